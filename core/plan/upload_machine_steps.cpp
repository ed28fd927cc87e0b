// SPDX-License-Identifier: GPL-3.0-or-later
// The step at hand for each state, and what a failed one leads to.
#include "core/plan/upload_machine.h"

namespace partway {

namespace {

/// Together they keep two cores busy.
constexpr int mostHashed = 3;
constexpr int mostListings = 2;
constexpr int mostListingsInDoubt = 8;

QString freshToken(RandomSource &random)
{
    const quint64 first = random.next();
    return QString::number(first, 16) + QString::number(random.next(), 16);
}

} // namespace

Step UploadMachine::control(Step step, SteadyTime now)
{
    if (m_asked > 0)
        return step::Idle{};
    if (m_retryAt > now)
        return step::Idle{m_retryAt};
    m_asked = 1;
    return step;
}

Step UploadMachine::next(Moment now, Allowance allowance)
{
    switch (m_state) {
    case UploadState::CheckingSource:
    case UploadState::Rechecking:
        return control(step::CheckSource{}, now.steady);
    case UploadState::AwaitingSource:
        return control(step::FollowSource{m_record.plan.wholeSize(1) - 1}, now.steady);
    case UploadState::FindingStrays:
        return control(step::ListUploadsOfKey{}, now.steady);
    case UploadState::CheckingStray:
        return control(step::ListParts{m_strays.first()}, now.steady);
    case UploadState::Dropping:
        return control(step::AbortUpload{m_record.leftovers.first()}, now.steady);
    case UploadState::ConfirmingDrop:
        return control(step::ListParts{m_record.leftovers.first()}, now.steady);
    case UploadState::LookingForObject:
    case UploadState::LookingAgain:
    case UploadState::Settling:
    case UploadState::Verifying:
        return control(step::HeadObject{}, now.steady);
    case UploadState::ReadingBack:
        return control(step::ReadObject{}, now.steady);
    case UploadState::Listing:
        return control(step::ListParts{m_record.uploadId}, now.steady);
    case UploadState::Comparing:
        return nextComparison(now.steady);
    case UploadState::Sending:
        return nextPart(now, allowance);
    case UploadState::LookingIn:
        return control(step::ListParts{m_record.uploadId}, now.steady);
    case UploadState::KeepingAlive:
        return nextKeeping(now, allowance);
    case UploadState::Creating: {
        Step step = control(step::CreateUpload{}, now.steady);
        if (auto *create = std::get_if<step::CreateUpload>(&step)) {
            if (!m_record.createAskedAt) {
                m_record.createAskedAt = now.utc;
                m_createAsked = now.steady;
            }
            m_created.reset();
            m_record.createdAt.reset();    // of an earlier upload, where there was one
            m_record.createInDoubt = true; // until it is answered
            if (m_record.token.isEmpty())
                m_record.token = freshToken(*now.random);
            touch();
            create->token = m_record.token;
        }
        return step;
    }
    case UploadState::SendingWhole: {
        if (!allowance.part && m_asked == 0)
            return step::Idle{};
        Step step = control(step::SendWhole{}, now.steady);
        if (auto *whole = std::get_if<step::SendWhole>(&step)) {
            m_record.completeAsked = true;
            if (m_record.token.isEmpty())
                m_record.token = freshToken(*now.random);
            touch();
            m_ledger.send(1, now.steady);
            // Always proven ahead: unlike a part, a damaged object would be seen by others at once.
            *whole = {m_record.token, m_record.plan.range(1), m_rules.integrity == Integrity::Md5,
                      onlyIfAbsent()};
        }
        return step;
    }
    case UploadState::Completing: {
        Step step = control(step::CompleteUpload{}, now.steady);
        if (auto *complete = std::get_if<step::CompleteUpload>(&step)) {
            m_completeEtag.reset();
            m_looks = 0;
            if (!m_record.completeAsked) {
                m_record.completeAsked = true;
                touch();
            }
            *complete = {m_record.uploadId, m_ledger.finished(), onlyIfAbsent(), checksumToSend(), {}};
            if (!complete->checksumKind.isEmpty())
                complete->checksums = m_checksums;
        }
        return step;
    }
    case UploadState::Queued:
    case UploadState::WaitingForCredentials:
    case UploadState::Done:
    case UploadState::Paused:
    case UploadState::Failed:
    case UploadState::Aborted:
        return step::Idle{};
    }
    Q_UNREACHABLE();
}

Step UploadMachine::nextComparison(SteadyTime now)
{
    // Two at a time keep the disk busy without taking the readers of other transfers away.
    if (m_toCompare.isEmpty() || m_ledger.count(PartState::Checking) >= 2 || m_retryAt > now)
        return step::Idle{m_retryAt > now ? std::optional(m_retryAt) : std::nullopt};
    for (const RemotePart &part : std::as_const(m_toCompare)) {
        if (m_ledger.at(part.number).state == PartState::Checking)
            continue;
        m_ledger.check(part.number);
        return step::HashPart{part.number, m_record.plan.range(part.number),
                              DigestKind::Md5 | digestsToCompare(part, etagMeaning())};
    }
    return step::Idle{};
}

Step UploadMachine::nextPart(Moment now, Allowance allowance)
{
    if (m_record.open && m_asked == 0) {
        m_asked = 1;
        const qint64 next = m_record.plan.wholeSize(m_record.plan.count + 1);
        return step::FollowSource{m_record.plan.totalSize + std::max<qint64>(next, 1) - 1};
    }
    const int underWay = m_ledger.count(PartState::Sending) + m_ledger.count(PartState::Checking);
    if (const auto stale = m_ledger.nextStale(); stale && m_ledger.count(PartState::Checking) < mostHashed) {
        m_ledger.check(*stale);
        return step::HashPart{*stale, m_record.plan.range(*stale), DigestKind::Md5};
    }
    if (m_holdUntil > now.steady)
        return step::Idle{m_holdUntil};
    if (m_wayIsGone && underWay > 0)
        return step::Idle{};
    std::optional<int> due = m_ledger.nextDue(now.steady);
    if (const int last = m_record.plan.count; provesPartLimit() && due != last)
        due = m_ledger.at(last).state == PartState::Waiting ? std::optional(last) : std::nullopt;
    if (!due)
        return step::Idle{m_ledger.nextRetryAt()};
    const PartLedger::Entry &part = m_ledger.at(*due);
    if (part.attempts > 0 && !allowance.retry && underWay > 0)
        return step::Idle{};
    if (part.probe) {
        m_ledger.check(*due);
        const bool isFault = part.lastError && part.lastError->kind == ErrorKind::ServerFault;
        return step::ProbePart{*due, m_record.uploadId, isFault ? witnessFor(*due) : 0};
    }
    if (!allowance.part)
        return step::Idle{};
    m_ledger.send(*due, now.steady);
    return step::SendPart{*due, m_record.plan.range(*due), m_record.uploadId, provesAhead(),
                          checksumToSend()};
}

void UploadMachine::tryAgain(const Error &error, Moment now)
{
    m_lastError = error;
    const bool provenAlready = m_record.outcome == TransferState::Verifying;
    if (provenAlready && now.steady - m_progressAt > m_rules.retry.giveUpAfter) {
        // The object is there; what could not be freed is told beside it.
        m_record.notFreed.append(m_record.leftovers);
        m_record.leftovers.clear();
        m_record.createAskedAt.reset();
        afterCleaning(now);
        return;
    }
    if (error.kind != ErrorKind::Unreachable && now.steady - m_progressAt > m_rules.retry.giveUpAfter) {
        Error last = error;
        last.kind = ErrorKind::GaveUp;
        last.detail = QString(nameOf(error.kind)) + QLatin1String(": ") + error.detail;
        fail(last, now.steady);
        return;
    }
    m_asked = 0;
    ++m_attempts;
    m_retryAt = now.steady + m_rules.retry.delay(m_attempts, error, now.random->unit());
}

void UploadMachine::on(const event::StepFailed &e, Moment now)
{
    m_asked = 0;
    const Disposition disposition = dispositionOf(e.error.kind);
    const bool gone = disposition == Disposition::Reconcile;
    if (m_state == UploadState::LookingIn) {
        lookInFailed(e.error, now);
        return;
    }
    if (disposition == Disposition::WaitForCredentials) {
        park(e.error, now.steady);
        return;
    }
    if (m_state == UploadState::Creating) {
        createFailed(e.error, now);
        return;
    }
    if (m_state == UploadState::SendingWhole) {
        wholeFailed(e.error, now);
        return;
    }
    if (m_state == UploadState::Completing) {
        completeFailed(e.error, now);
        return;
    }
    if (m_state == UploadState::ReadingBack) {
        readBackFailed(e.error, now);
        return;
    }
    if (m_state == UploadState::FindingStrays && e.error.kind == ErrorKind::MalformedAnswer &&
        m_attempts >= (m_doubtfulCreates > 0 ? mostListingsInDoubt : mostListings)) {
        afterStrays(now); // a server that knows no such listing, and answers with another
        return;
    }
    if (disposition == Disposition::Retry || disposition == Disposition::WaitForNetwork) {
        tryAgain(e.error, now);
        return;
    }
    switch (m_state) {
    case UploadState::FindingStrays: // not allowed to look, or no such listing: there is nothing that could
                                     // be done
        afterStrays(now);
        return;
    case UploadState::CheckingStray: // gone, or not ours to look into
        m_strays.removeFirst();
        afterStrays(now);
        return;
    case UploadState::Dropping:
        gone ? dropped(now) : cannotDrop(e.error, now);
        return;
    case UploadState::ConfirmingDrop: // not allowed to list: the abort was answered well, and no more can be
                                      // known
        dropped(now);
        return;
    case UploadState::LookingForObject:
        // Keys that may write but not read: sending again is harmless where overwriting is wanted.
        if (!looksFirst() && isWhole())
            enter(UploadState::SendingWhole);
        else
            fail(e.error, now.steady);
        return;
    case UploadState::Settling:
        if (wantsAbort() || gone)
            lookedAfterVanishing(std::nullopt, now);
        else
            fail(e.error, now.steady);
        return;
    case UploadState::Verifying:
        // Keys that may not read: a Complete answered with the ETag that was to be is proof as well.
        if (m_completeEtag && !m_completeEtag->isEmpty() && *m_completeEtag == expectedEtag())
            proven(*m_completeEtag, now);
        else
            fail(e.error, now.steady);
        return;
    case UploadState::Listing:
        if (gone) {
            m_looks = 0;
            enter(UploadState::Settling);
        } else {
            fail(e.error, now.steady);
        }
        return;
    case UploadState::CheckingSource:
    case UploadState::AwaitingSource:
    case UploadState::Rechecking:
    case UploadState::LookingAgain:
    case UploadState::Comparing:
    case UploadState::Sending:
        fail(e.error, now.steady);
        return;
    case UploadState::Creating:
    case UploadState::SendingWhole:
    case UploadState::Completing:
    case UploadState::ReadingBack:
    case UploadState::Queued:
    case UploadState::WaitingForCredentials:
    case UploadState::Done:
    case UploadState::Paused:
    case UploadState::LookingIn:
    case UploadState::KeepingAlive:
    case UploadState::Failed:
    case UploadState::Aborted:
        return;
    }
    Q_UNREACHABLE();
}

} // namespace partway
