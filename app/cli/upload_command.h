// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/open_source.h"
#include "app/cli/queue_command.h"
#include "app/cli/queue_run.h"

namespace partway {

/// upload SOURCE... s3://BUCKET/KEY-OR-PREFIX/, upload --command COMMAND s3://BUCKET/KEY
class UploadCommand : public QueueCommand
{
    Q_OBJECT
public:
    explicit UploadCommand(CommandContext &context);
    void start() override;
    void interrupt() override;

private:
    void onLoaded() override;
    void tellPlans();
    /// What the engine is to read, before anything asks for it; false: the command has ended.
    bool attachStream();
    /// The transfer that goes on with what is sent now; none: a new one.
    [[nodiscard]] std::optional<TransferId> unfinished();
    void run();

    Account m_account;
    StreamWishes m_stream;
    QList<TransferRequest> m_requests;
    std::unique_ptr<QueueRun> m_run;
};

} // namespace partway
