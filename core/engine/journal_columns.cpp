// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/journal_columns.h"

#include <QLatin1String>

namespace partway {

namespace {

enum class Empty { No, Text, List };

struct Column
{
    QLatin1String name;
    Empty empty = Empty::No; ///< what is mostly in it, and then read as NULL
    QLatin1String usual{}; ///< SQL; a column that has one is looked at only in rows where some differ from it
};

constexpr Column columns[] = {
    {QLatin1String("position")},
    {QLatin1String("added")},
    {QLatin1String("finished")},
    {QLatin1String("object_check")},
    {QLatin1String("checked_at")},
    {QLatin1String("source_path")},
    {QLatin1String("account")},
    {QLatin1String("bucket")},
    {QLatin1String("key")},
    {QLatin1String("part_size_wish")},
    {QLatin1String("integrity")},
    {QLatin1String("overwrite")},
    {QLatin1String("priority")},
    {QLatin1String("start_paused")},
    {QLatin1String("content_type"), Empty::Text},
    {QLatin1String("storage_class"), Empty::Text, QLatin1String("''")},
    {QLatin1String("metadata"), Empty::List, QLatin1String("'[]'")},
    {QLatin1String("adopt"), Empty::Text, QLatin1String("''")},
    {QLatin1String("replaces_etag"), Empty::No, QLatin1String("NULL")},
    {QLatin1String("replaces_size"), Empty::No, QLatin1String("NULL")},
    {QLatin1String("source_kind"), Empty::No, QLatin1String("'file'")},
    {QLatin1String("ends_closed"), Empty::No, QLatin1String("1")},
    {QLatin1String("ends_quiet"), Empty::No, QLatin1String("0")},
    {QLatin1String("ends_sentinel"), Empty::Text, QLatin1String("''")},
    {QLatin1String("expected_size"), Empty::No, QLatin1String("0")},
    {QLatin1String("intent")},
    {QLatin1String("outcome")},
    {QLatin1String("failure_kind"), Empty::No, QLatin1String("NULL")},
    {QLatin1String("failure_status"), Empty::No, QLatin1String("0")},
    {QLatin1String("failure_code"), Empty::Text, QLatin1String("''")},
    {QLatin1String("failure_request_id"), Empty::Text, QLatin1String("''")},
    {QLatin1String("failure_detail"), Empty::Text, QLatin1String("''")},
    {QLatin1String("failure_retry_after"), Empty::No, QLatin1String("0")},
    {QLatin1String("file_size")},
    {QLatin1String("file_modified_ns")},
    {QLatin1String("file_inode")},
    {QLatin1String("plan_total")},
    {QLatin1String("plan_part_size")},
    {QLatin1String("plan_count")},
    {QLatin1String("plan_front"), Empty::List},
    {QLatin1String("plan_rungs"), Empty::List, QLatin1String("'[]'")},
    {QLatin1String("token"), Empty::Text},
    {QLatin1String("upload_id"), Empty::Text},
    {QLatin1String("adopted"), Empty::No, QLatin1String("0")},
    {QLatin1String("created_at")},
    {QLatin1String("last_part_at")},
    {QLatin1String("kept_alive_at"), Empty::No, QLatin1String("NULL")},
    {QLatin1String("abort_date")},
    {QLatin1String("create_asked_at")},
    {QLatin1String("create_in_doubt"), Empty::No, QLatin1String("0")},
    {QLatin1String("complete_asked")},
    {QLatin1String("opaque_etags"), Empty::No, QLatin1String("0")},
    {QLatin1String("source_open"), Empty::No, QLatin1String("0")},
    {QLatin1String("unproven"), Empty::No, QLatin1String("0")},
    {QLatin1String("begun_anew"), Empty::No, QLatin1String("'no'")},
    {QLatin1String("times_begun_anew"), Empty::No, QLatin1String("0")},
    {QLatin1String("leftovers"), Empty::List, QLatin1String("'[]'")},
    {QLatin1String("not_freed"), Empty::List, QLatin1String("'[]'")},
    {QLatin1String("etag"), Empty::Text},
};

QString asked(const Column &column)
{
    switch (column.empty) {
    case Empty::No:
        break;
    case Empty::Text:
        return QStringLiteral("NULLIF(%1, '')").arg(column.name);
    case Empty::List:
        return QStringLiteral("NULLIF(%1, '[]')").arg(column.name);
    }
    return column.name;
}

/// IS NOT: a column that is NULL where none may be counts as one that differs, and is looked at.
QString anySeldom()
{
    QStringList differing;
    for (const Column &column : columns) {
        if (!column.usual.isEmpty())
            differing.append(QStringLiteral("%1 IS NOT %2").arg(column.name, column.usual));
    }
    return differing.join(QStringLiteral(" OR "));
}

QStringList askedOf(bool seldom)
{
    QStringList asking;
    for (const Column &column : columns) {
        if (column.usual.isEmpty() != seldom)
            asking.append(asked(column));
    }
    return asking;
}

} // namespace

const QStringList &transferColumns()
{
    static const QStringList names = [] {
        QStringList list;
        for (const Column &column : columns)
            list.append(column.name);
        return list;
    }();
    return names;
}

QString oftenSelection()
{
    return QStringLiteral("SELECT id, %1 FROM transfers ORDER BY id")
        .arg(askedOf(false).join(QStringLiteral(", ")));
}

QString seldomSelection()
{
    return QStringLiteral("SELECT id, %1 FROM transfers WHERE %2 ORDER BY id")
        .arg(askedOf(true).join(QStringLiteral(", ")), anySeldom());
}

QString planSelection()
{
    return QStringLiteral("plan_total, plan_part_size, plan_count, NULLIF(plan_front, '[]'), "
                          "NULLIF(plan_rungs, '[]')");
}

} // namespace partway
