// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/rescue/own_transfers.h"
#include "app/cli/server_command.h"
#include "core/rescue/part_match.h"
#include "core/rescue/upload_finish.h"

namespace partway {

class FileComparison;

/// finish s3://BUCKET/KEY --upload-id ID [--file FILE]: completes an upload whose parts are all there. Says
/// first what it does and what is not proven, and asks. With the file, every part is compared with it.
class FinishCommand : public ServerCommand
{
    Q_OBJECT
public:
    explicit FinishCommand(CommandContext &context);
    ~FinishCommand() override;
    void start() override;

private:
    void onConnected() override;
    void onLooked(const FinishOutlook &outlook);
    void onCompared(const PartComparison &comparison);
    void ask();
    void onFinished(const ObjectFound &object);

    UploadRef m_ref;
    OwnTransfers m_own;
    bool m_replaces = false;
    std::unique_ptr<FileComparison> m_comparison;
    std::unique_ptr<UploadFinish> m_finish;
};

} // namespace partway
