// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/site.h"
#include "tests/support/sample_file.h"

#include <QCryptographicHash>
#include <QTest>

namespace partway::tests {

/// What keeps wrong bytes out.
class IntegritySuite : public QObject
{
    Q_OBJECT
public:
    explicit IntegritySuite(Site &site)
        : m_site(site)
        , m_client(site.client())
    {
    }

private Q_SLOTS:
    void takesTheRightContentMd5();
    void refusesAPartWithAnotherMd5();
    void refusesAPartWithAnotherSha256();
    void refusesAnObjectWithAnotherSha256();
    void takesUnsignedPayloads();

private:
    template <typename T>
    static bool isRefusedForItsBytes(const Result<T> &result)
    {
        return !result && (result.error().kind == ErrorKind::DigestMismatch ||
                           result.error().kind == ErrorKind::SignatureRejected);
    }

    Site &m_site;
    S3Client &m_client;
};

void IntegritySuite::takesTheRightContentMd5()
{
    const ObjectAddress object = m_site.object(QStringLiteral("md5/right"));
    Body body = bodyOf("right");
    body.md5 = QCryptographicHash::hash("right", QCryptographicHash::Md5);
    const auto stored = m_client.get<ObjectStored>(PutObject{object, {}, body, false});
    QVERIFY2(stored, said(stored));
    QCOMPARE(m_client.md5Of(object, 5), body.md5);
}

void IntegritySuite::refusesAPartWithAnotherMd5()
{
    const ObjectAddress object = m_site.object(QStringLiteral("md5/wrong"));
    const QString id = m_client.create(object);
    const auto good = m_client.put(object, id, 1, QByteArray("good"));
    QVERIFY(good);
    Body body = bodyOf("bad!");
    body.md5 = QCryptographicHash::hash("good", QCryptographicHash::Md5);
    const auto refused = m_client.get<PartStored>(PutPart{object, id, 1, body});
    QVERIFY2(isRefusedForItsBytes(refused), said(refused));
    const auto parts = m_client.parts(object, id);
    QVERIFY(parts);
    QCOMPARE(parts->size(), 1);
    QCOMPARE(parts->constFirst().etag, good->etag);
    QVERIFY(m_client.get<UploadAborted>(AbortUpload{object, id}));
}

void IntegritySuite::refusesAPartWithAnotherSha256()
{
    m_client.endpoint.payload = PayloadSigning::Signed;
    const ObjectAddress object = m_site.object(QStringLiteral("sha256/part"));
    const QString id = m_client.create(object);
    Body body = bodyOf("bad!");
    body.sha256 = QCryptographicHash::hash("good", QCryptographicHash::Sha256);
    const auto refused = m_client.get<PartStored>(PutPart{object, id, 1, body});
    m_client.endpoint.payload = m_site.account().endpoint.payload;
    QVERIFY2(isRefusedForItsBytes(refused), said(refused));
    const auto parts = m_client.parts(object, id);
    QVERIFY(parts);
    QVERIFY(parts->isEmpty());
    QVERIFY(m_client.get<UploadAborted>(AbortUpload{object, id}));
}

void IntegritySuite::refusesAnObjectWithAnotherSha256()
{
    m_client.endpoint.payload = PayloadSigning::Signed;
    const ObjectAddress object = m_site.object(QStringLiteral("sha256/object"));
    Body body = bodyOf("bad!");
    body.sha256 = QCryptographicHash::hash("good", QCryptographicHash::Sha256);
    const auto refused = m_client.get<ObjectStored>(PutObject{object, {}, body, false});
    m_client.endpoint.payload = m_site.account().endpoint.payload;
    QVERIFY2(isRefusedForItsBytes(refused), said(refused));
    QVERIFY(!m_client.get<ObjectFound>(HeadObject{object}));
}

void IntegritySuite::takesUnsignedPayloads()
{
    m_client.endpoint.payload = PayloadSigning::Unsigned;
    const ObjectAddress object = m_site.object(QStringLiteral("unsigned"));
    Body body = bodyOf("unsigned bytes");
    body.sha256.clear();
    const auto stored = m_client.get<ObjectStored>(PutObject{object, {}, body, false});
    m_client.endpoint.payload = m_site.account().endpoint.payload;
    QVERIFY2(stored, said(stored));
    QCOMPARE(m_client.md5Of(object, 14), QCryptographicHash::hash("unsigned bytes", QCryptographicHash::Md5));
}

std::unique_ptr<QObject> integritySuite(Site &site) { return std::make_unique<IntegritySuite>(site); }

} // namespace partway::tests

#include "integrity_suite.moc"
