// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/savings_ledger.h"

#include "core/engine/kept_list.h"
#include "core/engine/sql_values.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <utility>

namespace partway {

namespace {

/// "PwS1", where SQLite keeps whose file it is.
constexpr int applicationId = 0x50775331;
constexpr int version = 1;

const char savingsTable[] = R"(CREATE TABLE savings (
    id INTEGER PRIMARY KEY,
    freed_at INTEGER NOT NULL,
    account TEXT NOT NULL,
    account_name TEXT NOT NULL,
    bucket TEXT NOT NULL,
    key TEXT NOT NULL,
    upload_id TEXT NOT NULL,
    parts INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    usd_a_month REAL
) STRICT)";

KeptListKind savingsKind()
{
    return {applicationId,
            version,
            {QLatin1String(savingsTable)},
            QStringLiteral("it is not a list of savings of Partway")};
}

UtcTime timeFrom(const QVariant &value) { return UtcTime(milliseconds(value.toLongLong())); }

} // namespace

class SavingsLedger::Impl
{
public:
    explicit Impl(std::unique_ptr<JournalConnection> opened)
        : connection(std::move(opened))
    {
    }
    const std::unique_ptr<JournalConnection> connection;
};

SavingsLedger::SavingsLedger(std::unique_ptr<Impl> impl)
    : m(std::move(impl))
{
}
SavingsLedger::~SavingsLedger() = default;

Result<std::unique_ptr<SavingsLedger>> SavingsLedger::open(const QString &file)
{
    auto connection = openKeptList(file, savingsKind(), JournalUse::Shared);
    if (!connection)
        return failure(connection.error());
    return std::unique_ptr<SavingsLedger>(new SavingsLedger(std::make_unique<Impl>(*std::move(connection))));
}

Result<void> SavingsLedger::add(const QList<Saving> &savings)
{
    const auto transaction = JournalTransaction::begin(*m->connection);
    if (!transaction)
        return failure(transaction.error());
    QSqlQuery query(m->connection->database());
    if (!query.prepare(QStringLiteral("INSERT INTO savings (freed_at, account, account_name, bucket, key, "
                                      "upload_id, parts, bytes, usd_a_month) "
                                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")))
        return m->connection->failed(query.lastError());
    for (const Saving &saving : savings) {
        int place = 0;
        for (const QVariant &value :
             {QVariant(static_cast<qint64>(saving.when.time_since_epoch().count())),
              textValue(saving.account.value), textValue(saving.accountName), textValue(saving.bucket),
              textValue(saving.key), textValue(saving.uploadId), QVariant(saving.parts),
              QVariant(saving.bytes), saving.usdAMonth ? QVariant(*saving.usdAMonth) : QVariant()})
            query.bindValue(place++, value);
        if (const auto added = m->connection->run(query); !added)
            return added;
    }
    query.finish();
    return (*transaction)->commit();
}

Result<QList<Saving>> SavingsLedger::newest(int most) const
{
    QSqlQuery query(m->connection->database());
    query.setForwardOnly(true);
    if (!query.prepare(
            QStringLiteral("SELECT freed_at, account, account_name, bucket, key, upload_id, parts, "
                           "bytes, usd_a_month FROM savings ORDER BY freed_at DESC, id DESC LIMIT ?")))
        return m->connection->failed(query.lastError());
    query.bindValue(0, std::max(most, 0));
    if (const auto asked = m->connection->run(query); !asked)
        return failure(asked.error());
    QList<Saving> savings;
    while (query.next()) {
        Saving saving;
        saving.when = timeFrom(query.value(0));
        saving.account = AccountId{query.value(1).toString()};
        saving.accountName = query.value(2).toString();
        saving.bucket = query.value(3).toString();
        saving.key = query.value(4).toString();
        saving.uploadId = query.value(5).toString();
        saving.parts = query.value(6).toInt();
        saving.bytes = query.value(7).toLongLong();
        if (!query.value(8).isNull())
            saving.usdAMonth = query.value(8).toDouble();
        savings.append(saving);
    }
    if (query.lastError().isValid())
        return m->connection->failed(query.lastError());
    return savings;
}

Result<SavingsTotal> SavingsLedger::total() const
{
    QSqlQuery query(m->connection->database());
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT count(*), sum(bytes), total(usd_a_month) FROM savings")) ||
        !query.next())
        return m->connection->failed(query.lastError());
    return SavingsTotal{query.value(0).toInt(), query.value(1).toLongLong(), query.value(2).toDouble()};
}

} // namespace partway
