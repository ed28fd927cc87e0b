// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/upload_chronicle.h"

#include <utility>

namespace partway {

namespace {

bool aborts(const UploadRecord &record)
{
    return record.intent == Intent::Abort || record.intent == Intent::AbortAndRemove;
}

/// The part that an answer is about.
int partOf(const Event &event)
{
    if (const auto *sent = std::get_if<event::PartSent>(&event))
        return sent->number;
    if (const auto *failed = std::get_if<event::PartFailed>(&event))
        return failed->number;
    if (const auto *probed = std::get_if<event::PartProbed>(&event))
        return probed->number;
    if (const auto *hashed = std::get_if<event::PartHashed>(&event))
        return hashed->number;
    return 0;
}

bool isGoodAnswer(const Event &event)
{
    return std::holds_alternative<event::UploadsListed>(event) ||
           std::holds_alternative<event::ObjectLooked>(event) ||
           std::holds_alternative<event::ObjectRead>(event) ||
           std::holds_alternative<event::PartsListed>(event) ||
           std::holds_alternative<event::UploadOpened>(event) ||
           std::holds_alternative<event::PartSent>(event) ||
           std::holds_alternative<event::PartProbed>(event) ||
           std::holds_alternative<event::WholeSent>(event) ||
           std::holds_alternative<event::CompleteAnswered>(event) ||
           std::holds_alternative<event::AbortAnswered>(event);
}

} // namespace

/// The lines of one moment.
class UploadChronicle::Lines
{
public:
    explicit Lines(UtcTime when)
        : m_when(when)
    {
    }

