// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/transfer_journal.h"

#include <QString>

namespace partway::fuzz {

/// What holds for everything that a journal lets through, whoever wrote into its file.
void checkRecords(const QList<TransferRecord> &records);
/// The only way in which a journal may fail.
void checkRefusal(const Error &error);

/// A folder of this process alone, in memory where the system has such a place.
QString memoryFolder();

} // namespace partway::fuzz
