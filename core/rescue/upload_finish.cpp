// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rescue/upload_finish.h"

#include <algorithm>

namespace partway {

using namespace std::chrono_literals;

namespace {

constexpr int mostCompletes = 5;
constexpr int mostLooks = 6; // some stores show a new object a moment later

/// It ended, or is as good as ended: Storj lists one that was aborted as an empty one.
bool hasEnded(const Result<PartsFound> &found)
{
    return found ? found->parts.isEmpty() : found.error().kind == ErrorKind::NoSuchUpload;
}

bool isSameList(const QList<ListedPart> &a, const QList<ListedPart> &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(),
                      [](const ListedPart &x, const ListedPart &y) {
                          return x.number == y.number && x.size == y.size && x.etag == y.etag;
                      });
}

/// After such an answer to Complete the object may be there all the same, or come with the next try.
bool isWorthALook(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Throttled:
    case ErrorKind::Unreachable:
    case ErrorKind::NoSuchUpload:
    case ErrorKind::NoSuchKey:   // Storj says so of an upload that was completed before
    case ErrorKind::InvalidPart: // and so where its object is deleted since
    case ErrorKind::PreconditionFailed:
    case ErrorKind::Conflict:
        return true;
    default:
        return leavesDoubt(kind);
    }
}

QString described(const std::optional<ObjectFound> &object)
{
    if (!object)
        return {};
    return QStringLiteral("size %1, ETag %2")
        .arg(object->size)
        .arg(QString::fromLatin1(object->etag.left(80)));
}

} // namespace

UploadFinish::UploadFinish(AskStore ask, partway::Account account, Clock &clock, UploadRef ref,
                           QObject *parent)
    : QObject(parent)
    , m_questions(std::move(ask), clock)
    , m_account(std::move(account))
    , m_ref(std::move(ref))
{
}

// ---- what is there

void UploadFinish::look()
{
    m_questions.giveUp();
    m_outlook.reset();
    m_looking = {};
    list([this](const Result<PartsFound> &found) {
        if (!found) {
            fail(found.error());
            return;
        }
        m_looking.parts = found->parts;
        m_serverTime = found->serverTime;
        m_checksumKind = found->needsChecksums ? found->checksumKind : QString();
        m_looking.contents =
            contentsOf(found->parts, partLimitsOf(m_account.profile), found->abortDate, m_questions.utcNow());
        lookAtObject();
    });
}

void UploadFinish::lookAtObject()
{
    head([this](const Result<std::optional<ObjectFound>> &found) {
        if (found)
            m_looking.replaced = *found;
        else if (found.error().kind == ErrorKind::AccessDenied)
            m_looking.objectUnknown = true;
        else
            return fail(found.error());
        lookAtOthers();
    });
}

void UploadFinish::lookAtOthers()
{
    listUploadsOf(m_questions, object(), [this](const Result<QList<ListedUpload>> &uploads) {
        m_looking.othersUnknown = !uploads;
        for (const ListedUpload &upload : uploads.value_or(QList<ListedUpload>())) {
            if (upload.uploadId != m_ref.uploadId)
                m_looking.others.append(upload);
        }
        tellOutlook();
    });
}

void UploadFinish::tellOutlook()
{
    InProgressUpload upload;
    upload.contents = m_looking.contents;
    m_looking.beingWritten = isBeingWritten(upload, m_serverTime.value_or(m_questions.utcNow()));
    m_outlook = m_looking;
    Q_EMIT looked(m_looking);
}

// ---- Complete

void UploadFinish::finish()
{
    m_questions.giveUp();
    m_answered.reset();
    m_lastError.reset();
    m_inDoubt = false;
    m_tries = 0;
    m_looks = 0;
    const bool isWhole = m_outlook && m_outlook->contents.set.canBeCompleted();
    if (!isWhole) {
        m_questions.wait(0ms, [this] { fail(ErrorKind::InvalidPart); });
        return;
    }
    m_proof = proofFor(m_outlook->parts, m_outlook->replaced, m_outlook->objectUnknown);
    whereAsLookedAt([this] { guardObject(); });
}

void UploadFinish::whereAsLookedAt(const std::function<void()> &then)
{
    list([this, then](const Result<PartsFound> &found) {
        if (hasEnded(found))
            awaitObject();
        else if (!found)
            fail(found.error());
        else if (!isSameList(found->parts, m_outlook->parts))
            fail(ErrorKind::Conflict, QStringLiteral("the parts changed"));
        else
            then();
    });
}

/// What is replaced is what was told of, and nothing that came meanwhile.
void UploadFinish::guardObject()
{
    head([this](const Result<std::optional<ObjectFound>> &found) {
        const bool isUnknown = !found && found.error().kind == ErrorKind::AccessDenied;
        if (!found && !isUnknown)
            return fail(found.error());
        const bool isAsTold = isUnknown || m_proof.beforeUnknown || isSameObject(m_proof.before, *found);
        // Where the object is what these parts make, somebody else has completed the upload: Storj goes on
        // listing it.
        if (isAsTold || saysOf(m_proof, *found, {}) == ObjectSays::Ours)
            complete();
        else
            fail(ErrorKind::Conflict, QStringLiteral("the object changed: ") + described(*found));
    });
}

