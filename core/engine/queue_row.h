// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/transfer_journal.h"
#include "core/engine/upload_run.h"
#include "core/plan/deadline.h"
#include "core/plan/queue_policy.h"
#include "core/plan/rate_meter.h"
#include "core/plan/transfer_log.h"
#include "core/plan/upload_machine.h"

#include <map>
#include <memory>
#include <set>

namespace partway {

/// One transfer of the queue while the engine lives: its machine, who performs its steps, and what was told
/// of it.
struct QueueRow
{
    TransferId id;
    TransferRequest request;
    int position = 0;
    UtcTime added{};
    std::optional<UtcTime> finished;
    std::unique_ptr<UploadMachine> machine;
    std::unique_ptr<UploadRun> run; ///< from its first step on
    std::optional<QueueTurn> turn;  ///< among those that wait
    quint64 generation = 0;         ///< of the machine when last looked at
    qint64 seenSize = -1; ///< of the file when it was added: shown until the upload has looked itself
    RateMeter rate;
    std::map<int, RateMeter> partRates; ///< of parts under way
    std::set<int> touchedParts;         ///< since partsChanged() was last emitted
    TransferState toldState = TransferState::Queued;
    bool rests = false; ///< an abort from before this run, not gone on with until somebody asks
    ObjectCheck check = ObjectCheck::NotLooked; ///< as last seen; never Looking
    std::optional<UtcTime> checkedAt;
    std::unique_ptr<TransferLog> log; ///< null: nothing has happened since the program started

    [[nodiscard]] TransferState phase() const;

    /// Takes one of the places of transfersAtOnce.
    [[nodiscard]] bool takesPlace() const;
    /// Everything but the finished parts.
    [[nodiscard]] TransferRecord record() const;
};

Transfer snapshotOf(const QueueRow &row, const ClearingHabit &habit, SteadyTime now, UtcTime utcNow);
/// From its adding on, though the log itself begins with the program.
QList<LogEntry> logOf(const QueueRow &row);
Part partSnapshotOf(const QueueRow &row, int number, SteadyTime now, UtcTime utcNow);

} // namespace partway
