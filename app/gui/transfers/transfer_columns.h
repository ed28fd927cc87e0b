// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/transfer.h"

#include <Qt>

namespace partway {

/// In the order of their sections. To came later than the others and stands last here, so that what was kept
/// of the widths before still fits; people see it behind the name.
enum class Column { Name, Size, Progress, Speed, Left, State, To };
inline constexpr int columnCount = 7;

/// Item roles of the transfer model beside Qt's own.
namespace role {
inline constexpr int id = Qt::UserRole + 1;       ///< TransferId
inline constexpr int transfer = Qt::UserRole + 2; ///< const Transfer *, valid until the model changes
inline constexpr int account = Qt::UserRole + 4;  ///< the account's name
inline constexpr int store = Qt::UserRole + 5;    ///< who deletes what is left paused
} // namespace role

/// The five lists of the side bar.
enum class TransferGroup { All, Active, Paused, Finished, Failed };

/// Active holds what waits for its turn, too: it goes on by itself.
bool belongsTo(const Transfer &transfer, TransferGroup group);

/// What a row is called: the file's own name.
QString transferName(const Transfer &transfer);
/// "s3://bucket/prefix/ on Storj".
QString destinationLine(const Transfer &transfer, const QString &accountName);
/// "bucket/prefix/".
QString destinationPlace(const Transfer &transfer);
/// "from /data/day1", for where the destination stands elsewhere.
QString sourceFolderLine(const Transfer &transfer);
/// "High priority", empty for normal.
QString priorityText(Priority priority);

} // namespace partway
