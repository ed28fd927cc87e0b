// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/sqlite_journal.h"

#include "core/engine/journal_columns.h"
#include "core/engine/journal_file.h"
#include "core/engine/journal_names.h"
#include "core/engine/journal_rows.h"
#include "core/engine/journal_rules.h"
#include "core/engine/journal_schema.h"
#include "core/engine/sql_values.h"

#include <QHash>
#include <QSqlError>
#include <QVariant>

#include <algorithm>
#include <functional>
#include <utility>

namespace partway {

namespace {

/// Its parts may be of another plan than the one on record.
bool isLoose(const UploadRecord &upload) { return upload.open || upload.unproven; }

} // namespace

SqliteJournal::SqliteJournal(std::unique_ptr<JournalConnection> connection)
    : m_connection(std::move(connection))
    , m_known(m_connection->database())
    , m_insert(m_connection->database())
    , m_update(m_connection->database())
    , m_place(m_connection->database())
    , m_intend(m_connection->database())
    , m_note(m_connection->database())
    , m_remove(m_connection->database())
    , m_insertPart(m_connection->database())
    , m_dropPart(m_connection->database())
    , m_dropAllParts(m_connection->database())
    , m_dropPartsBeyond(m_connection->database())
    , m_anyPart(m_connection->database())
{
}

SqliteJournal::~SqliteJournal() = default;

Result<std::unique_ptr<SqliteJournal>> SqliteJournal::open(const QString &file)
{
    if (const auto made = makeJournalFile(file); !made)
        return failure(made.error());
    auto connection = JournalConnection::open(file);
    if (!connection)
        return failure(connection.error());
    if (const auto ready = bringUpToDate(**connection); !ready)
        return failure(ready.error());
    std::unique_ptr<SqliteJournal> journal(new SqliteJournal(std::move(*connection)));
    if (const auto prepared = journal->prepareQueries(); !prepared)
        return failure(prepared.error());
    return journal;
}

Result<void> SqliteJournal::prepareQueries()
{
    const QStringList &columns = transferColumns();
    const QString names = columns.join(QStringLiteral(", "));
    const QString marks = QStringList(columns.size(), QStringLiteral("?")).join(QStringLiteral(", "));
    const QString settings = columns.join(QStringLiteral(" = ?, ")) + QStringLiteral(" = ?");
    const std::pair<QSqlQuery &, QString> queries[] = {
        {m_known, QStringLiteral("SELECT upload_id, source_open OR unproven, %1 FROM transfers WHERE id = ?")
                      .arg(planSelection())},
        {m_insert, QStringLiteral("INSERT INTO transfers (%1) VALUES (%2)").arg(names, marks)},
        {m_update, QStringLiteral("UPDATE transfers SET %1 WHERE id = ?").arg(settings)},
        {m_place, QStringLiteral("UPDATE transfers SET position = ? WHERE id = ?")},
        {m_intend, QStringLiteral("UPDATE transfers SET intent = ? WHERE id = ?")},
        {m_note, QStringLiteral("UPDATE transfers SET object_check = ?, checked_at = ? WHERE id = ?")},
        {m_remove, QStringLiteral("DELETE FROM transfers WHERE id = ?")},
        {m_insertPart, QStringLiteral("INSERT OR REPLACE INTO parts (transfer, number, size, etag, md5) "
                                      "VALUES (?, ?, ?, ?, ?)")},
        {m_dropPart, QStringLiteral("DELETE FROM parts WHERE transfer = ? AND number = ?")},
        {m_dropAllParts, QStringLiteral("DELETE FROM parts WHERE transfer = ?")},
        {m_dropPartsBeyond, QStringLiteral("DELETE FROM parts WHERE transfer = ? AND number > ?")},
        {m_anyPart, QStringLiteral("SELECT 1 FROM parts WHERE transfer = ? LIMIT 1")},
    };
    for (const auto &[query, text] : queries) {
        query.setForwardOnly(true);
        if (!query.prepare(text))
            return m_connection->failed(query.lastError());
    }
    return {};
}

Result<QList<TransferRecord>> SqliteJournal::load()
{
    QList<TransferRecord> records;
    const auto rows = m_connection->value(QStringLiteral("SELECT count(*) FROM transfers"));
    if (!rows)
        return failure(rows.error());
    records.reserve(rows->toInt());
    // In the order they lie in: that of the queue needs a copy of everything, and is the same for most
    // queues.
    QSqlQuery query(m_connection->database());
    QSqlQuery seldom(m_connection->database());
    for (const auto &[asking, text] : {std::pair<QSqlQuery &, QString>(query, oftenSelection()),
                                       std::pair<QSqlQuery &, QString>(seldom, seldomSelection())}) {
        asking.setForwardOnly(true);
        if (!asking.exec(text))
            return m_connection->failed(asking.lastError());
    }
    bool more = seldom.next();
    while (query.next()) {
        const bool has = more && idFrom(seldom) == idFrom(query);
        auto record = transferFrom(query, has ? &seldom : nullptr);
        if (!record)
            return refused(idFrom(query), record.error());
        records.push_back(std::move(*record));
        if (has)
            more = seldom.next();
    }
    if (more)
        return refused(idFrom(seldom), QStringLiteral("half a row"));
    for (const QSqlQuery *asked : {&query, &seldom}) {
        if (asked->lastError().isValid())
            return m_connection->failed(asked->lastError());
    }
    const auto before = [](const TransferRecord &a, const TransferRecord &b) {
        return a.position < b.position;
    };
    if (!std::is_sorted(records.cbegin(), records.cend(), before))
        std::stable_sort(records.begin(), records.end(), before);
    if (const auto loaded = loadParts(records); !loaded)
        return failure(loaded.error());
    return records;
}

Result<void> SqliteJournal::loadParts(QList<TransferRecord> &records)
{
    QHash<TransferId, TransferRecord *> byId;
    byId.reserve(records.size());
    for (TransferRecord &record : records)
        byId.insert(record.id, &record);
    QSqlQuery query(m_connection->database());
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT transfer, number, size, etag, md5 FROM parts "
                                   "ORDER BY transfer, number")))
        return m_connection->failed(query.lastError());
    while (query.next()) {
        const TransferId id{query.value(0).toLongLong()};
        TransferRecord *record = byId.value(id);
        const FinishedPart part = partFrom(query, 1);
        if (record == nullptr || record->upload.uploadId.isEmpty())
            return refused(id, QStringLiteral("parts of no upload"));
        if (const QString why = objectionTo(part, record->upload.plan, isLoose(record->upload));
            !why.isEmpty())
            return refused(id, why);
        record->upload.parts.push_back(part);
    }
    if (query.lastError().isValid())
        return m_connection->failed(query.lastError());
    return {};
}

