// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/sqlite_journal.h"

#include <QString>

namespace partway::tests {

/// A transfer that has an upload of that many parts, 5 MiB each but for the last, of one byte.
TransferRecord uploadOf(int parts, const QString &uploadId = QStringLiteral("upload"));
/// The finished part of that number in uploadOf(parts); `attempt` changes its ETag.
FinishedPart partOf(const TransferRecord &record, int number, int attempt = 1);

/// A record in which no field has its default.
TransferRecord recordWithEverything();

/// Opens a journal, or says on standard error why not and gives none.
std::unique_ptr<SqliteJournal> opened(const QString &file);
/// The detail of why it cannot be opened; empty where it can.
QString whyNotOpened(const QString &file);

} // namespace partway::tests
