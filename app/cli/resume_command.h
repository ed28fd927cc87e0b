// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/queue_command.h"
#include "app/cli/queue_run.h"

namespace partway {

/// resume [ID...|--all]
class ResumeCommand : public QueueCommand
{
    Q_OBJECT
public:
    explicit ResumeCommand(CommandContext &context);
    void start() override;
    void interrupt() override;

private:
    void onLoaded() override;
    /// An abort that was asked for is not turned into an upload again.
    void runUnlessAborting(const QList<Transfer> &named);
    void run(const QList<Transfer> &transfers);

    std::unique_ptr<QueueRun> m_run;
};

} // namespace partway