    LogEntry &add(LogKind kind)
    {
        LogEntry entry;
        entry.when = m_when;
        entry.kind = kind;
        m_entries.append(entry);
        return m_entries.last();
    }
    [[nodiscard]] QList<LogEntry> take() { return std::exchange(m_entries, {}); }

private:
    UtcTime m_when;
    QList<LogEntry> m_entries;
};

UploadChronicle::UploadChronicle(const UploadMachine &before)
    : m_state(before.state())
    , m_aborts(aborts(before.record()))
    , m_outcome(before.record().outcome)
    , m_open(before.record().open)
    , m_uploadId(before.record().uploadId)
    , m_leftovers(before.record().leftovers)
    , m_notFreed(before.record().notFreed.size())
    , m_timesBegunAnew(before.record().timesBegunAnew)
    , m_kept(before.isBeingKept())
    , m_keptAliveAt(before.record().keptAliveAt)
    , m_keepAliveError(before.keepAliveError() ? std::optional(before.keepAliveError()->kind) : std::nullopt)
    , m_confirmed(before.parts().count(PartState::Confirmed))
{
}

QList<LogEntry> UploadChronicle::told(const Event &event, const UploadMachine &after,
                                      TransferLog::WaitsFor waitsFor, Moment now) const
{
    Lines lines(now.utc);
    tellWishes(lines, event, after);
    tellParts(lines, event, after);
    tellFailures(lines, event, after);
    tellWaiting(lines, event, after, waitsFor, now.steady);
    tellUploads(lines, event, after);
    tellKeeping(lines, event, after);
    tellState(lines, after);
    return lines.take();
}

void UploadChronicle::tellWishes(Lines &lines, const Event &event, const UploadMachine &after) const
{
    if (!m_aborts && aborts(after.record()))
        lines.add(LogKind::Aborting);
    const bool rested = m_state == UploadState::Paused || m_state == UploadState::Failed || m_kept;
    if (std::holds_alternative<event::Start>(event) && m_state == UploadState::Queued &&
        after.state() != UploadState::Queued && !m_aborts)
        lines.add(LogKind::Started);
    if (std::holds_alternative<event::AllowOverwrite>(event) && after.state() != UploadState::Done &&
        after.state() != UploadState::Aborted)
        lines.add(LogKind::OverwriteAllowed);
    if (std::holds_alternative<event::Repair>(event) && rested && after.state() == UploadState::Queued)
        lines.add(LogKind::Repairing);
    if (std::holds_alternative<event::SourceChosen>(event) && rested && after.state() == UploadState::Queued)
        lines.add(LogKind::SourceChosen);
    if (std::holds_alternative<event::Resume>(event) && rested && after.state() == UploadState::Queued) {
        lines.add(LogKind::Resumed);
        if (!m_uploadId.isEmpty() && after.record().uploadId.isEmpty())
            lines.add(LogKind::BegunAnew).reason = after.record().begunAnew;
    }
    if (std::holds_alternative<event::BeginAnew>(event) && rested && after.state() == UploadState::Queued)
        lines.add(LogKind::BegunAnew).reason = BegunAnew::Asked;
    const int dropped = m_confirmed - after.parts().count(PartState::Confirmed);
    if (const auto *again = std::get_if<event::SendAgain>(&event); again && dropped > 0) {
        LogEntry &entry = lines.add(LogKind::SendingAgain);
        entry.parts = dropped;
        entry.part = again->numbers.size() == 1 ? again->numbers.first() : 0;
    }
}

void UploadChronicle::tellParts(Lines &lines, const Event &event, const UploadMachine &after) const
{
    if (std::holds_alternative<event::WholeSent>(event) && m_state == UploadState::SendingWhole &&
        after.parts().allConfirmed()) {
        lines.add(LogKind::SentWhole).took = after.parts().at(1).took;
        return;
    }
    if (m_open && !after.record().open && std::holds_alternative<event::SourceGrew>(event))
        lines.add(LogKind::SourceEnded).parts = after.parts().plan().count;
    const int number = partOf(event);
    if (m_state != UploadState::Sending || number < 1 || number > after.parts().plan().count)
        return;
    const PartLedger::Entry &part = after.parts().at(number);
    if (std::holds_alternative<event::PartHashed>(event)) {
        if (part.state == PartState::Waiting)
            lines.add(LogKind::PartDiffers).part = number;
        return;
    }
    if (part.state == PartState::Confirmed) {
        LogEntry &entry = lines.add(LogKind::PartConfirmed);
        entry.part = number;
        entry.took = part.took;
    } else if (part.state == PartState::Retrying && part.lastError &&
               part.lastError->kind != ErrorKind::Unreachable) {
        const bool slowed = part.lastError->kind == ErrorKind::Throttled;
        LogEntry &entry = lines.add(slowed ? LogKind::SlowedDown : LogKind::PartFailed);
        entry.part = number;
        entry.error = part.lastError;
    }
}

void UploadChronicle::tellFailures(Lines &lines, const Event &event, const UploadMachine &after) const
{
    const auto *failed = std::get_if<event::StepFailed>(&event);
    if (!failed || m_kept || after.state() == UploadState::Failed || after.state() == UploadState::Aborted ||
        dispositionOf(failed->error.kind) != Disposition::Retry)
        return;
    const bool slowed = failed->error.kind == ErrorKind::Throttled;
    lines.add(slowed ? LogKind::SlowedDown : LogKind::StepFailed).error = failed->error;
}

void UploadChronicle::tellWaiting(Lines &lines, const Event &event, const UploadMachine &after,
                                  TransferLog::WaitsFor waitsFor, SteadyTime now) const
{
    if (after.state() == UploadState::WaitingForCredentials) {
        if (m_state != UploadState::WaitingForCredentials)
            lines.add(LogKind::WaitsForCredentials).error = after.lastError();
        return;
    }
    if (after.waiting(now) == Waiting::Network) {
        if (waitsFor != TransferLog::WaitsFor::Network)
            lines.add(LogKind::WaitsForNetwork).error = after.lastError();
        return;
    }
    const bool hasKeys = waitsFor == TransferLog::WaitsFor::Credentials &&
                         std::holds_alternative<event::CredentialsChanged>(event);
    if (hasKeys || (waitsFor == TransferLog::WaitsFor::Network && isGoodAnswer(event)))
        lines.add(LogKind::GoesOn);
}

void UploadChronicle::tellUploads(Lines &lines, const Event &event, const UploadMachine &after) const
{
    const UploadRecord &record = after.record();
    if (record.timesBegunAnew > m_timesBegunAnew)
        lines.add(LogKind::BegunAnew).reason = record.begunAnew;
    if (std::holds_alternative<event::UploadOpened>(event) && record.uploadId != m_uploadId)
        lines.add(LogKind::UploadCreated).uploadId = record.uploadId;
    const bool tookStock = m_state == UploadState::Listing || m_state == UploadState::Comparing;
    if (tookStock && (after.state() == UploadState::Sending || after.state() == UploadState::Rechecking)) {
        LogEntry &entry = lines.add(record.adopted ? LogKind::Adopted : LogKind::TakenUpAgain);
        entry.parts = after.parts().count(PartState::Confirmed);
        entry.uploadId = record.uploadId;
    }
    if (record.notFreed.size() > m_notFreed) {
        lines.add(LogKind::NotFreed).uploadId = record.notFreed.last();
    } else if (record.leftovers.size() < m_leftovers.size()) {
        lines.add(LogKind::Freed).uploadId = m_leftovers.first();
    }
}

void UploadChronicle::tellKeeping(Lines &lines, const Event &event, const UploadMachine &after) const
{
    if (!m_kept || after.state() != UploadState::Paused)
        return;
    if (after.record().keptAliveAt != m_keptAliveAt) {
        LogEntry &entry = lines.add(LogKind::KeptAlive);
        entry.part = partOf(event);
        entry.took = after.parts().at(entry.part).took;
    } else if (after.keepAliveError() && after.keepAliveError()->kind != m_keepAliveError) {
        lines.add(LogKind::KeepAliveFailed).error = after.keepAliveError(); // once, however often it is tried
    }
}

void UploadChronicle::tellState(Lines &lines, const UploadMachine &after) const
{
    if (m_outcome != TransferState::Verifying && m_outcome != TransferState::Done &&
        (after.record().outcome == TransferState::Verifying || after.record().outcome == TransferState::Done))
        lines.add(LogKind::Verified);
    if (after.state() == m_state)
        return;
    switch (after.state()) {
    case UploadState::Completing:
        lines.add(LogKind::Completing);
        return;
    case UploadState::Done:
        lines.add(LogKind::Finished);
        return;
    case UploadState::Paused:
        if (!m_kept)
            lines.add(LogKind::Paused);
        return;
    case UploadState::Failed:
        lines.add(LogKind::Failed).error = after.lastError();
        return;
    case UploadState::Aborted:
        lines.add(LogKind::Aborted);
        return;
    case UploadState::Queued:
    case UploadState::CheckingSource:
    case UploadState::AwaitingSource:
    case UploadState::FindingStrays:
    case UploadState::CheckingStray:
    case UploadState::Dropping:
    case UploadState::ConfirmingDrop:
    case UploadState::LookingForObject:
    case UploadState::Creating:
    case UploadState::Listing:
    case UploadState::Comparing:
    case UploadState::Settling:
    case UploadState::Sending:
    case UploadState::SendingWhole:
    case UploadState::Rechecking:
    case UploadState::LookingAgain:
    case UploadState::Verifying:
    case UploadState::ReadingBack:
    case UploadState::WaitingForCredentials:
    case UploadState::LookingIn:
    case UploadState::KeepingAlive:
        return;
    }
    Q_UNREACHABLE();
}

} // namespace partway
