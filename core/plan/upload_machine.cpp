// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/upload_machine.h"

namespace partway {

UploadMachine::UploadMachine(UploadRules rules, UploadRecord record, Moment now)
    : m_rules(std::move(rules))
    , m_record(std::move(record))
    , m_progressAt(now.steady)
{
    if (m_record.open || (m_record.unproven && m_rules.source == SourceKind::Stream)) {
        // Nobody knows how far the source is there again.
        m_record.open = true;
        m_record.plan.count = 0;
        m_record.plan.totalSize = 0;
        m_ledger = PartLedger(m_record.plan);
        remember(m_record.parts);
    } else if (!m_record.plan.isNull()) {
        m_ledger = PartLedger(m_record.plan);
        for (const FinishedPart &part : std::as_const(m_record.parts))
            takeUp(part);
    }
    m_record.parts.clear();
    if (m_record.createInDoubt) {
        const UtcTime last = m_record.uploadId.isEmpty() ? now.utc : m_record.createdAt.value_or(now.utc);
        m_doubtfulCreates = 1;
        m_settleAt = now.steady + std::clamp<milliseconds>(last + m_rules.settleTime - now.utc,
                                                           milliseconds(0), m_rules.settleTime);
    }
    if (!m_record.uploadId.isEmpty())
        m_quietAt = now.steady + m_rules.quietTime;
    switch (m_record.outcome) {
    case TransferState::Done:
        m_state = UploadState::Done;
        return;
    case TransferState::Failed:
        m_state = UploadState::Failed;
        m_lastError = m_record.failure;
        return;
    case TransferState::Aborted:
        m_state = UploadState::Aborted;
        return;
    case TransferState::Queued:
    case TransferState::Reconciling:
    case TransferState::Creating:
    case TransferState::Sending:
    case TransferState::WaitingForCredentials:
    case TransferState::Completing:
    case TransferState::Verifying:
    case TransferState::Paused:
    case TransferState::Aborting:
        break;
    }
    m_state = m_record.intent == Intent::Pause ? UploadState::Paused : UploadState::Queued;
}

bool UploadMachine::wantsAbort() const
{
    return m_record.intent == Intent::Abort || m_record.intent == Intent::AbortAndRemove;
}

bool UploadMachine::isWhole() const
{
    // What was a stream may be one part of a plan for terabytes: that is worth an upload that can go on.
    const qint64 most = m_record.plan.rungs->isEmpty() ? 5 * GiB : 64 * MiB;
    return m_record.plan.count == 1 && m_record.plan.totalSize <= most && m_record.uploadId.isEmpty() &&
           !m_record.open;
}

bool UploadMachine::provesAhead() const
{
    return m_rules.integrity == Integrity::Md5 &&
           (m_proveAhead || m_record.opaqueEtags || !m_rules.etagIsMd5);
}

void UploadMachine::apply(const Event &event, Moment now)
{
    std::visit([this, now](const auto &e) { on(e, now); }, event);
}

void UploadMachine::enter(UploadState state)
{
    m_state = state;
    m_asked = 0;
    m_attempts = 0;
    m_retryAt = {};
}

void UploadMachine::leaveEverything(SteadyTime now)
{
    if (m_state == UploadState::Creating && m_asked > 0) {
        doubtCreate(now);
    }
    if (m_ledger.count(PartState::Sending) > 0)
        m_quietAt = now + m_rules.quietTime;
    leaveProving();
    m_ledger.giveUpUnderWay();
    m_strays.clear();
    m_toCompare.clear();
    m_asked = 0;
    ++m_generation;
}

void UploadMachine::doubtCreate(SteadyTime now)
{
    ++m_doubtfulCreates;
    m_record.createInDoubt = true;
    touch();
    m_settleAt = now + m_rules.settleTime;
}

void UploadMachine::fail(const Error &error, SteadyTime now)
{
    leaveEverything(now);
    m_lastError = error;
    m_record.outcome = TransferState::Failed;
    m_record.failure = error;
    touch();
    enter(UploadState::Failed);
}

void UploadMachine::park(const Error &error, SteadyTime now)
{
    leaveEverything(now);
    m_lastError = error;
    enter(UploadState::WaitingForCredentials);
}

// ---- what the outside sees

Waiting UploadMachine::waiting(SteadyTime now) const
{
    const auto because = [](const std::optional<Error> &error) {
        return error && error->kind == ErrorKind::Unreachable ? Waiting::Network : Waiting::Server;
    };
    if (m_state == UploadState::AwaitingSource)
        return Waiting::Source;
    if (m_state == UploadState::Sending) {
        const bool moving = m_ledger.count(PartState::Sending) + m_ledger.count(PartState::Checking) > 0;
        if (m_wayIsGone)
            return Waiting::Network;
        const bool due = m_ledger.nextDue(now) || m_ledger.nextStale();
        if (m_record.open && !moving && !due && m_ledger.count(PartState::Retrying) == 0)
            return Waiting::Source;
        if (moving || m_ledger.count(PartState::Retrying) == 0 || due)
            return Waiting::None;
        return because(m_lastError);
    }
    return isTryingAgain() && m_retryAt > now ? because(m_lastError) : Waiting::None;
}

bool UploadMachine::isTryingAgain() const
{
    // A Create in doubt is looked for before it is tried again, and the wait comes before that look.
    return m_attempts > 0 ||
           (m_state == UploadState::FindingStrays && m_doubtfulCreates > 0 && m_lastError && !wantsAbort());
}

std::optional<SteadyTime> UploadMachine::retryAt() const
{
    if (m_state == UploadState::Sending)
        return m_ledger.nextRetryAt();
    if (isTryingAgain())
        return m_retryAt;
    return std::nullopt;
}

TransferState phaseOf(UploadState state, Intent intent)
{
    const bool aborting = intent == Intent::Abort || intent == Intent::AbortAndRemove;
    const auto unlessAborting = [aborting](TransferState phase) {
        return aborting ? TransferState::Aborting : phase;
    };
    switch (state) {
    case UploadState::Queued:
        return unlessAborting(TransferState::Queued);
    case UploadState::CheckingSource:
    case UploadState::FindingStrays:
    case UploadState::CheckingStray:
    case UploadState::Dropping:
    case UploadState::ConfirmingDrop:
    case UploadState::LookingForObject:
    case UploadState::Listing:
    case UploadState::Comparing:
    case UploadState::Settling:
        return unlessAborting(TransferState::Reconciling);
    case UploadState::Creating:
        return TransferState::Creating;
    case UploadState::AwaitingSource:
    case UploadState::Sending:
    case UploadState::SendingWhole:
        return TransferState::Sending;
    case UploadState::Rechecking:
    case UploadState::LookingAgain:
    case UploadState::Completing:
        return TransferState::Completing;
    case UploadState::Verifying:
    case UploadState::ReadingBack:
        return TransferState::Verifying;
    case UploadState::WaitingForCredentials:
        return unlessAborting(TransferState::WaitingForCredentials);
    case UploadState::Done:
        return TransferState::Done;
    case UploadState::Paused:
    case UploadState::LookingIn:
    case UploadState::KeepingAlive:
        return TransferState::Paused;
    case UploadState::Failed:
        return TransferState::Failed;
    case UploadState::Aborted:
        return TransferState::Aborted;
    }
    Q_UNREACHABLE();
}

} // namespace partway
