// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/engine/watch/settled_files.h"
#include "core/engine/watch/watch_record.h"
#include "core/engine/watch/watch_source.h"
#include "core/plan/transfer.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <optional>

namespace partway {

class TransferEngine;
class WatchJournal;

/// Watches one folder: what appears or changes in it and then stands still becomes a transfer of the queue,
/// once. A file that changes later is sent again, to the same key; where its transfer stopped because it
/// changed, that one is repaired. What was sent is remembered before anything else is done.
///
/// Looks at the folder from time to time, and at once where the system tells of something. Belongs to the
/// thread of the engine.
class FolderWatch : public QObject
{
    Q_OBJECT
public:
    /// What it works with outlives it.
    struct Ports
    {
        Clock &clock;
        WatchSource &source;
        WatchJournal &journal;
        TransferEngine &engine;
    };

    /// Between looks where nothing is awaited; longer where a look takes long.
    static constexpr milliseconds lookEvery{5'000};

    /// What lies below `never` is not sent: the journals of this program are there.
    FolderWatch(Ports ports, WatchRecord record, const QString &never, QObject *parent = nullptr);
    ~FolderWatch() override;

    /// JournalFailed where what was sent before cannot be read.
    [[nodiscard]] Result<void> start();
    /// Transfers of files of this folder that it made, now or in an earlier run, and that are still there.
    [[nodiscard]] QList<partway::Transfer> transfers() const;
    [[nodiscard]] const WatchRecord &record() const { return m_record; }
    /// Why the folder cannot be read just now.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    /// After the first look: so many files were there before it was watched for the first time, and are left
    /// alone.
    void watching(qsizetype leftAlone);
    void queued(const QList<partway::TransferId> &ids);
    /// The folder cannot be read, or can be again; it is looked for until then.
    void lost(const partway::Error &error);
    void found();
    void journalFailed(const partway::Error &error);

private:
    void look();
    void onHint();
    void lookAfter(milliseconds delay);
    void onLooked(Result<QList<WatchedFile>> found);
    /// How many.
    qsizetype passOver(const QList<WatchedFile> &files);
    void askForWriters(const QList<WatchedFile> &settled);
    void onWriters(const QList<WatchedFile> &settled, const QList<Writers> &writers);
    void send(const QList<WatchedFile> &files);
    void onAdded(quint64 tag, const QList<partway::TransferId> &ids);
    /// What an unfinished transfer of it has to do with a file that has settled; a null id: it is to wait.
    [[nodiscard]] TransferId goOnWith(const Transfer &unfinished);
    void note(const QList<KnownFile> &files);
    void wait();
    [[nodiscard]] TransferRequest requestFor(const WatchedFile &file) const;
    /// Of each file the newest transfer that is not over.
    [[nodiscard]] QHash<QString, Transfer> unfinished() const;

    Ports m_ports;
    WatchRecord m_record;
    QByteArray m_never; ///< below the folder; empty: nothing of it
    SettledFiles m_settled;
    QSet<TransferId> m_mine;
    std::optional<Error> m_error;
    bool m_begun = false;    ///< now or in an earlier run
    bool m_watching = false; ///< in this one
    WatchSource::Work m_work;
    QList<WatchedFile> m_adding; ///< while the engine adds them
    Clock::TimerId m_timer = 0;
    SteadyTime m_lookedAt{};
    milliseconds m_took{0};
    bool m_hinted = false; ///< something happened since the last look began
    bool m_putOff = false; ///< files have settled whose earlier transfers are not over
};

} // namespace partway
