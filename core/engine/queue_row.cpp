// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/queue_row.h"

namespace partway {

TransferState QueueRow::phase() const
{
    const UploadRecord &record = machine->record();
    const TransferState phase = phaseOf(machine->state(), record.intent);
    // The object is proven, and only leftovers are looked for.
    const bool nearlyDone = phase == TransferState::Reconciling && record.outcome == TransferState::Verifying;
    return nearlyDone ? TransferState::Verifying : phase;
}

bool QueueRow::takesPlace() const
{
    switch (phase()) {
    case TransferState::Reconciling:
    case TransferState::Creating:
    case TransferState::Sending:
    case TransferState::Completing:
    case TransferState::Verifying:
        return true;
    case TransferState::Queued:
    case TransferState::WaitingForCredentials:
    case TransferState::Done:
    case TransferState::Paused:
    case TransferState::Failed:
    case TransferState::Aborting:
    case TransferState::Aborted:
        return false;
    }
    Q_UNREACHABLE();
}

TransferRecord QueueRow::record() const
{
    return {id, request, machine->record(), position, added, finished, check, checkedAt};
}

Transfer snapshotOf(const QueueRow &row, const ClearingHabit &habit, SteadyTime now, UtcTime utcNow)
{
    const UploadMachine &machine = *row.machine;
    const UploadRecord &record = machine.record();
    const PartLedger &parts = machine.parts();
    Transfer transfer;
    transfer.id = row.id;
    transfer.request = row.request;
    transfer.state = row.phase();
    transfer.waiting = machine.waiting(now);
    if (transfer.waiting == Waiting::Server)
        if (const auto at = machine.retryAt(); at && *at > now)
            transfer.retryAt = utcNow + (*at - now);
    if (transfer.state == TransferState::Failed || machine.state() == UploadState::WaitingForCredentials ||
        transfer.waiting != Waiting::None)
        transfer.error = machine.lastError();
    transfer.begunAnew = record.begunAnew;
    transfer.position = row.position;
    const PartPlan &plan = parts.plan();
    transfer.size = record.fingerprint ? record.fingerprint->size : row.seenSize;
    transfer.open = record.open;
    transfer.confirmed = parts.confirmedBytes();
    transfer.inFlight = row.run ? std::min(row.run->inFlight(), plan.totalSize - transfer.confirmed) : 0;
    const bool equal = plan.frontEnds.isEmpty() && plan.rungs->size() <= 1;
    transfer.partSize = plan.count > 1 && equal ? plan.partSize : 0;
    transfer.parts = plan.count;
    transfer.partsDone = parts.count(PartState::Confirmed);
    transfer.partsSending = parts.count(PartState::Sending);
    transfer.uploadId = record.uploadId;
    transfer.etag = record.etag;
    transfer.notFreed = record.notFreed;
    transfer.added = row.added;
    transfer.finished = row.finished;
    transfer.check = row.check;
    transfer.checkedAt = row.checkedAt;
    transfer.deletedByStoreAt = deletionTime(record, habit);
    if (transfer.state == TransferState::Done) {
        // Proven as a whole, also where the parts are not known any more.
        transfer.confirmed = plan.totalSize;
        transfer.partsDone = plan.count;
        transfer.inFlight = 0;
        transfer.uploadId.clear();
        transfer.deletedByStoreAt.reset();
    }
    if (transfer.state == TransferState::Paused) {
        transfer.keptAliveAt = record.keptAliveAt;
        transfer.keepAliveError = machine.keepAliveError();
    }
    if (transfer.state == TransferState::Sending) {
        transfer.bytesPerSecond = row.rate.bytesPerSecond(now);
        if (!record.open)
            transfer.left =
                timeLeft(plan.totalSize - transfer.confirmed - transfer.inFlight, transfer.bytesPerSecond);
    }
    return transfer;
}

QList<LogEntry> logOf(const QueueRow &row)
{
    LogEntry entry;
    entry.when = row.added;
    QList<LogEntry> all{entry};
    if (row.log)
        return all + row.log->entries();
    if (row.phase() == TransferState::Done && row.finished) {
        entry.when = *row.finished;
        entry.kind = LogKind::Finished;
        all.append(entry);
    }
    return all;
}

Part partSnapshotOf(const QueueRow &row, int number, SteadyTime now, UtcTime utcNow)
{
    const PartLedger &parts = row.machine->parts();
    const PartLedger::Entry &entry = parts.at(number);
    Part part;
    part.number = number;
    part.range = parts.plan().range(number);
    part.state = row.phase() == TransferState::Done ? PartState::Confirmed : entry.state;
    part.attempts = entry.attempts;
    part.lastError = entry.lastError;
    if (part.state == PartState::Confirmed) {
        part.etag = entry.etag;
        part.took = entry.took;
    }
    if (part.state == PartState::Sending) {
        // A whole file goes as one part, under the slot of the steps that are not about a part.
        part.sent =
            row.run ? std::max(row.run->sent(number), parts.plan().count == 1 ? row.run->sent(0) : 0) : 0;
        if (const auto rate = row.partRates.find(number); rate != row.partRates.end())
            part.bytesPerSecond = rate->second.bytesPerSecond(now);
    }
    if (part.state == PartState::Retrying && entry.retryAt > now)
        part.retryAt = utcNow + (entry.retryAt - now);
    return part;
}

} // namespace partway
