// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/server_command.h"
#include "core/rescue/patient_questions.h"

#include <memory>

namespace partway {

/// parts s3://BUCKET/KEY --upload-id ID
class PartsCommand : public ServerCommand
{
    Q_OBJECT
public:
    explicit PartsCommand(CommandContext &context);
    void start() override;

private:
    void onConnected() override;
    void tell(const QList<ListedPart> &parts);

    ObjectUrl m_object;
    std::unique_ptr<PatientQuestions> m_questions;
};

} // namespace partway