void UploadFinish::complete()
{
    ++m_tries;
    CompleteUpload call{object(), m_ref.uploadId, {}, false, m_checksumKind};
    call.parts.reserve(m_outlook->parts.size());
    for (const ListedPart &part : std::as_const(m_outlook->parts))
        call.parts.append(
            {part.number, part.etag, part.checksumKind == m_checksumKind ? part.checksum : QByteArray()});
    call.onlyIfAbsent = m_account.profile.conditionalComplete && !m_proof.before && !m_proof.beforeUnknown;
    m_questions.askOnce(
        call, [this](const Result<Answer> &answer) { onCompleted(answerAs<UploadCompleted>(answer)); });
}

void UploadFinish::onCompleted(const Result<UploadCompleted> &answer)
{
    if (answer) {
        m_answered = answer->etag;
        awaitObject();
        return;
    }
    m_lastError = answer.error();
    const ErrorKind kind = answer.error().kind;
    m_inDoubt = m_inDoubt || leavesDoubt(kind);
    if (!isWorthALook(kind))
        fail(answer.error());
    else if (kind == ErrorKind::NoSuchUpload || kind == ErrorKind::NoSuchKey)
        awaitObject();
    else
        reconcile();
}

void UploadFinish::reconcile()
{
    head([this](const Result<std::optional<ObjectFound>> &found) {
        const bool isUnknown = !found && found.error().kind == ErrorKind::AccessDenied;
        if (!found && !isUnknown)
            return fail(found.error());
        const std::optional<ObjectFound> object = isUnknown ? std::nullopt : *found;
        const ObjectSays says = saysOf(m_proof, object, {});
        if (says == ObjectSays::Ours)
            done(*object);
        else if (m_lastError->kind == ErrorKind::PreconditionFailed && says == ObjectSays::Another)
            fail(ErrorKind::Conflict, QStringLiteral("the object changed: ") + described(object));
        else
            askForParts();
    });
}

void UploadFinish::askForParts()
{
    whereAsLookedAt([this] { tryAgain(); });
}

/// The upload is there as it was: the Complete was not carried out, or is under way.
void UploadFinish::tryAgain()
{
    const ErrorKind kind = m_lastError->kind;
    const bool isFinal = kind == ErrorKind::InvalidPart || kind == ErrorKind::PreconditionFailed;
    if (isFinal || m_tries >= mostCompletes)
        fail(*m_lastError);
    else
        m_questions.wait(pauseAfter(m_tries, *m_lastError), [this] { complete(); });
}

// ---- the proof

/// Complete was answered well, or the upload has ended: only the object can tell.
void UploadFinish::awaitObject()
{
    head([this](const Result<std::optional<ObjectFound>> &found) {
        if (found)
            judge(*found);
        else
            fail(found.error());
    });
}

void UploadFinish::judge(const std::optional<ObjectFound> &object)
{
    switch (saysOf(m_proof, object, m_answered)) {
    case ObjectSays::Ours:
        done(*object);
        return;
    case ObjectSays::Possible:
        // Whoever ended it without our asking may as well have aborted it and stored something else.
        if (m_answered || m_inDoubt)
            confirmEnded(*object);
        else
            lookLater(object);
        return;
    case ObjectSays::Nothing:
    case ObjectSays::Before:
    case ObjectSays::Another:
        lookLater(object);
        return;
    }
    Q_UNREACHABLE();
}

void UploadFinish::confirmEnded(const ObjectFound &object)
{
    list([this, object](const Result<PartsFound> &found) {
        if (hasEnded(found))
            done(object);
        else if (found)
            lookLater(object);
        else
            fail(found.error());
    });
}

void UploadFinish::lookLater(const std::optional<ObjectFound> &object)
{
    if (++m_looks < mostLooks) {
        m_questions.wait(pauseAfter(m_looks, {}), [this] { awaitObject(); });
        return;
    }
    if (m_answered)
        fail(ErrorKind::VerificationFailed, described(object));
    else if (object && !isSameObject(m_proof.before, object))
        fail(ErrorKind::UploadVanished, described(object));
    else
        fail(ErrorKind::NoSuchUpload);
}

// ---- asking and telling

void UploadFinish::head(const ThenObject &then)
{
    m_questions.ask(HeadObject{object()}, [then](const Result<Answer> &answer) {
        const auto found = answerAs<ObjectFound>(answer);
        if (found)
            then(std::optional(*found));
        else if (found.error().kind == ErrorKind::NoSuchKey)
            then(std::optional<ObjectFound>());
        else
            then(failure(found.error()));
    });
}

void UploadFinish::list(const ThenParts &then) { listAllParts(m_questions, object(), m_ref.uploadId, then); }

void UploadFinish::fail(const Error &error) { Q_EMIT failed(error); }

void UploadFinish::fail(ErrorKind kind, const QString &detail)
{
    Error error;
    error.kind = kind;
    error.detail = detail;
    Q_EMIT failed(error);
}

void UploadFinish::done(const ObjectFound &object) { Q_EMIT finished(object); }

} // namespace partway
