// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rescue/upload_scan.h"

#include <QPointer>

#include <utility>

namespace partway {

namespace {

/// A server that goes on without telling anything new is not followed for ever.
constexpr int mostPagesWithoutNews = 20;

/// What to ask a store for so that all uploads below the prefix are among the answers.
QStringList prefixesToAsk(const ProviderProfile &profile, const QString &prefix)
{
    // Storj takes a prefix that does not end in "/" for a whole key.
    if (profile.id.startsWith(QLatin1String("storj")))
        return {prefix.left(prefix.lastIndexOf(QLatin1Char('/')) + 1)};
    // MinIO takes every prefix for a whole key, and tells of the others what one node has in memory.
    if (profile.id == QLatin1String("minio") && !prefix.isEmpty())
        return {prefix, QString()};
    return {prefix};
}

} // namespace

UploadScan::UploadScan(AskStore ask, partway::Account account, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_questions(std::move(ask), clock)
    , m_account(std::move(account))
{
}

void UploadScan::start(const partway::ScanScope &scope)
{
    if (m_state != State::Ready)
        return;
    m_state = State::Listing;
    if (!scope.bucket.isEmpty()) {
        m_prefix = scope.prefix;
        m_buckets = {scope.bucket};
        nextBucket();
        return;
    }
    m_questions.ask(ListBuckets{},
                    [this](const Result<Answer> &answer) { onBuckets(answerAs<BucketsListed>(answer)); });
}

void UploadScan::stop()
{
    if (m_state == State::Over)
        return;
    m_state = State::Over;
    m_questions.giveUp();
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT finished(); }, Qt::QueuedConnection);
}

void UploadScan::onBuckets(const Result<BucketsListed> &buckets)
{
    const QPointer<UploadScan> guard(this);
    if (!buckets) {
        Q_EMIT failed({}, buckets.error());
        if (guard && m_state == State::Listing)
            end();
        return;
    }
    for (const BucketEntry &bucket : buckets->buckets)
        m_buckets.append(bucket.name);
    Q_EMIT bucketsFound(m_buckets);
    if (guard && m_state == State::Listing)
        nextBucket();
}

void UploadScan::nextBucket()
{
    if (m_buckets.isEmpty()) {
        end();
        return;
    }
    m_next.bucket = m_buckets.takeFirst();
    m_prefixes = prefixesToAsk(m_account.profile, m_prefix);
    m_seen.clear();
    nextPrefix();
}

void UploadScan::nextPrefix()
{
    m_next.prefix = m_prefixes.takeFirst();
    m_next.keyMarker.clear();
    m_next.uploadIdMarker.clear();
    m_markers.clear();
    m_pagesWithoutNews = 0;
    askForPage();
}

void UploadScan::askForPage()
{
    m_questions.ask(m_next, [this](const Result<Answer> &answer) { onPage(answerAs<UploadsPage>(answer)); });
}

void UploadScan::onPage(const Result<UploadsPage> &page)
{
    if (!page) {
        giveUpBucket(page.error());
        return;
    }
    const qsizetype before = m_seen.size();
    const QList<InProgressUpload> uploads = newIn(*page);
    const bool broughtNews = m_seen.size() > before;
    const QPointer<UploadScan> guard(this);
    if (!uploads.isEmpty())
        Q_EMIT found(uploads);
    if (guard && m_state == State::Listing)
        goOnAfter(*page, broughtNews);
}

QList<InProgressUpload> UploadScan::newIn(const UploadsPage &page)
{
    QList<InProgressUpload> uploads;
    for (const ListedUpload &listed : page.uploads) {
        InProgressUpload upload;
        upload.ref = {m_next.bucket, listed.key, listed.uploadId};
        const qsizetype before = m_seen.size();
        m_seen.insert(upload.ref);
        if (m_seen.size() == before || !listed.key.startsWith(m_prefix))
            continue;
        upload.account = m_account.id;
        upload.initiated = listed.initiated;
        if (page.serverTime)
            upload.clockAhead = *page.serverTime - m_questions.utcNow();
        upload.initiator = listed.initiator;
        upload.storageClass = listed.storageClass;
        uploads.append(upload);
    }
    return uploads;
}

void UploadScan::goOnAfter(const UploadsPage &page, bool broughtNews)
{
    if (!page.truncated) {
        if (!m_prefixes.isEmpty()) {
            nextPrefix();
            return;
        }
        const QPointer<UploadScan> guard(this);
        Q_EMIT listed(m_next.bucket);
        if (guard && m_state == State::Listing)
            nextBucket();
        return;
    }
    // Keys hold no U+0000.
    const QString marker = page.nextKeyMarker + QChar(u'\0') + page.nextUploadIdMarker;
    m_pagesWithoutNews = broughtNews ? 0 : m_pagesWithoutNews + 1;
    if (m_markers.contains(marker) || m_pagesWithoutNews > mostPagesWithoutNews) {
        giveUpBucket(
            failure(ErrorKind::MalformedAnswer, QStringLiteral("a listing that does not go on")).value());
        return;
    }
    m_markers.insert(marker);
    m_next.keyMarker = page.nextKeyMarker;
    m_next.uploadIdMarker = page.nextUploadIdMarker;
    askForPage();
}

void UploadScan::giveUpBucket(const Error &error)
{
    const QPointer<UploadScan> guard(this);
    QStringList buckets{m_next.bucket};
    if (concernsAll(error.kind))
        buckets += std::exchange(m_buckets, {});
    for (const QString &bucket : std::as_const(buckets)) {
        Q_EMIT failed(bucket, error);
        if (!guard || m_state != State::Listing)
            return;
    }
    nextBucket();
}

void UploadScan::end()
{
    m_state = State::Over;
    Q_EMIT finished();
}

} // namespace partway
