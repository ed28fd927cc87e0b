// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rescue/upload_removal.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace partway {

using namespace std::chrono_literals;

struct UploadRemoval::Removal
{
    RemovalOutcome outcome;
    int round = 0;
    int tries = 0;             ///< of the abort of this round
    bool mayHaveFreed = false; ///< an abort of ours was answered well, or may have been carried out

    [[nodiscard]] ObjectAddress object() const { return {outcome.ref.bucket, outcome.ref.key}; }
    [[nodiscard]] const QString &id() const { return outcome.ref.uploadId; }
};

UploadRemoval::UploadRemoval(AskStore ask, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_questions(std::move(ask), clock)
{
}

void UploadRemoval::remove(const QList<partway::UploadRef> &refs)
{
    for (const UploadRef &ref : refs) {
        if (m_known.contains(ref))
            continue;
        m_known.insert(ref);
        m_waiting.push_back(ref);
    }
    beginNext();
    if (m_open > 0)
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_open == 0)
                Q_EMIT finished();
        },
        Qt::QueuedConnection);
}

void UploadRemoval::stop()
{
    for (const UploadRef &ref : std::exchange(m_waiting, {}))
        m_known.remove(ref);
}

void UploadRemoval::beginNext()
{
    while (m_open < atOnce && !m_waiting.empty()) {
        const auto open = std::make_shared<Removal>();
        open->outcome.ref = std::move(m_waiting.front());
        m_waiting.pop_front();
        ++m_open;
        listAllParts(m_questions, open->object(), open->id(),
                     [this, open](const Result<PartsFound> &found) { onFound(open, found); });
    }
}

void UploadRemoval::onFound(const Open &open, const Result<PartsFound> &found)
{
    if (!found) {
        if (found.error().kind == ErrorKind::NoSuchUpload) {
            open->outcome.wasGone = true;
            settle(open);
        } else {
            fail(open, found.error());
        }
        return;
    }
    open->outcome.parts = static_cast<int>(found->parts.size());
    for (const ListedPart &part : found->parts)
        open->outcome.bytes += part.size;
    abort(open);
}

void UploadRemoval::abort(const Open &open)
{
    if (open->tries == 0)
        ++open->round;
    // Not asked patiently: an abort that may have been carried out is remembered.
    m_questions.askOnce(AbortUpload{open->object(), open->id()},
                        [this, open](const Result<Answer> &answer) { onAborted(open, answer); });
}

void UploadRemoval::onAborted(const Open &open, const Result<Answer> &answer)
{
    if (answer) {
        open->mayHaveFreed = true;
        look(open);
        return;
    }
    const Error &error = answer.error();
    if (error.kind == ErrorKind::NoSuchUpload) {
        open->outcome.wasGone = !open->mayHaveFreed;
        look(open);
        return;
    }
    open->mayHaveFreed = open->mayHaveFreed || leavesDoubt(error.kind);
    if (++open->tries < mostTries(error.kind))
        m_questions.wait(pauseAfter(open->tries, error), [this, open] { abort(open); });
    else
        fail(open, error);
}

void UploadRemoval::look(const Open &open)
{
    open->tries = 0;
    listAllParts(m_questions, open->object(), open->id(),
                 [this, open](const Result<PartsFound> &found) { onLooked(open, found); });
}

void UploadRemoval::onLooked(const Open &open, const Result<PartsFound> &found)
{
    if (!found && found.error().kind != ErrorKind::NoSuchUpload) {
        fail(open, found.error());
        return;
    }
    const qsizetype left = found ? found->parts.size() : 0;
    if (left == 0) {
        settle(open);
        return;
    }
    open->outcome.partsLeft = static_cast<int>(left);
    if (open->round < rounds)
        m_questions.wait(500ms * open->round, [this, open] { abort(open); });
    else
        lookAmongUploads(open);
}

void UploadRemoval::lookAmongUploads(const Open &open)
{
    listUploadsOf(m_questions, open->object(), [this, open](const Result<QList<ListedUpload>> &uploads) {
        const bool isGone =
            uploads && std::none_of(uploads->cbegin(), uploads->cend(), [&open](const ListedUpload &upload) {
                return upload.uploadId == open->id();
            });
        if (isGone)
            open->outcome.wasGone = true;
        else
            open->outcome.error = failure(ErrorKind::AbortIncomplete).value();
        settle(open);
    });
}

void UploadRemoval::fail(const Open &open, const Error &error)
{
    open->outcome.error = error;
    settle(open);
}

/// They would fail for the same reason, one after the other.
void UploadRemoval::failWaiting(const Error &error)
{
    const QPointer<UploadRemoval> guard(this);
    const std::deque<UploadRef> waiting = std::exchange(m_waiting, {});
    for (const UploadRef &ref : waiting)
        m_known.remove(ref);
    for (const UploadRef &ref : waiting) {
        RemovalOutcome outcome;
        outcome.ref = ref;
        outcome.error = error;
        Q_EMIT removed(outcome);
        if (!guard)
            return;
    }
}

void UploadRemoval::settle(const Open &open)
{
    RemovalOutcome &outcome = open->outcome;
    if (!outcome.error || outcome.error->kind != ErrorKind::AbortIncomplete)
        outcome.partsLeft = 0;
    m_known.remove(outcome.ref);
    --m_open;
    const QPointer<UploadRemoval> guard(this);
    Q_EMIT removed(outcome);
    if (guard && outcome.error && concernsAll(outcome.error->kind))
        failWaiting(*outcome.error);
    if (!guard)
        return;
    beginNext();
    if (m_open == 0)
        Q_EMIT finished();
}

} // namespace partway
