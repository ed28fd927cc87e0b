// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringList>

namespace partway {

class JournalConnection;

/// What leads from one version of the journal to the next. Once released, a step never changes: journals of
/// every version are out there.
using JournalSteps = QList<QStringList>;

/// Step 0 makes version 1 of an empty file, and so on.
const JournalSteps &journalSteps();

/// Makes a journal ready for writing and takes it to the newest version, all steps in one transaction.
/// JournalFailed for a database that is not a journal and for one of a newer version of the program; these
/// are left as they are.
Result<void> bringUpToDate(JournalConnection &connection, const JournalSteps &steps = journalSteps());

/// Marks an empty database as a journal of version 0.
Result<void> markAsJournal(JournalConnection &connection);

} // namespace partway
