// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/watch/watch_schema.h"

#include "core/engine/journal_connection.h"

#include <QVariant>

namespace partway {

namespace {

/// "PwW1", where SQLite keeps whose file it is.
constexpr int applicationId = 0x50775731;
constexpr int version = 1;

const char watchesTable[] = R"(CREATE TABLE watches (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    root TEXT NOT NULL,
    account TEXT NOT NULL,
    bucket TEXT NOT NULL,
    prefix TEXT NOT NULL,
    options TEXT NOT NULL,
    settle INTEGER NOT NULL,
    existing INTEGER NOT NULL,
    is_on INTEGER NOT NULL,
    begun INTEGER NOT NULL
) STRICT)";

// A path is what the system gave, and need not be text.
const char knownTable[] = R"(CREATE TABLE known (
    watch INTEGER NOT NULL REFERENCES watches (id) ON DELETE CASCADE,
    path BLOB NOT NULL,
    size INTEGER NOT NULL,
    modified_ns INTEGER NOT NULL,
    transfer INTEGER NOT NULL,
    PRIMARY KEY (watch, path)
) STRICT, WITHOUT ROWID)";

Result<int> number(JournalConnection &connection, const char *query)
{
    const auto found = connection.value(QLatin1String(query));
    if (!found)
        return failure(found.error());
    return found->toInt();
}

Result<void> make(JournalConnection &connection)
{
    return connection.inOneTransaction(Outlasts::PowerLoss, [&connection]() -> Result<void> {
        for (const QString &statement :
             {QString(QLatin1String(watchesTable)), QString(QLatin1String(knownTable)),
              QStringLiteral("PRAGMA application_id = %1").arg(applicationId),
              QStringLiteral("PRAGMA user_version = %1").arg(version)}) {
            if (const auto done = connection.run(statement); !done)
                return done;
        }
        return {};
    });
}

} // namespace

Result<void> makeWatchTables(JournalConnection &connection)
{
    const auto tables = number(connection, "SELECT count(*) FROM sqlite_schema");
    if (!tables)
        return failure(tables.error());
    if (*tables == 0)
        return make(connection);
    const auto owner = number(connection, "PRAGMA application_id");
    const auto found = number(connection, "PRAGMA user_version");
    if (!owner || !found)
        return failure(owner ? found.error() : owner.error());
    if (*owner != applicationId || *found < 1)
        return connection.failed(QStringLiteral("it is not a list of watched folders of Partway"));
    if (*found > version)
        return connection.failed(QStringLiteral("it is of a newer Partway (version %1; this one knows %2)")
                                     .arg(*found)
                                     .arg(version));
    return {};
}

} // namespace partway
