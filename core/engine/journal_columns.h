// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace partway {

/// Of a transfer's row, without the id; transferValues() has their values in this order.
const QStringList &transferColumns();

// A start reads all rows of a queue, and every column of each costs it time. So what most transfers leave as
// it is stands in a selection of its own, which yields rows only of those that do not.

/// The id, and the columns that are read of every row. NULL for what is mostly empty, which is read quickly.
QString oftenSelection();
/// The id, and the other columns. Both come in the order of the ids.
QString seldomSelection();
/// Where the columns begin in either.
constexpr int firstRecordColumn = 1;

/// The columns of a plan.
QString planSelection();

} // namespace partway
