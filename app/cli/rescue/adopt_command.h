// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/queue_run.h"
#include "app/cli/rescue/own_transfers.h"
#include "app/cli/server_command.h"
#include "core/rescue/part_listing.h"
#include "core/rescue/part_match.h"

namespace partway {

class FileComparison;

/// adopt FILE s3://BUCKET/KEY --upload-id ID: compares the file with an upload that another program began,
/// and goes on with it in the queue: what matches is kept, the rest is sent. Asks where something on the
/// server is lost by that.
class AdoptCommand : public ServerCommand
{
    Q_OBJECT
public:
    explicit AdoptCommand(CommandContext &context);
    ~AdoptCommand() override;
    void start() override;
    void interrupt() override;

private:
    void onConnected() override;
    void onListed(const PartsFound &found);
    void onCompared(const PartComparison &comparison);
    void tell(const PartComparison &comparison);
    [[nodiscard]] bool mayLose(const PartComparison &comparison) const;
    void send(const PartComparison &comparison);

    TransferRequest m_request;
    EngineLimits m_limits;
    OwnTransfers m_own;
    bool m_beingWritten = false;
    std::unique_ptr<PatientQuestions> m_questions;
    std::unique_ptr<FileComparison> m_comparison;
    std::unique_ptr<QueueRun> m_run;
};

} // namespace partway
