// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/journal_connection.h"

#include <QDir>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>
#include <QVariant>

#include <utility>

namespace partway {

namespace {

constexpr QLatin1String driver("QSQLITE");

// SQLite's primary result codes, stable by its promise; Qt hands them on as text.
constexpr int busy = 5;
constexpr int corrupt = 11;
constexpr int full = 13;
constexpr int cannotOpen = 14;
constexpr int notADatabase = 26;
constexpr int primaryMask = 0xff;

QString sentenceFor(const QSqlError &error)
{
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    switch (error.nativeErrorCode().toInt() & primaryMask) {
    case busy:
        return QStringLiteral("another Partway is using it");
    case corrupt:
    case notADatabase:
        return QStringLiteral("it is damaged or no journal (%1)").arg(text);
    case full:
        return QStringLiteral("the disk is full");
    case cannotOpen:
        return QStringLiteral("it cannot be opened (%1)").arg(text);
    default:
        return text.isEmpty() ? QStringLiteral("the database failed") : text;
    }
}

} // namespace

JournalConnection::JournalConnection(const QString &file, JournalUse use)
    : m_file(file)
    , m_name(QStringLiteral("partway-journal-") + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_database(QSqlDatabase::addDatabase(driver, m_name))
{
    // As an address, to say that the file has to be there: one that vanished is not silently made anew.
    m_database.setDatabaseName(QString::fromLatin1(QUrl::fromLocalFile(file).toEncoded()) +
                               QStringLiteral("?mode=rw"));
    m_database.setConnectOptions(use == JournalUse::Alone
                                     ? QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=300")
                                     : QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=3000"));
}

JournalConnection::~JournalConnection()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<JournalConnection>> JournalConnection::open(const QString &file, JournalUse use)
{
    if (!QSqlDatabase::isDriverAvailable(driver))
        return failure(ErrorKind::JournalFailed, QStringLiteral("Qt's SQLite driver is not installed"));
    std::unique_ptr<JournalConnection> connection(new JournalConnection(file, use));
    if (const auto prepared = connection->prepare(use); !prepared)
        return failure(prepared.error());
    return connection;
}

Result<void> JournalConnection::prepare(JournalUse use)
{
    if (!m_database.open())
        return failed(m_database.lastError());
    // EXCLUSIVE before anything is read: the lock is then taken with the first read and kept, and the index
    // of the write-ahead log is in memory instead of in a third file.
    for (const char *statement :
         {use == JournalUse::Alone ? "PRAGMA locking_mode = EXCLUSIVE" : "PRAGMA locking_mode = NORMAL",
          "PRAGMA trusted_schema = OFF", "PRAGMA cell_size_check = ON", "PRAGMA foreign_keys = ON",
          "PRAGMA fullfsync = ON", "PRAGMA temp_store = MEMORY"}) {
        if (const auto done = run(QLatin1String(statement)); !done)
            return done;
    }
    // Reads, and with it takes the lock.
    const auto check = value(QStringLiteral("PRAGMA quick_check(1)"));
    if (!check)
        return failure(check.error());
    if (check->toString() != QStringLiteral("ok"))
        return failed(QStringLiteral("it is damaged (%1)").arg(check->toString()));
    return {};
}

Result<void> JournalConnection::logAhead()
{
    const auto mode = value(QStringLiteral("PRAGMA journal_mode = WAL"));
    if (!mode)
        return failure(mode.error());
    if (mode->toString() != QStringLiteral("wal"))
        return failed(QStringLiteral("it cannot be written to"));
    return run(QStringLiteral("PRAGMA synchronous = FULL"));
}

Result<void> JournalConnection::inOneTransaction(Outlasts what, const std::function<Result<void>()> &work)
{
    if (m_commits != what) {
        const bool fully = what == Outlasts::PowerLoss;
        if (const auto set = run(fully ? QStringLiteral("PRAGMA synchronous = FULL")
                                       : QStringLiteral("PRAGMA synchronous = NORMAL"));
            !set)
            return set;
        m_commits = what;
    }
    const auto transaction = JournalTransaction::begin(*this);
    if (!transaction)
        return failure(transaction.error());
    if (const auto done = work(); !done)
        return done;
    return (*transaction)->commit();
}

Result<void> JournalConnection::run(const QString &statement)
{
    QSqlQuery query(m_database);
    if (!query.exec(statement))
        return failed(query.lastError());
    return {};
}

Result<void> JournalConnection::run(QSqlQuery &query) const
{
    if (!query.exec())
        return failed(query.lastError());
    return {};
}

Result<QVariant> JournalConnection::value(const QString &statement)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(statement))
        return failed(query.lastError());
    if (!query.next())
        return failed(query.lastError().isValid() ? sentenceFor(query.lastError())
                                                  : QStringLiteral("an answer is missing"));
    return query.value(0);
}

tl::unexpected<Error> JournalConnection::failed(const QString &why) const
{
    return failure(ErrorKind::JournalFailed,
                   QStringLiteral("%1: %2").arg(QDir::toNativeSeparators(m_file), why));
}

tl::unexpected<Error> JournalConnection::failed(const QSqlError &error) const
{
    return failed(sentenceFor(error));
}

JournalTransaction::JournalTransaction(JournalConnection &connection)
    : m_connection(connection)
{
}

Result<std::unique_ptr<JournalTransaction>> JournalTransaction::begin(JournalConnection &connection)
{
    if (const auto begun = connection.run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return failure(begun.error());
    return std::unique_ptr<JournalTransaction>(new JournalTransaction(connection));
}

JournalTransaction::~JournalTransaction()
{
    // Says "no transaction is active" where SQLite has rolled back by itself, as it does on a full disk.
    if (m_open)
        static_cast<void>(m_connection.run(QStringLiteral("ROLLBACK")));
}

Result<void> JournalTransaction::commit()
{
    auto committed = m_connection.run(QStringLiteral("COMMIT"));
    m_open = !committed;
    return committed;
}

} // namespace partway
