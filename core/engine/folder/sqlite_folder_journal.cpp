// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/folder/sqlite_folder_journal.h"

#include "core/engine/folder/folder_schema.h"
#include "core/engine/sql_values.h"

#include <QSqlError>
#include <QVariant>

#include <utility>

namespace partway {

namespace {

QVariant keyValue(const QString &key) { return key.isEmpty() ? QVariant() : QVariant(key); }

qint64 toMs(UtcTime time) { return static_cast<qint64>(time.time_since_epoch().count()); }

} // namespace

SqliteFolderJournal::SqliteFolderJournal(std::unique_ptr<JournalConnection> connection)
    : m_connection(std::move(connection))
    , m_insert(m_connection->database())
    , m_settle(m_connection->database())
    , m_next(m_connection->database())
    , m_claim(m_connection->database())
{
}

SqliteFolderJournal::~SqliteFolderJournal() = default;

Result<std::unique_ptr<SqliteFolderJournal>> SqliteFolderJournal::open(const QString &file)
{
    auto connection = openKeptList(file, foldersKind());
    if (!connection)
        return failure(connection.error());
    std::unique_ptr<SqliteFolderJournal> journal(new SqliteFolderJournal(std::move(*connection)));
    if (const auto prepared = journal->prepareQueries(); !prepared)
        return failure(prepared.error());
    return journal;
}

Result<void> SqliteFolderJournal::prepareQueries()
{
    const std::pair<QSqlQuery &, QString> queries[] = {
        {m_insert, QStringLiteral("INSERT OR IGNORE INTO files (folder, path, key, size, modified_ns, state, "
                                  "reason, detail, etag, transfer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")},
        {m_settle, QStringLiteral("UPDATE files SET size = ?, modified_ns = ?, state = ?, reason = ?, "
                                  "detail = ?, etag = ?, transfer = ? WHERE id = ?")},
        {m_next, QStringLiteral("SELECT %1 FROM files WHERE folder = ? AND state = 'waiting' ORDER BY id "
                                "LIMIT ?")
                     .arg(fileColumns())},
        {m_claim, QStringLiteral("UPDATE files SET state = 'sending' WHERE id = ?")},
    };
    for (const auto &[query, text] : queries) {
        query.setForwardOnly(true);
        if (!query.prepare(text))
            return m_connection->failed(query.lastError());
    }
    return {};
}

Result<QList<FolderRecord>> SqliteFolderJournal::load()
{
    QList<FolderRecord> records;
    {
        QSqlQuery query(m_connection->database());
        query.setForwardOnly(true);
        if (!query.exec(
                QStringLiteral("SELECT id, added, root, account, bucket, prefix, options, state, walked, "
                               "failure_kind, failure_detail FROM folders ORDER BY id")))
            return m_connection->failed(query.lastError());
        while (query.next()) {
            FolderRecord record;
            record.id = FolderUploadId{query.value(0).toLongLong()};
            record.added = UtcTime(milliseconds(query.value(1).toLongLong()));
            record.request = {query.value(2).toString(), AccountId{query.value(3).toString()},
                              query.value(4).toString(), query.value(5).toString(),
                              optionsFrom(query.value(6).toString())};
            record.state = folderStateNamed(query.value(7).toString()).value_or(FolderState::Paused);
            record.walked = query.value(8).toBool();
            if (const QString kind = query.value(9).toString(); !kind.isEmpty()) {
                Error error;
                error.kind = errorKindNamed(QLatin1String(kind.toLatin1()));
                error.detail = query.value(10).toString();
                record.error = error;
            }
            records.append(record);
        }
        if (query.lastError().isValid())
            return m_connection->failed(query.lastError());
    }
    for (FolderRecord &record : records) {
        const auto counted = counts(record.id);
        if (!counted)
            return failure(counted.error());
        record.counts = *counted;
    }
    return records;
}

Result<FolderUploadId> SqliteFolderJournal::add(const FolderRequest &request, UtcTime added)
{
    FolderUploadId id;
    const auto done = m_connection->inOneTransaction(Outlasts::PowerLoss, [&]() -> Result<void> {
        QSqlQuery query(m_connection->database());
        if (!query.prepare(QStringLiteral(
                "INSERT INTO folders (added, root, account, bucket, prefix, options, state, walked, "
                "failure_kind, failure_detail) VALUES (?, ?, ?, ?, ?, ?, 'queued', 0, '', '')")))
            return m_connection->failed(query.lastError());
        if (const auto ran = run(query, {toMs(added), textValue(request.root),
                                         textValue(request.account.value), textValue(request.bucket),
                                         textValue(request.prefix), optionsText(request.options)});
            !ran)
            return ran;
        id.value = query.lastInsertId().toLongLong();
        return {};
    });
    if (!done)
        return failure(done.error());
    return id;
}

Result<void> SqliteFolderJournal::setState(FolderUploadId id, FolderState state,
                                           const std::optional<Error> &error)
{
    return m_connection->inOneTransaction(Outlasts::PowerLoss, [&] {
        return run(QStringLiteral("UPDATE folders SET state = ?, failure_kind = ?, failure_detail = ? "
                                  "WHERE id = ?"),
                   {QString(nameOf(state)), error ? QString(nameOf(error->kind)) : QStringLiteral(""),
                    error ? textValue(error->detail) : QStringLiteral(""), id.value});
    });
}

Result<void> SqliteFolderJournal::remove(FolderUploadId id)
{
    return m_connection->inOneTransaction(Outlasts::PowerLoss, [&] {
        return run(QStringLiteral("DELETE FROM folders WHERE id = ?"), {id.value});
    });
}

Result<FolderCounts> SqliteFolderJournal::addFiles(FolderUploadId id, const QList<FolderFile> &files,
                                                   bool walked)
{
    FolderCounts added;
    const auto done = m_connection->inOneTransaction(Outlasts::Crash, [&]() -> Result<void> {
        for (FolderFile file : files) {
            auto inserted = insert(id, file);
            if (inserted && !*inserted && !file.key.isEmpty()) {
                // Either the path is known, or another path has this key: without its key it tells which.
                file.key.clear();
                file.state = FileState::Skipped;
                file.skipped = SkipReason::SameKey;
                file.error.reset();
                inserted = insert(id, file);
            }
            if (!inserted)
                return failure(inserted.error());
            if (*inserted)
                added.add(file.state, {1, file.size});
        }
        if (!walked)
            return {};
        return run(QStringLiteral("UPDATE folders SET walked = 1 WHERE id = ?"), {id.value});
    });
    if (!done)
        return failure(done.error());
    return added;
}

Result<bool> SqliteFolderJournal::insert(FolderUploadId id, const FolderFile &file)
{
    const auto ran = run(m_insert, {id.value, bytesValue(file.path), keyValue(file.key), file.size,
                                    file.modifiedNs, QString(nameOf(file.state)), reasonOf(file),
                                    detailOf(file), bytesValue(file.etag), file.transfer.value});
    if (!ran)
        return failure(ran.error());
    return m_insert.numRowsAffected() > 0;
}

Result<void> SqliteFolderJournal::settle(const FolderFile &file)
{
    return run(m_settle, {file.size, file.modifiedNs, QString(nameOf(file.state)), reasonOf(file),
                          detailOf(file), bytesValue(file.etag), file.transfer.value, file.id});
}

Result<QList<FolderFile>> SqliteFolderJournal::turn(FolderUploadId id, const QList<FolderFile> &outcomes,
                                                    int claim)
{
    QList<FolderFile> claimed;
    const auto done = m_connection->inOneTransaction(Outlasts::Crash, [&]() -> Result<void> {
        for (const FolderFile &file : outcomes) {
            if (const auto settled = settle(file); !settled)
                return settled;
        }
        if (claim == 0)
            return {};
        if (const auto asked = run(m_next, {id.value, claim}); !asked)
            return asked;
        auto rows = rowsOf(m_next);
        m_next.finish();
        if (!rows)
            return failure(rows.error());
        for (FolderFile &file : *rows) {
            if (const auto marked = run(m_claim, {file.id}); !marked)
                return marked;
            file.state = FileState::Sending;
        }
        claimed = *std::move(rows);
        return {};
    });
    if (!done)
        return failure(done.error());
    return claimed;
}

Result<void> SqliteFolderJournal::moveAll(FolderUploadId id, FileState from, FileState to)
{
    return m_connection->inOneTransaction(Outlasts::Crash, [&]() -> Result<void> {
        if (from == FileState::Failed) {
            // A folder that could not be read: its path ends in "/", and it has no key.
            if (const auto gone =
                    run(QStringLiteral("DELETE FROM files WHERE folder = ? AND state = 'failed' "
                                       "AND key IS NULL"),
                        {id.value});
                !gone)
                return gone;
            if (const auto again =
                    run(QStringLiteral("UPDATE folders SET walked = 0 WHERE id = ?"), {id.value});
                !again)
                return again;
        }
        return run(QStringLiteral("UPDATE files SET state = ?, reason = '', detail = '' "
                                  "WHERE folder = ? AND state = ?"),
                   {QString(nameOf(to)), id.value, QString(nameOf(from))});
    });
}

Result<QList<FolderFile>> SqliteFolderJournal::files(FolderUploadId id, std::optional<FileState> state,
                                                     qint64 after, int most)
{
    QSqlQuery query(m_connection->database());
    query.setForwardOnly(true);
    if (!query.prepare(
            QStringLiteral("SELECT %1 FROM files WHERE folder = ? AND id > ? %2ORDER BY id LIMIT ?")
                .arg(fileColumns(), state ? QStringLiteral("AND state = ? ") : QString())))
        return m_connection->failed(query.lastError());
    QVariantList values{id.value, after};
    if (state)
        values.append(QString(nameOf(*state)));
    values.append(most);
    if (const auto asked = run(query, values); !asked)
        return failure(asked.error());
    return rowsOf(query);
}

Result<FolderCounts> SqliteFolderJournal::counts(FolderUploadId id)
{
    QSqlQuery query(m_connection->database());
    query.setForwardOnly(true);
    if (!query.prepare(QStringLiteral("SELECT state, count(*), sum(size) FROM files WHERE folder = ? "
                                      "GROUP BY state")))
        return m_connection->failed(query.lastError());
    if (const auto asked = run(query, {id.value}); !asked)
        return failure(asked.error());
    FolderCounts counts;
    while (query.next())
        if (const auto state = fileStateNamed(query.value(0).toString()))
            counts.add(*state, {query.value(1).toLongLong(), query.value(2).toLongLong()});
    if (query.lastError().isValid())
        return m_connection->failed(query.lastError());
    return counts;
}

Result<void> SqliteFolderJournal::run(QSqlQuery &query, const QVariantList &values)
{
    int place = 0;
    for (const QVariant &value : values)
        query.bindValue(place++, value);
    return m_connection->run(query);
}

Result<void> SqliteFolderJournal::run(const QString &statement, const QVariantList &values)
{
    QSqlQuery query(m_connection->database());
    if (!query.prepare(statement))
        return m_connection->failed(query.lastError());
    return run(query, values);
}

Result<QList<FolderFile>> SqliteFolderJournal::rowsOf(QSqlQuery &query) const
{
    QList<FolderFile> files;
    while (query.next())
        files.append(fileFrom(query));
    if (query.lastError().isValid())
        return m_connection->failed(query.lastError());
    return files;
}

} // namespace partway
