// SPDX-License-Identifier: GPL-3.0-or-later
// What people and the system ask of an upload.
#include "core/plan/upload_machine.h"

namespace partway {

void UploadMachine::on(const event::Start &, Moment now)
{
    if (m_state == UploadState::Queued)
        begin(now);
}

void UploadMachine::want(Intent intent, bool nothingElse)
{
    m_record.intent = intent;
    (nothingElse ? m_unsaved.intent : m_unsaved.record) = true;
}

void UploadMachine::on(const event::Pause &, Moment now)
{
    if (wantsAbort() || m_state == UploadState::Done || m_state == UploadState::Failed ||
        m_state == UploadState::Aborted || m_state == UploadState::Paused || isBeingKept())
        return;
    const bool waited = m_state == UploadState::Queued; // as it is in the journal
    leaveEverything(now.steady);
    want(Intent::Pause, waited);
    enter(UploadState::Paused);
}

void UploadMachine::on(const event::Resume &, Moment now)
{
    if (!rests())
        return;
    leaveKeeping(now.steady);
    if (wantsAbort()) {
        // What was asked to be given up is not sent after all: the abort is tried again.
        on(event::Abort{}, now);
        return;
    }
    want(Intent::Run, m_state == UploadState::Paused && m_record.outcome != TransferState::Failed &&
                          !m_record.failure && m_record.timesBegunAnew == 0);
    if (m_record.outcome == TransferState::Failed)
        m_record.outcome = TransferState::Queued;
    // What was to be taken over is gone, the person knows, and goes on all the same.
    if (m_record.adopted && m_record.failure && m_record.failure->kind == ErrorKind::UploadVanished)
        forgetUpload(BegunAnew::UploadGone);
    m_record.failure.reset();
    m_record.timesBegunAnew = 0;
    m_lastError.reset();
    m_reconciliations = 0;
    m_refusedCompletes = 0;
    m_wayIsGone = false;
    m_holdUntil = {};
    m_progressAt = now.steady;
    enter(UploadState::Queued);
}

void UploadMachine::on(const event::Abort &e, Moment now)
{
    if (m_state == UploadState::Done || m_state == UploadState::Aborted)
        return;
    if (m_record.outcome == TransferState::Verifying) {
        // Too late: the object is proven, and only leftovers remain to be freed.
        m_record.intent = Intent::Run;
        touch();
        if (m_state == UploadState::Paused || m_state == UploadState::Queued)
            begin(now);
        return;
    }
    const bool underWay = wantsAbort() && m_state != UploadState::Failed && m_state != UploadState::Queued;
    m_record.intent =
        e.thenRemove || m_record.intent == Intent::AbortAndRemove ? Intent::AbortAndRemove : Intent::Abort;
    touch();
    if (underWay)
        return;
    leaveEverything(now.steady);
    m_keepAliveError.reset();
    m_record.outcome = TransferState::Queued;
    m_record.failure.reset();
    m_lastError.reset();
    m_progressAt = now.steady;
    begin(now);
}

void UploadMachine::on(const event::BeginAnew &, Moment now)
{
    if (!rests())
        return;
    leaveEverything(now.steady);
    forgetUpload(BegunAnew::Asked);
    m_record.intent = Intent::Run; // also where it was being given up
    touch();
    on(event::Resume{}, now);
}

void UploadMachine::forgetUpload(BegunAnew reason)
{
    if (!m_record.uploadId.isEmpty())
        m_record.leftovers.append(m_record.uploadId);
    m_record.uploadId.clear();
    m_record.adopted = false;
    m_record.token.clear();
    m_record.plan = {};
    m_record.open = false;
    m_record.unproven = false;
    m_remembered.clear();
    m_record.fingerprint.reset();
    m_record.createdAt.reset();
    m_record.lastPartAt.reset();
    m_record.keptAliveAt.reset();
    m_record.abortDate.reset();
    m_record.completeAsked = false;
    m_record.opaqueEtags = false;
    m_record.begunAnew = reason;
    m_record.etag.clear();
    m_ledger = {};
    forgetListing();
    m_unsaved.added.clear();
    m_unsaved.dropped.clear();
}

bool UploadMachine::takesPartsAgain() const
{
    if (wantsAbort() || m_record.uploadId.isEmpty() || m_record.completeAsked ||
        m_record.outcome == TransferState::Verifying)
        return false;
    switch (m_state) {
    case UploadState::Queued:
    case UploadState::CheckingSource:
    case UploadState::Listing:
    case UploadState::Comparing:
    case UploadState::Sending:
    case UploadState::Rechecking:
    case UploadState::LookingAgain:
    case UploadState::WaitingForCredentials:
    case UploadState::Paused:
    case UploadState::LookingIn:
    case UploadState::KeepingAlive:
    case UploadState::Failed:
        return true;
    case UploadState::FindingStrays:
    case UploadState::CheckingStray:
    case UploadState::Dropping:
    case UploadState::ConfirmingDrop:
    case UploadState::AwaitingSource:
    case UploadState::LookingForObject:
    case UploadState::Creating:
    case UploadState::Settling:
    case UploadState::SendingWhole:
    case UploadState::Completing:
    case UploadState::Verifying:
    case UploadState::ReadingBack:
    case UploadState::Done:
    case UploadState::Aborted:
        return false;
    }
    Q_UNREACHABLE();
}

void UploadMachine::on(const event::SendAgain &e, Moment now)
{
    if (!takesPartsAgain())
        return;
    bool any = false;
    for (const int number : e.numbers) {
        const bool ours = number >= 1 && number <= m_record.plan.count;
        if (!ours || m_ledger.at(number).state != PartState::Confirmed)
            continue;
        dropPart(number);
        m_ledger.sendAgain(number);
        any = true;
    }
    if (any && (m_state == UploadState::Rechecking || m_state == UploadState::LookingAgain)) {
        leaveEverything(now.steady);
        toSending(now);
    }
}

void UploadMachine::on(const event::AllowOverwrite &, Moment now)
{
    if (m_state == UploadState::Done || m_state == UploadState::Aborted)
        return;
    m_rules.overwrite = true;
    m_rules.replaces.reset();
    touch(); // with the request, which holds the same
    const ErrorKind why = m_record.failure ? m_record.failure->kind : ErrorKind::Cancelled;
    if (m_state == UploadState::Failed && !wantsAbort() &&
        (why == ErrorKind::ObjectExists || why == ErrorKind::PreconditionFailed))
        on(event::Resume{}, now);
}

void UploadMachine::on(const event::CredentialsChanged &, Moment now)
{
    if (m_state != UploadState::WaitingForCredentials)
        return;
    m_lastError.reset();
    begin(now);
}

void UploadMachine::on(const event::NetworkChanged &, Moment now)
{
    m_holdUntil = {};
    m_ledger.hurry(ErrorKind::Unreachable, now.steady);
    if (m_lastError && m_lastError->kind == ErrorKind::Unreachable)
        m_retryAt = {};
}

void UploadMachine::on(const event::SaveFailed &e, Moment now)
{
    if (m_state == UploadState::Done || m_state == UploadState::Aborted)
        return; // what is true stays true; it is written with the next save
    fail(e.error, now.steady);
}

} // namespace partway
