// SPDX-License-Identifier: GPL-3.0-or-later
// What is left over from before: strays of lost Creates, and earlier uploads.
#include "core/plan/upload_machine.h"

namespace partway {

namespace {

/// How far a server's "initiated" may lie before our asking: its Date has whole seconds, and the answer took
/// a while.
constexpr milliseconds initiatedTolerance{5'000};

} // namespace

void UploadMachine::clean(Moment now)
{
    const bool lastTime = wantsAbort() || m_record.outcome == TransferState::Verifying;
    m_dropRounds = 0;
    if (!m_record.createAskedAt) {
        afterStrays(now);
        return;
    }
    enter(UploadState::FindingStrays);
    if (lastTime)
        m_retryAt = m_doubtfulCreates > 0 ? m_settleAt : SteadyTime{};
    else if (m_doubtfulCreates > 0)
        m_retryAt = now.steady +
                    m_rules.retry.delay(m_doubtfulCreates, m_lastError.value_or(Error{}), now.random->unit());
}

bool UploadMachine::mayBeOurs(const RemoteUpload &upload, const event::UploadsListed &listed,
                              Moment now) const
{
    if (!upload.initiated || upload.uploadId == m_record.uploadId ||
        m_record.leftovers.contains(upload.uploadId))
        return false;
    // All by the server's clock; how long ago, by a clock that nobody sets, where this run has seen it.
    const UtcTime present = listed.serverTime.value_or(now.utc);
    const milliseconds sinceAsked =
        m_createAsked ? now.steady - *m_createAsked : now.utc - *m_record.createAskedAt;
    if (*upload.initiated < present - sinceAsked - initiatedTolerance)
        return false;
    if (!m_record.createdAt)
        return true;
    const milliseconds sinceCreated = m_created ? now.steady - *m_created : now.utc - *m_record.createdAt;
    return *upload.initiated <= present - sinceCreated + m_rules.settleTime + initiatedTolerance;
}

void UploadMachine::on(const event::UploadsListed &e, Moment now)
{
    m_asked = 0;
    if (m_state != UploadState::FindingStrays || !m_record.createAskedAt)
        return;
    m_strays.clear();
    for (const RemoteUpload &upload : e.uploads)
        if (mayBeOurs(upload, e, now))
            m_strays.append(upload.uploadId);
    afterStrays(now);
}

void UploadMachine::afterStrays(Moment now)
{
    if (!m_strays.isEmpty()) {
        enter(UploadState::CheckingStray);
        return;
    }
    const bool lastTime = wantsAbort() || m_record.outcome == TransferState::Verifying;
    if (lastTime && m_record.createAskedAt) {
        m_record.createAskedAt.reset();
        m_createAsked.reset();
        m_record.createInDoubt = false;
        m_doubtfulCreates = 0;
        touch();
    }
    if (m_record.leftovers.isEmpty())
        afterCleaning(now);
    else
        enter(UploadState::Dropping);
}

void UploadMachine::on(const event::AbortAnswered &, Moment)
{
    m_asked = 0;
    if (m_state == UploadState::Dropping)
        enter(UploadState::ConfirmingDrop);
}

void UploadMachine::dropped(Moment now)
{
    if (now.steady < m_quietAt) {
        // Parts that were on their way may still land: once more when they cannot.
        enter(UploadState::Dropping);
        m_retryAt = m_quietAt;
        return;
    }
    m_record.leftovers.removeFirst();
    m_dropRounds = 0;
    touch();
    afterStrays(now);
}

void UploadMachine::cannotDrop(const Error &error, Moment now)
{
    if (wantsAbort()) {
        fail(error, now.steady);
        return;
    }
    m_record.notFreed.append(m_record.leftovers.takeFirst());
    touch();
    afterStrays(now);
}

void UploadMachine::afterCleaning(Moment now)
{
    if (wantsAbort()) {
        if (m_record.completeAsked) {
            m_looks = 0;
            enter(UploadState::Settling);
            return;
        }
        m_record.outcome = TransferState::Aborted;
        touch();
        enter(UploadState::Aborted);
    } else if (m_record.outcome == TransferState::Verifying) {
        m_record.outcome = TransferState::Done;
        touch();
        enter(UploadState::Done);
    } else {
        toCreation(now);
    }
}

} // namespace partway