Result<QList<TransferId>> SqliteJournal::add(const QList<TransferRecord> &records)
{
    QList<TransferId> ids;
    const auto done = m_connection->inOneTransaction(Outlasts::PowerLoss, [&]() -> Result<void> {
        for (const TransferRecord &record : records) {
            const auto id = insert(record);
            if (!id)
                return failure(id.error());
            ids.push_back(*id);
        }
        return {};
    });
    if (!done)
        return failure(done.error());
    return ids;
}

Result<void> SqliteJournal::save(const QList<TransferRecord> &records)
{
    return m_connection->inOneTransaction(Outlasts::PowerLoss, [&]() -> Result<void> {
        for (const TransferRecord &record : records) {
            if (const auto done = update(record); !done)
                return done;
        }
        return {};
    });
}

Result<void> SqliteJournal::place(const QList<QueuePlace> &places)
{
    return m_connection->inOneTransaction(Outlasts::PowerLoss, [&]() -> Result<void> {
        for (const QueuePlace &place : places) {
            if (place.position < 0)
                return refused(place.id, QStringLiteral("position %1").arg(place.position));
            if (const auto done = run(m_place, {place.position, qlonglong(place.id.value)}); !done)
                return done;
        }
        return {};
    });
}

Result<void> SqliteJournal::intend(const QList<QueueIntent> &intents)
{
    return m_connection->inOneTransaction(Outlasts::PowerLoss, [&]() -> Result<void> {
        for (const QueueIntent &one : intents) {
            if (const auto done = run(m_intend, {journalName(one.intent), qlonglong(one.id.value)}); !done)
                return done;
        }
        return {};
    });
}

Result<void> SqliteJournal::note(const QList<CheckNote> &notes)
{
    return m_connection->inOneTransaction(Outlasts::PowerLoss, [&]() -> Result<void> {
        for (const CheckNote &one : notes) {
            if (const QString why = objectionTo(one.check, one.checkedAt); !why.isEmpty())
                return refused(one.id, why);
            if (const auto done =
                    run(m_note, {journalName(one.check), timeValue(one.checkedAt), qlonglong(one.id.value)});
                !done)
                return done;
        }
        return {};
    });
}

