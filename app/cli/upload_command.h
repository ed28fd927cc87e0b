// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/queue_command.h"
#include "app/cli/queue_run.h"

namespace partway {

/// upload SOURCE... s3://BUCKET/KEY-OR-PREFIX/
class UploadCommand : public QueueCommand
{
    Q_OBJECT
public:
    explicit UploadCommand(CommandContext &context);
    void start() override;
    void interrupt() override;

private:
    void onLoaded() override;

    Account m_account;
    QList<TransferRequest> m_requests;
    std::unique_ptr<QueueRun> m_run;
};

} // namespace partway
