// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/journal_connection.h"
#include "core/engine/watch/watch_journal.h"

#include <QString>
#include <QVariantList>

#include <memory>

class QSqlQuery;

namespace partway {

/// Watched folders in a file of SQLite's. One process at a time; belongs to the thread that opened it.
class SqliteWatchJournal final : public WatchJournal
{
public:
    /// Where it is, in the folder that a program keeps its journals in.
    static QString fileIn(const QString &folder) { return folder + QLatin1String("/watches.sqlite"); }
    /// Makes the file where there is none: 0600.
    static Result<std::unique_ptr<SqliteWatchJournal>> open(const QString &file);
    ~SqliteWatchJournal() override;
    Q_DISABLE_COPY_MOVE(SqliteWatchJournal)

    Result<QList<WatchRecord>> load() override;
    Result<WatchId> add(const WatchRequest &request, bool on) override;
    Result<void> change(const WatchRecord &record) override;
    Result<void> remove(WatchId id) override;
    Result<QList<KnownFile>> known(WatchId id) override;
    Result<void> note(WatchId id, const QList<KnownFile> &files) override;
    Result<bool> hasBegun(WatchId id) override;
    Result<void> forgetUnsent(WatchId id) override;

private:
    explicit SqliteWatchJournal(std::unique_ptr<JournalConnection> connection);
    /// Prepares and runs with these values, in their order.
    Result<void> run(QSqlQuery &query, const QString &statement, const QVariantList &values);
    Result<void> run(const QString &statement, const QVariantList &values);

    std::unique_ptr<JournalConnection> m_connection;
};

} // namespace partway
