// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/queue_command.h"
#include "app/cli/queue_run.h"

#include <memory>

namespace partway {

/// repair ID...
class RepairCommand : public QueueCommand
{
    Q_OBJECT
public:
    explicit RepairCommand(CommandContext &context);
    void start() override;
    void interrupt() override;

private:
    void onLoaded() override;
    /// Why there is nothing to repair; empty where there is.
    [[nodiscard]] static QString refusalOf(const Transfer &transfer);
    void run(const QList<TransferId> &ids);
    void onEnded(ExitCode code);
    /// Which parts were of use, and which went out.
    void tellParts(const Transfer &repaired);

    QList<TransferId> m_ids;
    std::unique_ptr<QueueRun> m_run;
};

} // namespace partway
