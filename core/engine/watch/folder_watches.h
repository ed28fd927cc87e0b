// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/watch/folder_watch.h"

#include <QList>
#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace partway {

/// A watched folder at one moment. A value: it crosses threads.
struct WatchStatus
{
    WatchRecord record;
    std::optional<Error> error; ///< why it cannot be read just now; it is looked for until it can
};

/// All watched folders of the journal, those that are on at work. Belongs to the thread of the engine.
class FolderWatches : public QObject
{
    Q_OBJECT
public:
    using SourceMaker = std::function<std::unique_ptr<WatchSource>()>;

    /// What they work with outlives them. What lies below `never` is not sent.
    FolderWatches(Clock &clock, TransferEngine &engine, WatchJournal &journal, SourceMaker makeSource,
                  QString never, QObject *parent = nullptr);
    ~FolderWatches() override;

    /// Loads the journal and begins to watch. JournalFailed where it cannot be read.
    [[nodiscard]] Result<void> start();
    [[nodiscard]] QList<WatchStatus> all() const;

    void add(const partway::WatchRequest &request);
    /// All but the folder and where it goes to; off or on.
    void change(const partway::WatchRecord &record);
    /// What was sent from it stays where it is.
    void remove(partway::WatchId id);

Q_SIGNALS:
    void changed(const QList<partway::WatchStatus> &watches);
    /// After its first look ever: so many files were there before, and are left alone.
    void leftAlone(partway::WatchId id, qsizetype files);
    void failed(const partway::Error &error);

private:
    struct Entry
    {
        WatchRecord record;
        std::unique_ptr<WatchSource> source; ///< outlives the watch
        std::unique_ptr<FolderWatch> watch;  ///< null: off
    };

    void begin(Entry &entry);
    void tell();

    Clock &m_clock;
    TransferEngine &m_engine;
    WatchJournal &m_journal;
    SourceMaker m_makeSource;
    QString m_never;
    std::map<WatchId, Entry> m_entries;
};

} // namespace partway

Q_DECLARE_METATYPE(partway::WatchStatus)