Result<void> SqliteJournal::addParts(TransferId id, const QList<FinishedPart> &parts)
{
    // Without waiting for the disk: after a loss of power these are found again on the server, and what
    // save() writes later takes them to the disk with it.
    return m_connection->inOneTransaction(Outlasts::Crash, [&]() -> Result<void> {
        const auto transfer = known(id);
        if (!transfer)
            return failure(transfer.error());
        if (transfer->uploadId.isEmpty())
            return refused(id, QStringLiteral("parts of no upload"));
        for (const FinishedPart &part : parts) {
            if (const auto inserted = insertPart(id, part, transfer->plan, transfer->loose); !inserted)
                return inserted;
        }
        return {};
    });
}

Result<void> SqliteJournal::dropParts(TransferId id, const QList<int> &numbers)
{
    return m_connection->inOneTransaction(Outlasts::PowerLoss, [&]() -> Result<void> {
        for (const int number : numbers) {
            if (const auto done = run(m_dropPart, {qlonglong(id.value), number}); !done)
                return done;
        }
        return {};
    });
}

Result<void> SqliteJournal::remove(const QList<TransferId> &ids)
{
    return m_connection->inOneTransaction(Outlasts::PowerLoss, [&]() -> Result<void> {
        for (const TransferId id : ids) {
            if (const auto done = run(m_remove, {qlonglong(id.value)}); !done)
                return done;
        }
        return {};
    });
}

Result<SqliteJournal::Known> SqliteJournal::known(TransferId id)
{
    if (const auto done = run(m_known, {qlonglong(id.value)}); !done)
        return failure(done.error());
    if (!m_known.next())
        return refused(id, QStringLiteral("it is not in the journal"));
    const QString uploadId = m_known.value(0).toString();
    const bool loose = m_known.value(1).toBool();
    const auto plan = planFrom(m_known, 2);
    m_known.finish();
    if (!plan)
        return refused(id, plan.error());
    return Known{uploadId, *plan, loose};
}

Result<TransferId> SqliteJournal::insert(const TransferRecord &record)
{
    if (const QString why = objectionTo(record); !why.isEmpty())
        return refused(record.id, why);
    if (!record.upload.parts.isEmpty() && record.upload.uploadId.isEmpty())
        return refused(record.id, QStringLiteral("parts of no upload"));
    if (const auto done = run(m_insert, transferValues(record)); !done)
        return failure(done.error());
    const TransferId id{m_insert.lastInsertId().toLongLong()};
    for (const FinishedPart &part : record.upload.parts) {
        if (const auto done = insertPart(id, part, record.upload.plan, isLoose(record.upload)); !done)
            return failure(done.error());
    }
    return id;
}

Result<void> SqliteJournal::update(const TransferRecord &record)
{
    if (const QString why = objectionTo(record); !why.isEmpty())
        return refused(record.id, why);
    const auto before = known(record.id);
    if (!before)
        return failure(before.error());
    const qlonglong id = record.id.value;
    if (before->uploadId != record.upload.uploadId) {
        if (const auto done = run(m_dropAllParts, {id}); !done)
            return done;
    } else if (before->loose && !isLoose(record.upload)) {
        if (const auto done = run(m_dropPartsBeyond, {id, record.upload.plan.count}); !done)
            return done;
    } else if (before->plan != record.upload.plan && !before->loose && !isLoose(record.upload)) {
        if (const auto done = run(m_anyPart, {id}); !done)
            return done;
        const bool any = m_anyPart.next();
        m_anyPart.finish();
        if (any)
            return refused(record.id, QStringLiteral("another plan for an upload that has parts"));
    }
    return run(m_update, transferValues(record) << id);
}

Result<void> SqliteJournal::insertPart(TransferId id, const FinishedPart &part, const PartPlan &plan,
                                       bool loose)
{
    if (const QString why = objectionTo(part, plan, loose); !why.isEmpty())
        return refused(id, why);
    return run(m_insertPart, {qlonglong(id.value), part.number, qlonglong(part.size), bytesValue(part.etag),
                              bytesValue(part.md5)});
}

Result<void> SqliteJournal::run(QSqlQuery &query, const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values[i]);
    return m_connection->run(query);
}

tl::unexpected<Error> SqliteJournal::refused(TransferId id, const QString &why) const
{
    return m_connection->failed(QStringLiteral("transfer %1: %2").arg(id.value).arg(why));
}

} // namespace partway
