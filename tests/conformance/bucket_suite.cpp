// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/site.h"

#include <QTest>

#include <algorithm>

namespace partway::tests {

/// Buckets, and who may ask.
class BucketSuite : public QObject
{
    Q_OBJECT
public:
    explicit BucketSuite(Site &site)
        : m_site(site)
        , m_client(site.client())
    {
    }

private Q_SLOTS:
    void isListedAndFound();
    void tellsThatABucketIsMissing();
    void refusesAnotherSecret();
    void refusesAnUnknownKey();
    void signsForTheRegionThatTheServerNames();

private:
    Site &m_site;
    S3Client &m_client;
};

void BucketSuite::isListedAndFound()
{
    const auto buckets = m_client.get<BucketsListed>(ListBuckets{});
    QVERIFY2(buckets, said(buckets));
    QVERIFY(std::any_of(buckets->buckets.begin(), buckets->buckets.end(),
                        [&](const BucketEntry &entry) { return entry.name == m_site.bucket(); }));
    const auto head = m_client.get<BucketFound>(HeadBucket{m_site.bucket()});
    QVERIFY2(head, said(head));
    const auto location = m_client.get<BucketFound>(BucketLocation{m_site.bucket()});
    QVERIFY2(location, said(location));
    QVERIFY(!location->region.isEmpty());
}

void BucketSuite::tellsThatABucketIsMissing()
{
    const QString missing = m_site.bucket() + QStringLiteral("-not-there");
    const auto head = m_client.get<BucketFound>(HeadBucket{missing});
    QVERIFY(!head);
    QCOMPARE(head.error().kind, ErrorKind::NoSuchBucket);
    const auto listed = m_client.objects(missing);
    QVERIFY(!listed);
    QCOMPARE(listed.error().kind, ErrorKind::NoSuchBucket);
}

void BucketSuite::refusesAnotherSecret()
{
    S3Client stranger(m_site.account().endpoint, m_client.keys);
    stranger.keys.secretAccessKey = "not-the-secret-at-all";
    const auto listed = stranger.get<BucketsListed>(ListBuckets{});
    QVERIFY(!listed);
    QCOMPARE(listed.error().kind, ErrorKind::SignatureRejected);
    QVERIFY(!said(listed).contains("not-the-secret-at-all"));
}

void BucketSuite::refusesAnUnknownKey()
{
    S3Client stranger(m_site.account().endpoint, m_client.keys);
    stranger.keys.accessKeyId = "NOBODYSKEY";
    const auto listed = stranger.get<BucketsListed>(ListBuckets{});
    QVERIFY(!listed);
    QVERIFY2(listed.error().kind == ErrorKind::SignatureRejected ||
                 listed.error().kind == ErrorKind::AccessDenied,
             said(listed));
}

// AWS names the right one and refuses; Storj and Ceph take any. A call without a body is signed again at
// once; a body is read once, so its call fails and the next one goes right.
void BucketSuite::signsForTheRegionThatTheServerNames()
{
    S3Client lost(m_site.account().endpoint, m_client.keys);
    lost.endpoint.region = QStringLiteral("eu-north-1");
    const auto head = lost.get<BucketFound>(HeadBucket{m_site.bucket()});
    QVERIFY2(head, said(head));

    S3Client writer(m_site.account().endpoint, m_client.keys);
    writer.endpoint.region = QStringLiteral("eu-north-1");
    const ObjectAddress object = m_site.object(QStringLiteral("from another region"));
    auto stored = writer.get<ObjectStored>(PutObject{object, {}, bodyOf("there"), false});
    if (!stored)
        stored = writer.get<ObjectStored>(PutObject{object, {}, bodyOf("there"), false});
    QVERIFY2(stored, said(stored));
    const auto found = m_client.get<ObjectFound>(HeadObject{object});
    QVERIFY2(found, said(found));
    QCOMPARE(found->size, 5);
}

std::unique_ptr<QObject> bucketSuite(Site &site) { return std::make_unique<BucketSuite>(site); }

} // namespace partway::tests

#include "bucket_suite.moc"
