// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/transfer_journal.h"

#include <QString>
#include <QVariantList>

#include <tl/expected.hpp>

class QSqlQuery;

namespace partway {

/// What is wrong with a row, in a few words.
template <typename T>
using Row = tl::expected<T, QString>;

/// In the order of the columns.
QVariantList transferValues(const TransferRecord &record);
/// The id in a row of either selection of journal_columns.h.
TransferId idFrom(const QSqlQuery &query);
/// From a row of oftenSelection() and, where there is one, the row of seldomSelection() with the same id.
/// Held against the rules of journal_rules.h; without its parts.
Row<TransferRecord> transferFrom(const QSqlQuery &query, const QSqlQuery *seldom);

/// From a query for planSelection(), the first column of which is that one. Held against the rules.
Row<PartPlan> planFrom(const QSqlQuery &query, int firstColumn);

/// From a query for number, size, etag and md5, the first of which is in that column.
FinishedPart partFrom(const QSqlQuery &query, int firstColumn);

} // namespace partway
