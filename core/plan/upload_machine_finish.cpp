// SPDX-License-Identifier: GPL-3.0-or-later
// Complete, and the proof that the object is ours.
#include "core/plan/composite_etag.h"
#include "core/plan/upload_machine.h"

namespace partway {

namespace {

constexpr int mostRefusedCompletes = 4;
constexpr int mostLooksAfterComplete = 6;
/// A store that ignores the range sends the whole object, which is cut off.
constexpr int mostUnreadableAnswers = 2;

} // namespace

QByteArray UploadMachine::expectedEtag() const
{
    if (!allSent() || m_record.plan.isNull())
        return {};
    if (isWhole())
        return m_ledger.at(1).md5.toHex();
    QList<QByteArray> etags;
    etags.reserve(m_record.plan.count);
    for (int number = 1; number <= m_record.plan.count; ++number)
        etags.append(m_ledger.at(number).etag);
    return compositeEtag(etags);
}

UploadMachine::Ownership UploadMachine::ownershipOf(const RemoteObject &object) const
{
    if (object.size != m_record.plan.totalSize)
        return Ownership::NotOurs;
    const bool isOpaque = object.opaqueEtag || m_record.opaqueEtags || !m_rules.etagIsMd5;
    const QByteArray expected = isOpaque ? QByteArray() : expectedEtag();
    if (m_record.adopted)
        return ownershipOfAdopted(object, expected);
    const QByteArray etag = object.etag.toLower();
    const bool sameEtag = !expected.isEmpty() && etag == expected;
    if (object.token.isEmpty())
        return sameEtag ? Ownership::Ours : Ownership::NotOurs;
    if (object.token != m_record.token)
        return Ownership::NotOurs;
    // Ours by its token. An ETag of the very form that was expected, with another digest, means other bytes.
    const bool sameForm =
        !expected.isEmpty() && partsInEtag(etag) == m_record.plan.count && partsInEtag(expected) > 0;
    return sameForm && !sameEtag ? Ownership::Damaged : Ownership::Ours;
}

UploadMachine::Ownership UploadMachine::ownershipOfAdopted(const RemoteObject &object,
                                                           const QByteArray &expected) const
{
    // A token would be of whoever began the upload, and says nothing.
    const QByteArray etag = object.etag.toLower();
    if (!expected.isEmpty() && partsInEtag(etag) == m_record.plan.count)
        return etag == expected ? Ownership::Ours : Ownership::NotOurs;
    // Nothing can be computed: then the answer to Complete has to name this very object.
    if (m_completeEtag && m_completeEtag->isEmpty())
        return Ownership::Ours; // answered well just now, for an object of that size
    const QByteArray answered = m_completeEtag.value_or(m_record.etag.toLatin1()).toLower();
    return !answered.isEmpty() && answered == etag ? Ownership::Ours : Ownership::NotOurs;
}

bool UploadMachine::mayReplace(const RemoteObject &object) const
{
    if (!m_rules.replaces)
        return m_rules.overwrite;
    return object.size == m_rules.replaces->size &&
           QString::fromLatin1(object.etag).compare(m_rules.replaces->etag, Qt::CaseInsensitive) == 0;
}

void UploadMachine::foundAnother(const RemoteObject &object, SteadyTime now)
{
    Error error{ErrorKind::ObjectExists, 0, {}, {}, {}, {}};
    if (m_rules.replaces)
        error.detail = QStringLiteral("changed since: size %1, ETag %2")
                           .arg(object.size)
                           .arg(QString::fromLatin1(object.etag.left(80)));
    fail(error, now);
}

void UploadMachine::on(const event::CompleteAnswered &e, Moment)
{
    m_asked = 0;
    if (m_state != UploadState::Completing)
        return;
    m_completeEtag = e.etag.toLower();
    if (m_record.adopted) {
        m_record.etag = QString::fromLatin1(e.etag); // the proof, where nothing else is
        touch();
    }
    m_looks = 0;
    enter(UploadState::Verifying);
}

void UploadMachine::completeFailed(const Error &error, Moment now)
{
    const Disposition disposition = dispositionOf(error.kind);
    if (error.kind == ErrorKind::InvalidPart) {
        ++m_refusedCompletes;
        if (m_strayParts > 0 && m_refusedCompletes > 1)
            beginAnew(BegunAnew::StrayParts, now);
        else if (m_refusedCompletes > mostRefusedCompletes)
            fail(error, now.steady);
        else
            enter(UploadState::Verifying); // Storj refuses so what it has completed already
        m_lastError = error;
        return;
    }
    const bool maybeDone = error.kind == ErrorKind::PreconditionFailed ||
                           disposition == Disposition::Reconcile || leavesDoubt(error.kind);
    if (!maybeDone && disposition == Disposition::Stop) {
        fail(error, now.steady);
        return;
    }
    if (disposition == Disposition::Reconcile && ++m_refusedCompletes > mostRefusedCompletes) {
        fail(error, now.steady);
        return;
    }
    m_attempts = m_refusedCompletes;
    tryAgain(error, now);
    if (m_state != UploadState::Completing || !maybeDone)
        return;
    const SteadyTime later = m_retryAt;
    enter(UploadState::Verifying);
    m_retryAt = later;
}

void UploadMachine::on(const event::ObjectLooked &e, Moment now)
{
    m_asked = 0;
    if (m_state == UploadState::LookingForObject) {
        lookedBeforeCreating(e.object, now);
    } else if (m_state == UploadState::LookingAgain) {
        if (e.object && ownershipOf(*e.object) == Ownership::Ours) {
            if (!m_record.completeAsked)
                releaseUpload(); // the very bytes are there already
            proven(e.object->etag, now);
        } else if (e.object && !mayReplace(*e.object)) {
            foundAnother(*e.object, now.steady);
        } else {
            enter(UploadState::Completing);
        }
    } else if (m_state == UploadState::Settling) {
        lookedAfterVanishing(e.object, now);
    } else if (m_state == UploadState::Verifying) {
        lookedAfterComplete(e.object, now);
    }
}

void UploadMachine::lookedAfterComplete(const std::optional<RemoteObject> &object, Moment now)
{
    const Ownership ownership = object ? ownershipOf(*object) : Ownership::NotOurs;
    if (ownership == Ownership::Ours) {
        m_seenEtag = object->etag;
        if (object->size > 0)
            enter(UploadState::ReadingBack);
        else
            proven(object->etag, now);
        return;
    }
    if (ownership == Ownership::Damaged) {
        Error error{ErrorKind::VerificationFailed, 200, {}, {}, {}, {}};
        error.detail = QString::fromLatin1(object->etag.left(80));
        fail(error, now.steady);
        return;
    }
    if (m_completeEtag) {
        // Answered well, and yet not to be seen: some stores show a new object a moment later.
        if (++m_looks < mostLooksAfterComplete) {
            m_retryAt = now.steady + m_rules.retry.base * (1 << m_looks);
            return;
        }
        Error error{ErrorKind::VerificationFailed, 0, {}, {}, {}, {}};
        if (object)
            error.detail = QStringLiteral("size %1, ETag %2")
                               .arg(object->size)
                               .arg(QString::fromLatin1(object->etag.left(80)));
        fail(error, now.steady);
        return;
    }
    if (object && m_lastError && m_lastError->kind == ErrorKind::PreconditionFailed) {
        fail({ErrorKind::ObjectExists, 412, m_lastError->code, m_lastError->requestId, {}, {}}, now.steady);
        return;
    }
    // Not done, or not yet: what does the server have?
    enter(UploadState::CheckingSource);
}

void UploadMachine::on(const event::ObjectRead &, Moment now)
{
    m_asked = 0;
    if (m_state == UploadState::ReadingBack)
        proven(m_seenEtag, now);
}

void UploadMachine::readBackFailed(const Error &error, Moment now)
{
    if (error.kind == ErrorKind::NoSuchKey && ++m_looks < mostLooksAfterComplete) {
        // Seen a moment ago: a store that shows its objects one place after the other.
        enter(UploadState::Verifying);
        m_retryAt = now.steady + m_rules.retry.base * (1 << m_looks);
        return;
    }
    const Disposition disposition = dispositionOf(error.kind);
    const bool comesLater = disposition == Disposition::Retry || disposition == Disposition::WaitForNetwork;
    if (disposition == Disposition::Reconcile)
        fail({ErrorKind::VerificationFailed, error.httpStatus, error.code, error.requestId, {}, {}},
             now.steady);
    else if (comesLater && (error.kind != ErrorKind::MalformedAnswer || m_attempts < mostUnreadableAnswers))
        tryAgain(error, now);
    else // keys that may not read, a store without ranges: HEAD has shown it
        proven(m_seenEtag, now);
}

void UploadMachine::proven(const QByteArray &etag, Moment now)
{
    m_record.etag = QString::fromLatin1(etag);
    m_record.outcome = TransferState::Verifying;
    m_lastError.reset();
    touch();
    clean(now);
}

} // namespace partway
