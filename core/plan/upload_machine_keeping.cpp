// SPDX-License-Identifier: GPL-3.0-or-later
// A paused upload is kept from being deleted by its store: one part goes up while the wish stays Pause.
#include "core/plan/upload_machine.h"

namespace partway {

bool UploadMachine::canBeKept() const
{
    const bool gone = m_keepAliveError && m_keepAliveError->kind == ErrorKind::NoSuchUpload;
    return m_state == UploadState::Paused && m_record.intent == Intent::Pause && !gone &&
           !m_record.uploadId.isEmpty() && !m_record.plan.isNull() && !m_record.open &&
           m_rules.source != SourceKind::Stream && m_record.fingerprint && !m_record.completeAsked &&
           m_record.outcome != TransferState::Verifying;
}

bool UploadMachine::rests() const
{
    return m_state == UploadState::Paused || m_state == UploadState::Failed || isBeingKept();
}

void UploadMachine::on(const event::KeepAlive &, Moment)
{
    // Some stores take the bytes of a part before they say that its upload is gone, and not in so many words.
    // And after a loss of power more may be there than the journal knows.
    if (canBeKept())
        enter(UploadState::LookingIn);
}

/// The next part that is not there; else one that is there and not proven, by whatever way it came; else what
/// costs least goes once more.
int UploadMachine::partToKeepItBy(const std::set<int> &listed) const
{
    const int count = m_record.plan.count;
    if (provesPartLimit() && listed.empty())
        return count;
    int smallest = 1;
    int unproven = 0;
    for (int number = 1; number <= count; ++number) {
        const bool confirmed = m_ledger.at(number).state == PartState::Confirmed;
        if (!confirmed && listed.count(number) == 0)
            return number;
        if (!confirmed && unproven == 0)
            unproven = number;
        if (m_record.plan.range(number).size <= m_record.plan.range(smallest).size)
            smallest = number;
    }
    return unproven > 0 ? unproven : smallest;
}

Step UploadMachine::nextKeeping(Moment now, Allowance allowance)
{
    if (m_asked > 0 || !allowance.part)
        return step::Idle{};
    m_asked = 1;
    if (m_ledger.at(m_keptBy).state == PartState::Confirmed)
        dropPart(m_keptBy);
    m_ledger.send(m_keptBy, now.steady);
    return step::SendPart{m_keptBy, m_record.plan.range(m_keptBy), m_record.uploadId, provesAhead(),
                          checksumToSend()};
}

void UploadMachine::lookedIn(const QList<RemotePart> &parts, Moment now)
{
    if (parts.isEmpty() && m_ledger.count(PartState::Confirmed) > 0) {
        notKept({ErrorKind::NoSuchUpload, 0, {}, {}, {}, {}}, now);
        return;
    }
    std::set<int> listed;
    for (const RemotePart &part : parts)
        listed.insert(part.number);
    m_keptBy = partToKeepItBy(listed);
    enter(UploadState::KeepingAlive);
}

void UploadMachine::lookInFailed(const Error &error, Moment now)
{
    if (dispositionOf(error.kind) != Disposition::Stop) {
        notKept(error, now);
        return;
    }
    m_keptBy = partToKeepItBy({}); // keys that may not look can send all the same
    enter(UploadState::KeepingAlive);
}

void UploadMachine::kept(Moment now)
{
    m_record.keptAliveAt = now.utc;
    m_keepAliveError.reset();
    touch();
    enter(UploadState::Paused);
}

void UploadMachine::notKept(const Error &error, Moment now)
{
    if (m_ledger.count(PartState::Sending) > 0 && leavesDoubt(error.kind))
        m_quietAt = std::max(m_quietAt, now.steady + m_rules.quietTime);
    if (error.kind == ErrorKind::DigestMismatch)
        m_proveAhead = true;
    m_ledger.giveUpUnderWay();
    m_keepAliveError = error;
    enter(UploadState::Paused);
}

void UploadMachine::leaveKeeping(SteadyTime now)
{
    if (isBeingKept())
        leaveEverything(now);
    m_keepAliveError.reset();
}

} // namespace partway
