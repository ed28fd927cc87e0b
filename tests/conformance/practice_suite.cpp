// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/site.h"

#include <QTest>

namespace partway::tests {

/// What can be arranged on a practice store only.
class PracticeSuite : public QObject
{
    Q_OBJECT
public:
    explicit PracticeSuite(Site &site)
        : m_site(site)
        , m_client(site.client())
    {
    }

private Q_SLOTS:
    void wantsTheSessionToken();
    void correctsItsClockByTheServers_data();
    void correctsItsClockByTheServers();
    void tellsExpiredKeys();

private:
    Site &m_site;
    S3Client &m_client;
};

void PracticeSuite::wantsTheSessionToken()
{
    QVERIFY(!m_client.keys.sessionToken.isEmpty());
    QVERIFY(m_client.get<BucketsListed>(ListBuckets{}));
    S3Client without(m_site.account().endpoint, m_client.keys);
    without.keys.sessionToken.clear();
    const auto listed = without.get<BucketsListed>(ListBuckets{});
    QVERIFY(!listed);
    QVERIFY(listed.error().httpStatus == 403 || listed.error().httpStatus == 400);
}

void PracticeSuite::correctsItsClockByTheServers_data()
{
    QTest::addColumn<int>("minutes");
    QTest::newRow("ahead") << 60;
    QTest::newRow("behind") << -60;
}

void PracticeSuite::correctsItsClockByTheServers()
{
    QFETCH(const int, minutes);
    m_site.store()->setClockSkew(std::chrono::minutes(minutes));
    S3Client late(m_site.account().endpoint, m_client.keys);
    const ObjectAddress object = m_site.object(QStringLiteral("skewed"));
    // Without a body it is signed again at once; a body is read once, so its call fails and the next goes
    // right.
    const auto listed = late.get<BucketsListed>(ListBuckets{});
    S3Client writer(m_site.account().endpoint, m_client.keys);
    const auto first = writer.get<ObjectStored>(PutObject{object, {}, bodyOf("in time"), false});
    const auto second = writer.get<ObjectStored>(PutObject{object, {}, bodyOf("in time"), false});
    const auto found = writer.get<ObjectFound>(HeadObject{object});
    m_site.store()->setClockSkew(std::chrono::seconds(0));
    QVERIFY2(listed, said(listed));
    QVERIFY2(first || first.error().kind == ErrorKind::ClockSkewed, said(first));
    QVERIFY2(second, said(second));
    QVERIFY2(found, said(found));
    QCOMPARE(found->size, 7);
}

void PracticeSuite::tellsExpiredKeys()
{
    practice::AccessKey next{"CONFORMANCE", "conformance-secret", "conformance-token-2"};
    m_site.store()->expireSessionToken();
    const auto expired = m_client.get<BucketsListed>(ListBuckets{});
    m_site.store()->setAccessKey(next);
    QVERIFY(!expired);
    QCOMPARE(expired.error().kind, ErrorKind::CredentialsExpired);
    m_client.keys.sessionToken = "conformance-token-2";
    const auto listed = m_client.get<BucketsListed>(ListBuckets{});
    QVERIFY2(listed, said(listed));
}

std::unique_ptr<QObject> practiceSuite(Site &site) { return std::make_unique<PracticeSuite>(site); }

} // namespace partway::tests

#include "practice_suite.moc"
