// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/watch/sqlite_watch_journal.h"

#include "core/engine/folder/folder_schema.h"
#include "core/engine/sql_values.h"
#include "core/engine/watch/watch_schema.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <utility>

namespace partway {

namespace {

QVariantList valuesOf(const WatchRequest &request)
{
    const FolderRequest &folder = request.folder;
    return {textValue(folder.root),
            textValue(folder.account.value),
            textValue(folder.bucket),
            textValue(folder.prefix),
            optionsText(folder.options),
            static_cast<qint64>(request.settle.count()),
            request.existing};
}

WatchRecord recordFrom(const QSqlQuery &query)
{
    WatchRecord record;
    record.id = WatchId{query.value(0).toLongLong()};
    record.request.folder = {query.value(1).toString(), AccountId{query.value(2).toString()},
                             query.value(3).toString(), query.value(4).toString(),
                             optionsFrom(query.value(5).toString())};
    record.request.settle = std::clamp(std::chrono::seconds(query.value(6).toLongLong()),
                                       std::chrono::seconds(1), WatchRequest::longestSettle);
    record.request.existing = query.value(7).toBool();
    record.on = query.value(8).toBool();
    return record;
}

} // namespace

SqliteWatchJournal::SqliteWatchJournal(std::unique_ptr<JournalConnection> connection)
    : m_connection(std::move(connection))
{
}

SqliteWatchJournal::~SqliteWatchJournal() = default;

Result<std::unique_ptr<SqliteWatchJournal>> SqliteWatchJournal::open(const QString &file)
{
    auto connection = openKeptList(file, watchesKind());
    if (!connection)
        return failure(connection.error());
    return std::unique_ptr<SqliteWatchJournal>(new SqliteWatchJournal(std::move(*connection)));
}

Result<void> SqliteWatchJournal::run(QSqlQuery &query, const QString &statement, const QVariantList &values)
{
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return m_connection->failed(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(value);
    return m_connection->run(query);
}

Result<void> SqliteWatchJournal::run(const QString &statement, const QVariantList &values)
{
    QSqlQuery query(m_connection->database());
    return run(query, statement, values);
}

Result<QList<WatchRecord>> SqliteWatchJournal::load()
{
    QSqlQuery query(m_connection->database());
    if (const auto done = run(query,
                              QStringLiteral("SELECT id, root, account, bucket, prefix, options, settle, "
                                             "existing, is_on FROM watches ORDER BY id"),
                              {});
        !done)
        return failure(done.error());
    QList<WatchRecord> records;
    while (query.next())
        records.append(recordFrom(query));
    if (query.lastError().isValid())
        return m_connection->failed(query.lastError());
    return records;
}

Result<WatchId> SqliteWatchJournal::add(const WatchRequest &request, bool on)
{
    QSqlQuery query(m_connection->database());
    if (const auto done =
            run(query,
                QStringLiteral("INSERT INTO watches (root, account, bucket, prefix, options, settle, "
                               "existing, is_on, begun) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)"),
                valuesOf(request) + QVariantList{on});
        !done)
        return failure(done.error());
    return WatchId{query.lastInsertId().toLongLong()};
}

Result<void> SqliteWatchJournal::change(const WatchRecord &record)
{
    return run(
        QStringLiteral("UPDATE watches SET root = ?, account = ?, bucket = ?, prefix = ?, options = ?, "
                       "settle = ?, existing = ?, is_on = ? WHERE id = ?"),
        valuesOf(record.request) + QVariantList{record.on, record.id.value});
}

Result<void> SqliteWatchJournal::remove(WatchId id)
{
    return run(QStringLiteral("DELETE FROM watches WHERE id = ?"), {id.value});
}

Result<QList<KnownFile>> SqliteWatchJournal::known(WatchId id)
{
    QSqlQuery query(m_connection->database());
    if (const auto done =
            run(query,
                QStringLiteral(
                    "SELECT path, size, modified_ns, transfer FROM known WHERE watch = ? ORDER BY path"),
                {id.value});
        !done)
        return failure(done.error());
    QList<KnownFile> files;
    while (query.next())
        files.append({query.value(0).toByteArray(), query.value(1).toLongLong(), query.value(2).toLongLong(),
                      TransferId{query.value(3).toLongLong()}});
    if (query.lastError().isValid())
        return m_connection->failed(query.lastError());
    return files;
}

Result<void> SqliteWatchJournal::note(WatchId id, const QList<KnownFile> &files)
{
    return m_connection->inOneTransaction(Outlasts::PowerLoss, [this, id, &files]() -> Result<void> {
        for (const KnownFile &file : files)
            if (const auto done = run(
                    QStringLiteral("INSERT OR REPLACE INTO known (watch, path, size, modified_ns, transfer) "
                                   "VALUES (?, ?, ?, ?, ?)"),
                    {id.value, file.path, file.size, file.modifiedNs, file.transfer.value});
                !done)
                return done;
        return run(QStringLiteral("UPDATE watches SET begun = 1 WHERE id = ?"), {id.value});
    });
}

Result<bool> SqliteWatchJournal::hasBegun(WatchId id)
{
    QSqlQuery query(m_connection->database());
    if (const auto done = run(query, QStringLiteral("SELECT begun FROM watches WHERE id = ?"), {id.value});
        !done)
        return failure(done.error());
    return query.next() && query.value(0).toBool();
}

Result<void> SqliteWatchJournal::forgetUnsent(WatchId id)
{
    return run(QStringLiteral("DELETE FROM known WHERE watch = ? AND transfer = 0"), {id.value});
}

} // namespace partway
