// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/transfer.h"
#include "core/plan/transfer_log.h"
#include "core/s3/account.h"

#include <QList>

/// What the pictured program has in it: made up, and the same every time.
namespace partway::test::scenes {

/// Storj, a Ceph in a laboratory, and R2.
QList<Account> accounts();
/// A queue with a transfer in each state that a person can meet; the first is the one in `parts()`.
QList<Transfer> queue(UtcTime now);
/// The one of them in that state, first found.
Transfer transferIn(TransferState state, UtcTime now);
/// 1,252 parts of 64 MiB: many confirmed, some under way, one tried again.
QList<Part> parts(UtcTime now);
/// The same where nothing is under way any more, and some have failed.
QList<Part> partsWithFailures(UtcTime now);
/// A day in the life of the first transfer.
QList<LogEntry> log(UtcTime now);
/// Bytes a second, so many seconds ago: a line with dips, as real ones have.
double rateAt(int secondsAgo);

} // namespace partway::test::scenes
