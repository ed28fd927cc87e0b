// SPDX-License-Identifier: GPL-3.0-or-later
// A paused upload is kept from being deleted by its store: one part goes up while the wish stays Pause.
#include "core/plan/upload_machine.h"

namespace partway {

bool UploadMachine::canBeKept() const
{
    const bool gone = m_keepAliveError && m_keepAliveError->kind == ErrorKind::NoSuchUpload;
    return m_state == UploadState::Paused && m_record.intent == Intent::Pause && !gone &&
           !m_record.uploadId.isEmpty() && !m_record.plan.isNull() && m_record.fingerprint &&
           !m_record.completeAsked && m_record.outcome != TransferState::Verifying;
}

bool UploadMachine::rests() const
{
    return m_state == UploadState::Paused || m_state == UploadState::Failed || isBeingKept();
}

void UploadMachine::on(const event::KeepAlive &, Moment now)
{
    if (!canBeKept())
        return;
    m_ledger.hurry(now.steady);
    std::optional<int> part = m_ledger.nextDue(now.steady);
    if (provesPartLimit())
        part = m_record.plan.count;
    m_keptBy = part.value_or(0);
    // With nothing left to send, what costs least goes once more.
    for (int number = 1; !part && number <= m_record.plan.count; ++number)
        if (m_keptBy == 0 || m_record.plan.range(number).size <= m_record.plan.range(m_keptBy).size)
            m_keptBy = number;
    // Some stores take the bytes of a part before they say that its upload is gone, and not in so many words.
    enter(m_ledger.count(PartState::Confirmed) > 0 ? UploadState::LookingIn : UploadState::KeepingAlive);
}

Step UploadMachine::nextLookIn(SteadyTime now)
{
    int known = 1;
    while (known < m_record.plan.count && m_ledger.at(known).state != PartState::Confirmed)
        ++known;
    return control(step::ProbePart{known, m_record.uploadId}, now);
}

Step UploadMachine::nextKeeping(Moment now, Allowance allowance)
{
    if (m_asked > 0 || !allowance.part)
        return step::Idle{};
    m_asked = 1;
    if (m_ledger.at(m_keptBy).state == PartState::Confirmed)
        dropPart(m_keptBy);
    m_ledger.send(m_keptBy, now.steady);
    return step::SendPart{m_keptBy, m_record.plan.range(m_keptBy), m_record.uploadId, provesAhead()};
}

void UploadMachine::lookedIn(const std::optional<RemotePart> &part, Moment now)
{
    if (part)
        enter(UploadState::KeepingAlive);
    else
        notKept({ErrorKind::NoSuchUpload, 0, {}, {}, {}, {}}, now);
}

void UploadMachine::lookInFailed(const Error &error, Moment now)
{
    if (dispositionOf(error.kind) == Disposition::Stop)
        enter(UploadState::KeepingAlive); // keys that may not look can send all the same
    else
        notKept(error, now);
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
