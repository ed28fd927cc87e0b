// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/kept_list.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QVariant>

namespace partway {

namespace {

constexpr QFileDevice::Permissions ownersFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Result<int> number(JournalConnection &connection, const char *query)
{
    const auto found = connection.value(QLatin1String(query));
    if (!found)
        return failure(found.error());
    return found->toInt();
}

/// In one transaction, since another program may be at the same.
Result<void> makeTables(JournalConnection &connection, const KeptListKind &kind)
{
    const auto transaction = JournalTransaction::begin(connection);
    if (!transaction)
        return failure(transaction.error());
    const auto tables = number(connection, "SELECT count(*) FROM sqlite_schema");
    if (!tables)
        return failure(tables.error());
    if (*tables > 0)
        return (*transaction)->commit();
    const QStringList marks{QStringLiteral("PRAGMA application_id = %1").arg(kind.applicationId),
                            QStringLiteral("PRAGMA user_version = %1").arg(kind.version)};
    for (const QString &statement : kind.tables + marks) {
        if (const auto done = connection.run(statement); !done)
            return done;
    }
    return (*transaction)->commit();
}

Result<void> check(JournalConnection &connection, const KeptListKind &kind)
{
    const auto owner = number(connection, "PRAGMA application_id");
    const auto found = number(connection, "PRAGMA user_version");
    if (!owner || !found)
        return failure(owner ? found.error() : owner.error());
    if (*owner != kind.applicationId || *found < 1)
        return connection.failed(kind.notOurs);
    if (*found > kind.version)
        return connection.failed(QStringLiteral("it is of a newer Partway (version %1; this one knows %2)")
                                     .arg(*found)
                                     .arg(kind.version));
    return {};
}

Result<void> makeReady(JournalConnection &connection, const KeptListKind &kind)
{
    const auto tables = number(connection, "SELECT count(*) FROM sqlite_schema");
    if (!tables)
        return failure(tables.error());
    if (*tables == 0)
        if (const auto made = makeTables(connection, kind); !made)
            return made;
    return check(connection, kind);
}

} // namespace

Result<std::unique_ptr<JournalConnection>> openKeptList(const QString &file, const KeptListKind &kind,
                                                        JournalUse use)
{
    // An empty file is an empty database; SQLite gives its other files the rights of this one.
    QFile empty(file);
    if (empty.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownersFile))
        empty.close();
    else if (!QFileInfo::exists(file))
        return failure(ErrorKind::JournalFailed,
                       QStringLiteral("%1: it cannot be made").arg(QDir::toNativeSeparators(file)));
    auto connection = JournalConnection::open(file, use);
    if (!connection)
        return connection;
    if (const auto ready = makeReady(**connection, kind); !ready)
        return failure(ready.error());
    if (use == JournalUse::Alone)
        if (const auto logging = (*connection)->logAhead(); !logging)
            return failure(logging.error());
    return connection;
}

} // namespace partway
