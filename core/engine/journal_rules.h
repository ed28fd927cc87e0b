// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/transfer_journal.h"

#include <QString>

namespace partway {

/// What holds for every record and part in a journal: a file is untrusted, and what would be refused when it
/// is read is refused when it is written. Each gives what is wrong, in a few words, or nothing.
QString objectionTo(const TransferRecord &record);
QString objectionTo(const PartPlan &plan);
QString objectionTo(ObjectCheck check, const std::optional<UtcTime> &checkedAt);
/// `loose`: the parts may be of an earlier plan, and only have to be parts at all.
QString objectionTo(const FinishedPart &part, const PartPlan &plan, bool loose = false);

/// Lists beyond this are no list that a program wrote.
constexpr qsizetype mostJournalEntries = 10000;
constexpr qsizetype longestJournalText = 1024 * 1024;

} // namespace partway
