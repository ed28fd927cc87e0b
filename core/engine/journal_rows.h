// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/transfer_journal.h"

#include <QString>
#include <QStringList>
#include <QVariantList>

#include <tl/expected.hpp>

class QSqlQuery;

namespace partway {

/// What is wrong with a row, in a few words.
template <typename T>
using Row = tl::expected<T, QString>;

/// Of a transfer's row, without the id.
const QStringList &transferColumns();
/// What a query for a row asks for: the same, with NULL for what is mostly empty, which is read quickly.
QString transferSelection();
/// In the order of the columns.
QVariantList transferValues(const TransferRecord &record);
/// From a query for the id and this selection. Held against the rules of journal_rules.h; without its parts.
Row<TransferRecord> transferFrom(const QSqlQuery &query);

/// What a query for a plan alone asks for, in this order.
QString planSelection();
/// From such a query, the first column of which is that one. Held against the rules.
Row<PartPlan> planFrom(const QSqlQuery &query, int firstColumn);

/// From a query for number, size, etag and md5, the first of which is in that column.
FinishedPart partFrom(const QSqlQuery &query, int firstColumn);

/// As SQLite keeps it: not NULL for what is empty.
QVariant textValue(const QString &text);
QVariant bytesValue(const QByteArray &bytes);
QVariant timeValue(const std::optional<UtcTime> &time);

} // namespace partway
