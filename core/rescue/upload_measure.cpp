// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rescue/upload_measure.h"

#include <QPointer>

#include <utility>

namespace partway {

UploadMeasure::UploadMeasure(AskStore ask, partway::Account account, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_questions(std::move(ask), clock)
    , m_limits(partLimitsOf(account.profile))
{
}

void UploadMeasure::measure(const QList<partway::InProgressUpload> &uploads)
{
    for (const InProgressUpload &upload : uploads) {
        if (m_places.contains(upload.ref) || m_asked.contains(upload.ref))
            continue;
        m_places.insert(upload.ref, m_back);
        m_waiting.emplace(m_back++, upload);
    }
    askNext();
    if (waiting() > 0)
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (waiting() == 0)
                Q_EMIT idle();
        },
        Qt::QueuedConnection);
}

void UploadMeasure::prefer(const QList<partway::UploadRef> &refs)
{
    for (auto ref = refs.crbegin(); ref != refs.crend(); ++ref) {
        const auto place = m_places.find(*ref);
        if (place == m_places.end())
            continue;
        auto entry = m_waiting.extract(*place);
        *place = --m_front;
        entry.key() = m_front;
        m_waiting.insert(std::move(entry));
    }
}

void UploadMeasure::stop()
{
    m_waiting.clear();
    m_places.clear();
}

int UploadMeasure::waiting() const { return static_cast<int>(m_places.size() + m_asked.size()); }

void UploadMeasure::askNext()
{
    while (m_asked.size() < atOnce && !m_waiting.empty()) {
        const InProgressUpload upload = std::move(m_waiting.extract(m_waiting.begin()).mapped());
        m_places.remove(upload.ref);
        m_asked.insert(upload.ref);
        listAllParts(m_questions, {upload.ref.bucket, upload.ref.key}, upload.ref.uploadId,
                     [this, upload](const Result<PartsFound> &found) { onListed(upload, found); });
    }
}

void UploadMeasure::onListed(InProgressUpload upload, const Result<PartsFound> &found)
{
    m_asked.remove(upload.ref);
    upload.error.reset();
    if (found) {
        upload.measured = Measured::Yes;
        upload.contents = contentsOf(found->parts, m_limits, found->abortDate, m_questions.utcNow());
        if (found->serverTime)
            upload.clockAhead = *found->serverTime - m_questions.utcNow();
    } else if (found.error().kind == ErrorKind::NoSuchUpload) {
        upload.measured = Measured::Gone;
    } else {
        upload.measured = Measured::Failed;
        upload.error = found.error();
    }
    const QPointer<UploadMeasure> guard(this);
    Q_EMIT measured(upload);
    if (guard && upload.error && concernsAll(upload.error->kind))
        failAll(*upload.error);
    if (!guard)
        return;
    askNext();
    if (waiting() == 0)
        Q_EMIT idle();
}

void UploadMeasure::failAll(const Error &error)
{
    const QPointer<UploadMeasure> guard(this);
    m_places.clear();
    const std::map<qint64, InProgressUpload> unaskable = std::exchange(m_waiting, {});
    for (const auto &[place, waiting] : unaskable) {
        InProgressUpload upload = waiting;
        upload.measured = Measured::Failed;
        upload.error = error;
        Q_EMIT measured(upload);
        if (!guard)
            return;
    }
}

} // namespace partway
