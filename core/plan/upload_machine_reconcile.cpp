// SPDX-License-Identifier: GPL-3.0-or-later
// Taking an upload up: the file, and what the server has.
#include "core/plan/adoption_plan.h"
#include "core/plan/upload_machine.h"

#include <map>
#include <utility>

namespace partway {

namespace {

constexpr int mostDropRounds = 8;
constexpr int mostReconciliations = 6;
constexpr int mostBeginnings = 3;
constexpr milliseconds lookAgainAfter{2'000};

} // namespace

void UploadMachine::begin(Moment now)
{
    m_lastError.reset();
    m_progressAt = now.steady;
    if (m_record.outcome == TransferState::Verifying) {
        clean(now);
        return;
    }
    if (wantsAbort()) {
        // A Complete that went out may have made the object: then there is nothing to free, and it is told as
        // done.
        m_looks = 0;
        if (m_record.completeAsked)
            enter(UploadState::Settling);
        else
            freeUpload(now);
        return;
    }
    if (m_record.completeAsked) {
        // It may be done already, whatever became of the file since.
        m_completeEtag.reset();
        m_looks = 0;
        enter(UploadState::Verifying);
        return;
    }
    // All of it is on the server: a stream need not be there any more.
    const bool needsNoSource =
        m_rules.source == SourceKind::Stream && !m_record.uploadId.isEmpty() && allSent();
    enter(needsNoSource ? UploadState::Listing : UploadState::CheckingSource);
}

void UploadMachine::freeUpload(Moment now)
{
    releaseUpload();
    clean(now);
}

void UploadMachine::releaseUpload()
{
    if (m_record.uploadId.isEmpty())
        return;
    m_record.leftovers.append(m_record.uploadId);
    m_record.uploadId.clear();
    m_ledger = PartLedger(m_record.plan);
    m_unsaved.added.clear();
    m_unsaved.dropped.clear();
    touch();
}

void UploadMachine::on(const event::SourceChecked &e, Moment now)
{
    m_asked = 0;
    const bool changed = m_record.fingerprint != e.fingerprint;
    if (m_state == UploadState::Rechecking) {
        if (changed)
            fail({ErrorKind::SourceChanged, 0, {}, {}, {}, {}}, now.steady);
        else
            enter(looksFirst() ? UploadState::LookingAgain : UploadState::Completing);
        return;
    }
    if (m_state != UploadState::CheckingSource)
        return;
    const bool toBeAdopted = m_record.adopted && m_record.plan.isNull();
    const bool nothingSent = (m_record.uploadId.isEmpty() && !m_record.completeAsked) || toBeAdopted;
    if (std::exchange(m_repairs, false) && (changed || m_record.open) && !nothingSent) {
        m_sourceChosen = false;
        repair(e.fingerprint, now);
        return;
    }
    if (m_rules.source == SourceKind::Stream || m_record.open ||
        (m_rules.source == SourceKind::Growing && nothingSent)) {
        openSourceChecked(e.fingerprint, now);
        return;
    }
    if (changed && !nothingSent && mayProve(e.fingerprint)) {
        m_sourceChosen = false;
        m_candidate = e.fingerprint;
        enter(UploadState::Listing);
        return;
    }
    m_sourceChosen = false;
    if (changed && !nothingSent) {
        fail({ErrorKind::SourceChanged, 0, {}, {}, {}, {}}, now.steady);
        return;
    }
    if (toBeAdopted) {
        m_record.fingerprint = e.fingerprint; // what is there decides on the plan
        touch();
        enter(UploadState::Listing);
        return;
    }
    if (changed || m_record.plan.isNull()) {
        const auto plan = planParts(e.fingerprint.size, m_rules.limits, m_rules.partSizeWish);
        if (!plan) {
            fail(plan.error(), now.steady);
            return;
        }
        m_record.fingerprint = e.fingerprint;
        m_record.plan = *plan;
        m_ledger = PartLedger(*plan);
        touch();
    }
    if (m_record.uploadId.isEmpty())
        clean(now);
    else
        enter(UploadState::Listing);
}

// ---- what the server has

void UploadMachine::on(const event::PartsListed &e, Moment now)
{
    m_asked = 0;
    if (m_state == UploadState::Listing) {
        const bool hadParts = m_listedPart > 0 || m_ledger.count(PartState::Confirmed) > 0;
        noteLastPart(e.sinceLastPart, now);
        noteListing(e);
        if (e.parts.isEmpty() && hadParts) {
            // Storj lists an aborted upload as an empty one.
            m_looks = 0;
            enter(UploadState::Settling);
            return;
        }
        takeStock(e.parts, now);
    } else if (m_state == UploadState::LookingIn) {
        noteLastPart(e.sinceLastPart, now);
        noteListing(e);
        lookedIn(e.parts, now);
    } else if (m_state == UploadState::CheckingStray) {
        // Somebody else's upload has parts sooner or later; ours of a lost Create never has.
        if (e.parts.isEmpty()) {
            m_record.leftovers.append(m_strays.constFirst());
            touch();
        }
        m_strays.removeFirst();
        afterStrays(now);
    } else if (m_state == UploadState::ConfirmingDrop) {
        if (e.parts.isEmpty()) {
            dropped(now);
        } else if (++m_dropRounds > mostDropRounds) {
            cannotDrop({ErrorKind::AbortIncomplete, 0, {}, {}, {}, {}}, now);
        } else {
            enter(UploadState::Dropping);
            m_retryAt = now.steady + m_rules.retry.base * (1 << m_dropRounds);
        }
    }
}

// Parts that others sent keep the upload alive as well.
void UploadMachine::noteLastPart(const std::optional<milliseconds> &since, Moment now)
{
    if (since && (!m_record.lastPartAt || *m_record.lastPartAt < now.utc - *since))
        m_record.lastPartAt = now.utc - *since;
}

EtagMeaning UploadMachine::etagMeaning() const
{
    if (m_record.opaqueEtags)
        return EtagMeaning::Opaque;
    return m_rules.etagIsMd5 ? EtagMeaning::Md5 : EtagMeaning::PerhapsMd5;
}

void UploadMachine::dropPart(int number)
{
    m_ledger.wait(number);
    m_unsaved.added.removeIf([number](const FinishedPart &part) { return part.number == number; });
    m_unsaved.dropped.append(number);
}

bool UploadMachine::planAdopted(const QList<RemotePart> &listed, Moment now)
{
    const auto plan = planAdoption(m_record.fingerprint->size, listed, m_rules.limits, m_rules.partSizeWish);
    if (!plan) {
        fail(plan.error(), now.steady);
        return false;
    }
    m_record.plan = *plan;
    m_ledger = PartLedger(*plan);
    touch();
    return true;
}

void UploadMachine::takeStock(const QList<RemotePart> &listed, Moment now)
{
    if (m_record.open) {
        stockOfOpen(listed, now);
        return;
    }
    if (m_record.plan.isNull() && !planAdopted(listed, now))
        return;
    m_strayParts = 0;
    std::map<int, RemotePart> remote;
    for (const RemotePart &part : listed) {
        if (part.number < 1 || part.number > m_record.plan.count)
            ++m_strayParts;
        else
            remote[part.number] = part;
    }
    if (m_strayParts > 0 && m_rules.exactPartList) {
        beginAnew(BegunAnew::StrayParts, now);
        return;
    }
    m_toCompare.clear();
    for (int number = 1; number <= m_record.plan.count; ++number) {
        const auto found = remote.find(number);
        const PartLedger::Entry &ours = m_ledger.at(number);
        if (ours.again)
            continue;
        const bool confirmed = ours.state == PartState::Confirmed;
        const qint64 size = m_record.plan.range(number).size;
        if (found == remote.end() || found->second.size != size) {
            if (confirmed)
                dropPart(number);
            continue;
        }
        if (m_candidate) {
            if (!toProve(found->second, now))
                return;
            continue;
        }
        const QByteArray etag = found->second.etag;
        if (confirmed && (etag.isEmpty() || etag == ours.etag))
            continue;
        if (!ours.md5.isEmpty() && etag.toLower() == ours.md5.toHex()) {
            // The very bytes that went out, under an answer that was lost or wrong.
            confirmPart(number, etag, QByteArray(ours.md5), now);
            continue;
        }
        if (confirmed)
            dropPart(number);
        if (verdictBeforeReading(&found->second, size, etagMeaning()) == PartVerdict::Open)
            m_toCompare.append(found->second);
    }
    if (m_toCompare.isEmpty())
        compared(now);
    else
        enter(UploadState::Comparing);
}

void UploadMachine::on(const event::PartHashed &e, Moment now)
{
    if (m_state == UploadState::Sending)
        holdAgainst(e.number, e.digests.md5, now);
    if (m_state != UploadState::Comparing)
        return;
    const auto found = std::find_if(m_toCompare.cbegin(), m_toCompare.cend(),
                                    [&e](const RemotePart &part) { return part.number == e.number; });
    if (found == m_toCompare.cend())
        return;
    const RemotePart listed = *found;
    m_toCompare.erase(found);
    if (m_proofs.count(e.number) > 0)
        proved(e.number, e.digests.md5, now);
    else if (verdictOn(listed, etagMeaning(), e.digests) == PartVerdict::Matches)
        confirmCompared(listed, e.digests.md5, now);
    else
        m_ledger.wait(e.number);
    if (m_state == UploadState::Comparing && m_toCompare.isEmpty())
        compared(now);
}

void UploadMachine::confirmCompared(const RemotePart &listed, const QByteArray &md5, Moment now)
{
    if (!m_record.opaqueEtags && looksLikeMd5(listed.etag) && listed.etag.toLower() != md5.toHex()) {
        m_record.opaqueEtags = true; // proven by a checksum: encrypted with a key, ETags only look like MD5s
        touch();
    }
    confirmPart(listed.number, listed.etag, md5, now);
}

void UploadMachine::reconcile(const Error &why, Moment now)
{
    leaveEverything(now.steady);
    m_lastError = why;
    if (++m_reconciliations > mostReconciliations) {
        Error error = why;
        error.kind = ErrorKind::UploadVanished;
        fail(error, now.steady);
        return;
    }
    enter(UploadState::Listing);
    if (m_reconciliations > 1)
        m_retryAt = now.steady + m_rules.retry.delay(m_reconciliations, why, now.random->unit());
}

void UploadMachine::lookedAfterVanishing(const std::optional<RemoteObject> &object, Moment now)
{
    if (object && ownershipOf(*object) == Ownership::Ours) {
        m_record.intent = Intent::Run;
        proven(object->etag, now);
        return;
    }
    // A Complete that went out may be carried out after this look: look once more before anything is given
    // up.
    ++m_looks;
    if (m_record.completeAsked && m_looks < 2) {
        m_asked = 0;
        m_retryAt = now.steady + lookAgainAfter;
        return;
    }
    if (wantsAbort()) {
        if (!m_record.uploadId.isEmpty() || !m_record.leftovers.isEmpty() || m_record.createAskedAt) {
            freeUpload(now); // and then looks once more
            return;
        }
        m_record.outcome = TransferState::Aborted;
        touch();
        enter(UploadState::Aborted);
        return;
    }
    beginAnew(BegunAnew::UploadGone, now);
}

void UploadMachine::beginAnew(BegunAnew reason, Moment now)
{
    leaveEverything(now.steady);
    if (m_record.adopted && reason == BegunAnew::StrayParts) {
        // Another file, or one that was longer then: what is there stays until a person decides.
        fail({ErrorKind::PlanImpossible, 0, {}, {}, QStringLiteral("parts beyond the end of the file"), {}},
             now.steady);
        return;
    }
    const bool gone = m_rules.source == SourceKind::Stream && !m_record.plan.isNull(); // its bytes came once
    if (m_record.adopted || gone || m_record.timesBegunAnew >= mostBeginnings) {
        fail({ErrorKind::UploadVanished, 0, {}, {}, {}, {}}, now.steady);
        return;
    }
    ++m_record.timesBegunAnew;
    m_record.begunAnew = reason;
    if (!m_record.uploadId.isEmpty())
        m_record.leftovers.append(m_record.uploadId);
    m_record.uploadId.clear();
    m_record.token.clear();
    m_record.completeAsked = false;
    m_record.opaqueEtags = false;
    m_record.createdAt.reset();
    m_record.lastPartAt.reset();
    m_record.keptAliveAt.reset();
    m_record.abortDate.reset();
    m_record.unproven = false;
    m_remembered.clear();
    m_ledger = PartLedger(m_record.plan);
    forgetListing();
    m_unsaved.added.clear();
    m_unsaved.dropped.clear();
    m_reconciliations = 0;
    m_refusedCompletes = 0;
    touch();
    clean(now);
}

} // namespace partway
