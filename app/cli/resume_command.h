// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/folder_follow.h"
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
    void runUnlessAborting(const QList<Transfer> &named, const QList<FolderUpload> &folders);
    void run(const QList<Transfer> &transfers, const QList<FolderUpload> &folders);
    void runFolders(const QList<FolderUpload> &folders);
    /// Where all that can be resumed is meant.
    [[nodiscard]] QList<FolderUpload> allFolders();
    void onEnded(ExitCode code);

    std::unique_ptr<QueueRun> m_run;
    std::unique_ptr<FolderFollow> m_follow;
    int m_running = 0; ///< of these two
    ExitCode m_code = ExitCode::AllDone;
};

} // namespace partway
