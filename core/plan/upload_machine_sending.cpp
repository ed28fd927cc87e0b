// SPDX-License-Identifier: GPL-3.0-or-later
// Creating the upload and sending its parts, or the whole file at once.
#include "core/plan/upload_machine.h"

namespace partway {

namespace {

constexpr int mostMismatches = 5;
constexpr int mostMalformed = 8;
/// Storj answers a part of an aborted upload with 500, after taking its bytes.
constexpr int faultsThatMeanGone = 12;
constexpr int faultsThatWonder = 3; ///< where nothing else asks for a look before
/// Swift and what is built on it stop there; everybody takes as many.
constexpr int partsEverywhere = 1000;

} // namespace

void UploadMachine::toCreation(Moment)
{
    if (m_record.open && m_record.plan.isNull()) {
        enter(UploadState::AwaitingSource);
        return;
    }
    if (looksFirst() || (isWhole() && m_record.completeAsked))
        enter(UploadState::LookingForObject);
    else
        enter(isWhole() ? UploadState::SendingWhole : UploadState::Creating);
}

void UploadMachine::lookedBeforeCreating(const std::optional<RemoteObject> &object, Moment now)
{
    if (object && ownershipOf(*object) == Ownership::Ours)
        proven(object->etag, now);
    else if (object && !mayReplace(*object))
        foundAnother(*object, now.steady);
    else
        enter(isWhole() ? UploadState::SendingWhole : UploadState::Creating);
}

void UploadMachine::on(const event::UploadOpened &e, Moment now)
{
    m_asked = 0;
    if (m_state != UploadState::Creating)
        return;
    m_record.uploadId = e.uploadId;
    m_record.createdAt = now.utc;
    m_record.abortDate = e.abortDate;
    m_record.lastPartAt.reset();
    m_created = now.steady;
    m_record.createInDoubt = m_doubtfulCreates > 0;
    touch();
    forgetListing();
    toSending(now);
}

void UploadMachine::createFailed(const Error &error, Moment now)
{
    if (leavesDoubt(error.kind)) {
        doubtCreate(now.steady);
        tryAgain(error, now);
        if (m_state == UploadState::Creating)
            clean(now);
        return;
    }
    // Refused; that it was asked for stays on record, since a proxy may have doubled it.
    m_record.createInDoubt = m_doubtfulCreates > 0;
    touch();
    const Disposition disposition = dispositionOf(error.kind);
    if (disposition == Disposition::Retry || disposition == Disposition::WaitForNetwork)
        tryAgain(error, now);
    else
        fail(error, now.steady);
}

void UploadMachine::toSending(Moment now)
{
    if (!allSent() && cannotSend(now))
        return;
    m_progressAt = now.steady;
    m_wayIsGone = false;
    if (allSent())
        toFinish(now);
    else
        enter(UploadState::Sending);
}

// ---- parts

void UploadMachine::confirmPart(int number, const QByteArray &etag, const QByteArray &md5, Moment now)
{
    m_ledger.confirm(number, etag, md5, now.steady);
    m_unsaved.added.append({number, m_record.plan.range(number).size, etag, md5});
    m_progressAt = now.steady;
    m_reconciliations = 0;
    m_wayIsGone = false;
    m_lastError.reset();
    if (m_state == UploadState::Sending && allSent())
        toFinish(now);
}

void UploadMachine::confirmSent(int number, const QByteArray &etag, const QByteArray &md5, Moment now)
{
    m_record.lastPartAt = now.utc;
    confirmPart(number, etag, md5, now);
    if (m_state == UploadState::KeepingAlive)
        kept(now);
}

void UploadMachine::on(const event::PartSent &e, Moment now)
{
    if (m_state != UploadState::Sending && m_state != UploadState::KeepingAlive)
        return;
    noteChecksum(e.number, e.checksum);
    if (m_rules.integrity == Integrity::None || e.provenAhead || e.opaqueEtag) {
        // With Content-MD5 sent along the server has checked the bytes itself; an ETag that differs is then
        // no MD5.
        const bool opaque = e.opaqueEtag || (e.provenAhead && e.etag.toLower() != e.md5.toHex());
        if (opaque && m_rules.integrity == Integrity::Md5 && !m_record.opaqueEtags) {
            m_record.opaqueEtags = true;
            touch();
        }
        confirmSent(e.number, e.etag, e.md5, now);
        return;
    }
    if (e.etag.toLower() == e.md5.toHex()) {
        confirmSent(e.number, e.etag, e.md5, now);
        return;
    }
    // Either the bytes were changed on the way, or this store's ETags are no MD5. Sent again with the MD5
    // ahead, the server has to say which.
    Error error{ErrorKind::DigestMismatch, 200, {}, {}, {}, {}};
    error.detail = QStringLiteral("part %1: ETag %2, sent %3")
                       .arg(e.number)
                       .arg(QString::fromLatin1(e.etag.left(64)), QString::fromLatin1(e.md5.toHex()));
    if (m_state == UploadState::KeepingAlive)
        notKept(error, now);
    else
        partMayComeAgain(e.number, error, {}, now);
}

void UploadMachine::on(const event::PartFailed &e, Moment now)
{
    if (m_state == UploadState::KeepingAlive) {
        notKept(e.error, now);
        return;
    }
    if (m_state == UploadState::Comparing) {
        // The file could not be read: nothing that waiting would mend.
        fail(e.error, now.steady);
        return;
    }
    if (m_state != UploadState::Sending)
        return;
    switch (dispositionOf(e.error.kind)) {
    case Disposition::Retry:
        partMayComeAgain(e.number, e.error, e.md5, now);
        return;
    case Disposition::WaitForNetwork:
        m_wayIsGone = true;
        partMayComeAgain(e.number, e.error, e.md5, now);
        if (m_state == UploadState::Sending)
            m_holdUntil = m_ledger.at(e.number).retryAt;
        return;
    case Disposition::WaitForCredentials:
        park(e.error, now.steady);
        return;
    case Disposition::Reconcile:
        if (m_ledger.at(e.number).state == PartState::Checking && e.error.kind == ErrorKind::Conflict)
            partMayComeAgain(e.number, e.error, {}, now);
        else
            reconcile(e.error, now);
        return;
    case Disposition::Stop:
        if (m_ledger.isHeldAgainst(e.number))
            fail(e.error, now.steady); // the source cannot be read
        else if (m_ledger.at(e.number).state == PartState::Checking)
            m_ledger.wait(e.number); // may not list: then the part is sent again
        else if (provesPartLimit() && e.error.kind == ErrorKind::InvalidRequest)
            planFewerParts(e.error, now);
        else if (!m_checksumKind.isEmpty() && !m_sendsChecksums && e.error.kind == ErrorKind::InvalidRequest)
            sendChecksumsToo(now);
        else
            fail(e.error, now.steady);
        return;
    }
    Q_UNREACHABLE();
}

// Better than after the thousandth part: the highest number is tried before any other part is sent.
bool UploadMachine::provesPartLimit() const
{
    return m_rules.unprovenPartLimit && !m_record.adopted && m_record.plan.rungs->isEmpty() &&
           m_record.plan.count > partsEverywhere && m_ledger.count(PartState::Confirmed) == 0;
}

void UploadMachine::planFewerParts(const Error &refusal, Moment now)
{
    m_rules.limits.maxParts = partsEverywhere;
    const auto plan = planParts(m_record.plan.totalSize, m_rules.limits, m_rules.partSizeWish);
    if (!plan) {
        fail(refusal, now.steady);
        return;
    }
    m_record.plan = *plan;
    beginAnew(BegunAnew::FewerParts, now);
}

void UploadMachine::partMayComeAgain(int number, const Error &error, const QByteArray &md5, Moment now)
{
    m_lastError = error;
    if (leavesDoubt(error.kind))
        m_quietAt = std::max(m_quietAt, now.steady + m_rules.quietTime);
    const PartLedger::Entry &part = m_ledger.at(number);
    const bool tooMany = (error.kind == ErrorKind::DigestMismatch && part.attempts >= mostMismatches) ||
                         (error.kind == ErrorKind::MalformedAnswer && part.attempts >= mostMalformed);
    if (tooMany) {
        fail(error, now.steady);
        return;
    }
    if (error.kind == ErrorKind::ServerFault && part.attempts >= faultsThatMeanGone &&
        m_ledger.count(PartState::Confirmed) == 0 && m_record.timesBegunAnew == 0) {
        leaveEverything(now.steady);
        m_looks = 0;
        enter(UploadState::Settling);
        return;
    }
    if (error.kind != ErrorKind::Unreachable && now.steady - m_progressAt > m_rules.retry.giveUpAfter) {
        Error last = error;
        last.kind = ErrorKind::GaveUp;
        last.detail = QString(nameOf(error.kind)) + QLatin1String(": ") + error.detail;
        fail(last, now.steady);
        return;
    }
    if (error.kind == ErrorKind::DigestMismatch)
        m_proveAhead = true;
    const QByteArray known = part.state == PartState::Checking ? part.md5 : md5;
    const bool mayHaveIt = !part.again && !known.isEmpty() && m_rules.etagIsMd5 && !m_record.opaqueEtags &&
                           (part.state == PartState::Checking || leavesDoubt(error.kind));
    // Storj takes the bytes of a part of an upload that is gone, and then says that the server failed.
    const bool mayBeGone =
        error.kind == ErrorKind::ServerFault && part.attempts >= faultsThatWonder && witnessFor(number) > 0;
    const milliseconds delay = m_rules.retry.delay(part.attempts, error, now.random->unit());
    m_ledger.retry(number, now.steady + delay, error, mayHaveIt || mayBeGone, known);
}

void UploadMachine::on(const event::PartProbed &e, Moment now)
{
    if (m_state != UploadState::Sending)
        return;
    if (e.lacksWitness) {
        reconcile({ErrorKind::NoSuchUpload, 0, {}, {}, {}, {}}, now);
        return;
    }
    const PartLedger::Entry &part = m_ledger.at(e.number);
    const bool there = e.part && !part.again && !part.md5.isEmpty() &&
                       e.part->size == m_record.plan.range(e.number).size &&
                       e.part->etag.toLower() == part.md5.toHex();
    if (!there) {
        m_ledger.wait(e.number);
        return;
    }
    if (e.part->checksumKind == m_checksumKind)
        noteChecksum(e.number, e.part->checksum);
    confirmSent(e.number, e.part->etag, QByteArray(part.md5), now);
}

// ---- the whole file at once

void UploadMachine::on(const event::WholeSent &e, Moment now)
{
    m_asked = 0;
    if (m_state != UploadState::SendingWhole)
        return;
    const bool same = e.etag.toLower() == e.md5.toHex();
    if (m_rules.integrity == Integrity::None || e.opaqueEtag || e.provenAhead || same) {
        m_ledger.confirm(1, e.etag, e.md5, now.steady);
        proven(e.etag, now);
        return;
    }
    m_proveAhead = true;
    m_ledger.giveUpUnderWay();
    if (m_ledger.at(1).attempts >= mostMismatches)
        fail({ErrorKind::DigestMismatch, 200, {}, {}, {}, {}}, now.steady);
    else
        tryAgain({ErrorKind::DigestMismatch, 200, {}, {}, {}, {}}, now);
}

void UploadMachine::wholeFailed(const Error &error, Moment now)
{
    m_ledger.giveUpUnderWay();
    const Disposition disposition = dispositionOf(error.kind);
    const bool refused = error.kind == ErrorKind::PreconditionFailed || error.kind == ErrorKind::Conflict;
    if (!refused && (disposition == Disposition::Stop || disposition == Disposition::Reconcile)) {
        fail(error, now.steady);
        return;
    }
    if (error.kind == ErrorKind::MalformedAnswer && m_ledger.at(1).attempts >= mostMalformed) {
        fail(error, now.steady);
        return;
    }
    m_attempts = m_ledger.at(1).attempts - 1;
    tryAgain(error, now);
    if (m_state != UploadState::SendingWhole || (!refused && !leavesDoubt(error.kind)))
        return;
    const SteadyTime later = m_retryAt;
    enter(UploadState::LookingForObject);
    m_retryAt = later;
}

} // namespace partway
