// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/journal_schema.h"

#include "core/engine/journal_connection.h"

#include <QVariant>

namespace partway {

namespace {

/// "PwJ1", where SQLite keeps whose file it is.
constexpr int applicationId = 0x50774a31;

// AUTOINCREMENT, so that an id is never used again. Enums by name, times in milliseconds since the epoch
// (UTC). The lists of pairs and of names that no query looks into are JSON.
const char transfersTable[] = R"(CREATE TABLE transfers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    position INTEGER NOT NULL,
    added INTEGER NOT NULL,
    finished INTEGER,
    source_path TEXT NOT NULL,
    account TEXT NOT NULL,
    bucket TEXT NOT NULL,
    key TEXT NOT NULL,
    part_size_wish INTEGER NOT NULL,
    integrity TEXT NOT NULL,
    overwrite INTEGER NOT NULL,
    priority TEXT NOT NULL,
    start_paused INTEGER NOT NULL,
    content_type TEXT NOT NULL,
    storage_class TEXT NOT NULL,
    metadata TEXT NOT NULL,
    intent TEXT NOT NULL,
    outcome TEXT NOT NULL,
    failure_kind TEXT,
    failure_status INTEGER NOT NULL,
    failure_code TEXT NOT NULL,
    failure_request_id TEXT NOT NULL,
    failure_detail TEXT NOT NULL,
    failure_retry_after INTEGER NOT NULL,
    file_size INTEGER,
    file_modified_ns INTEGER,
    file_inode INTEGER,
    plan_total INTEGER NOT NULL,
    plan_part_size INTEGER NOT NULL,
    plan_count INTEGER NOT NULL,
    token TEXT NOT NULL,
    upload_id TEXT NOT NULL,
    created_at INTEGER,
    last_part_at INTEGER,
    abort_date INTEGER,
    create_asked_at INTEGER,
    create_in_doubt INTEGER NOT NULL,
    complete_asked INTEGER NOT NULL,
    opaque_etags INTEGER NOT NULL,
    begun_anew TEXT NOT NULL,
    times_begun_anew INTEGER NOT NULL,
    leftovers TEXT NOT NULL,
    not_freed TEXT NOT NULL,
    etag TEXT NOT NULL
) STRICT)";

const char partsTable[] = R"(CREATE TABLE parts (
    transfer INTEGER NOT NULL REFERENCES transfers (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    size INTEGER NOT NULL,
    etag BLOB NOT NULL,
    md5 BLOB NOT NULL,
    PRIMARY KEY (transfer, number)
) STRICT, WITHOUT ROWID)";

// What an upload is to take over, whether it did, and what may be replaced.
const QStringList &takeovers()
{
    static const QStringList step{
        QStringLiteral("ALTER TABLE transfers ADD COLUMN adopt TEXT NOT NULL DEFAULT ''"),
        QStringLiteral("ALTER TABLE transfers ADD COLUMN adopted INTEGER NOT NULL DEFAULT 0"),
        QStringLiteral("ALTER TABLE transfers ADD COLUMN replaces_etag TEXT"),
        QStringLiteral("ALTER TABLE transfers ADD COLUMN replaces_size INTEGER"),
    };
    return step;
}

// Parts of several sizes in one upload, what was last seen of finished objects, and when a paused upload was
// kept.
const QStringList &rescues()
{
    static const QStringList step{
        QStringLiteral("ALTER TABLE transfers ADD COLUMN plan_front TEXT NOT NULL DEFAULT '[]'"),
        QStringLiteral("ALTER TABLE transfers ADD COLUMN kept_alive_at INTEGER"),
        QStringLiteral("ALTER TABLE transfers ADD COLUMN object_check TEXT NOT NULL DEFAULT 'not-looked'"),
        QStringLiteral("ALTER TABLE transfers ADD COLUMN checked_at INTEGER"),
    };
    return step;
}

// Sources that have no end yet.
const QStringList &openSources()
{
    static const QStringList step{
        QStringLiteral("ALTER TABLE transfers ADD COLUMN source_kind TEXT NOT NULL DEFAULT 'file'"),
        QStringLiteral("ALTER TABLE transfers ADD COLUMN ends_closed INTEGER NOT NULL DEFAULT 1"),
        QStringLiteral("ALTER TABLE transfers ADD COLUMN ends_quiet INTEGER NOT NULL DEFAULT 0"),
        QStringLiteral("ALTER TABLE transfers ADD COLUMN ends_sentinel TEXT NOT NULL DEFAULT ''"),
        QStringLiteral("ALTER TABLE transfers ADD COLUMN expected_size INTEGER NOT NULL DEFAULT 0"),
        QStringLiteral("ALTER TABLE transfers ADD COLUMN plan_rungs TEXT NOT NULL DEFAULT '[]'"),
        QStringLiteral("ALTER TABLE transfers ADD COLUMN source_open INTEGER NOT NULL DEFAULT 0"),
        QStringLiteral("ALTER TABLE transfers ADD COLUMN unproven INTEGER NOT NULL DEFAULT 0"),
    };
    return step;
}

Result<int> pragma(JournalConnection &connection, const char *name)
{
    const auto found = connection.value(QStringLiteral("PRAGMA %1").arg(QLatin1String(name)));
    if (!found)
        return failure(found.error());
    return found->toInt();
}

} // namespace

const JournalSteps &journalSteps()
{
    static const JournalSteps steps{
        {QLatin1String(transfersTable), QLatin1String(partsTable)},
        takeovers(),
        rescues(),
        openSources(),
    };
    return steps;
}

Result<void> markAsJournal(JournalConnection &connection)
{
    return connection.run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
}

Result<void> bringUpToDate(JournalConnection &connection, const JournalSteps &steps)
{
    const auto owner = pragma(connection, "application_id");
    if (!owner)
        return failure(owner.error());
    const auto version = pragma(connection, "user_version");
    if (!version)
        return failure(version.error());
    if (*owner != applicationId || *version < 0)
        return connection.failed(QStringLiteral("it is not a journal of Partway"));
    if (*version > steps.size())
        return connection.failed(QStringLiteral("it is of a newer Partway (version %1; this one knows %2)")
                                     .arg(*version)
                                     .arg(steps.size()));
    if (const auto logging = connection.logAhead(); !logging || *version == steps.size())
        return logging;

    const auto transaction = JournalTransaction::begin(connection);
    if (!transaction)
        return failure(transaction.error());
    for (const QStringList &step : steps.mid(*version)) {
        for (const QString &statement : step) {
            if (const auto done = connection.run(statement); !done)
                return done;
        }
    }
    if (const auto done = connection.run(QStringLiteral("PRAGMA user_version = %1").arg(steps.size())); !done)
        return done;
    return (*transaction)->commit();
}

} // namespace partway
