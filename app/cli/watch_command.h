// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/queue_command.h"
#include "app/cli/queue_run.h"
#include "core/engine/watch/watch_record.h"

#include <memory>

namespace partway {

class FolderWatch;
class WatchJournal;
class WatchSource;

/// watch FOLDER s3://BUCKET/PREFIX/
class WatchCommand : public QueueCommand
{
    Q_OBJECT
public:
    explicit WatchCommand(CommandContext &context);
    ~WatchCommand() override;
    void start() override;
    void interrupt() override;

private:
    void onLoaded() override;
    void run();
    /// As it is in the journal: known from an earlier run, or new.
    [[nodiscard]] Result<WatchRecord> recorded();
    void connectWatch();
    /// What an earlier run has left.
    void goOn();
    void onWatching(qsizetype leftAlone);
    void onLost(const Error &error);
    void onFound();

    WatchRequest m_request;
    std::unique_ptr<WatchJournal> m_journal;
    std::unique_ptr<WatchSource> m_source;
    std::unique_ptr<FolderWatch> m_watch;
    std::unique_ptr<QueueRun> m_run;
};

} // namespace partway
