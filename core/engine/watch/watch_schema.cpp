// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/watch/watch_schema.h"

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

} // namespace

KeptListKind watchesKind()
{
    return {applicationId,
            version,
            {QLatin1String(watchesTable), QLatin1String(knownTable)},
            QStringLiteral("it is not a list of watched folders of Partway")};
}

} // namespace partway
