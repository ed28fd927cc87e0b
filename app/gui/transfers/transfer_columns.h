// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/transfer.h"

#include <Qt>

namespace partway {

enum class Column { Name, Size, Progress, Speed, Left, State };
inline constexpr int columnCount = 6;

/// Item roles of the transfer model beside Qt's own.
namespace role {
inline constexpr int id = Qt::UserRole + 1;       ///< TransferId
inline constexpr int transfer = Qt::UserRole + 2; ///< const Transfer *, valid until the model changes
inline constexpr int sort = Qt::UserRole + 3;
inline constexpr int account = Qt::UserRole + 4; ///< the account's name
} // namespace role

/// The five lists of the side bar.
enum class TransferGroup { All, Active, Paused, Finished, Failed };

/// Active holds what waits for its turn, too: it goes on by itself.
bool belongsTo(const Transfer &transfer, TransferGroup group);

/// What a row is called: the file's own name.
QString transferName(const Transfer &transfer);
/// "s3://bucket/prefix/ on Storj".
QString destinationLine(const Transfer &transfer, const QString &accountName);

} // namespace partway
