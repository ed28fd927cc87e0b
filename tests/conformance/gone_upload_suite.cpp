// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/site.h"
#include "tests/support/sample_file.h"

#include <QTest>

#include <initializer_list>

namespace partway::tests {

/// Uploads that are not there any more, or never were. Stores word it differently; none may pretend.
class GoneUploadSuite : public QObject
{
    Q_OBJECT
public:
    explicit GoneUploadSuite(Site &site)
        : m_site(site)
        , m_client(site.client())
    {
    }

private Q_SLOTS:
    void isEmptyOrGoneToAListingAfterAbort();
    void refusesAPartAfterAbort();
    void refusesCompleteAfterAbort();
    void takesASecondAbort();
    void keepsTheObjectWhenAFinishedUploadIsAborted();
    void tellsPartsOfAFinishedUploadTruthfully();
    void refusesAnUploadIdThatWasMadeUp();
    void refusesTheUploadIdOfAnotherKey();

private:
    struct Started
    {
        ObjectAddress object;
        QString id;
        QByteArray etag; ///< of part 1
    };
    Started start(const QString &key);
    Started startAndAbort(const QString &key);
    template <typename T>
    static bool isOneOf(const Result<T> &result, std::initializer_list<ErrorKind> kinds)
    {
        return !result && std::find(kinds.begin(), kinds.end(), result.error().kind) != kinds.end();
    }

    Site &m_site;
    S3Client &m_client;
};

GoneUploadSuite::Started GoneUploadSuite::start(const QString &key)
{
    Started upload;
    upload.object = m_site.object(key);
    upload.id = m_client.create(upload.object);
    if (const auto stored = m_client.put(upload.object, upload.id, 1, QByteArray("some bytes")))
        upload.etag = stored->etag;
    return upload;
}

GoneUploadSuite::Started GoneUploadSuite::startAndAbort(const QString &key)
{
    Started upload = start(key);
    if (!m_client.get<UploadAborted>(AbortUpload{upload.object, upload.id}))
        upload.id.clear();
    return upload;
}

// Storj lists it as an empty one.
void GoneUploadSuite::isEmptyOrGoneToAListingAfterAbort()
{
    const Started upload = startAndAbort(QStringLiteral("gone/list"));
    QVERIFY(!upload.id.isEmpty());
    const auto parts = m_client.parts(upload.object, upload.id);
    if (parts)
        QVERIFY(parts->isEmpty());
    else
        QVERIFY2(isOneOf(parts, {ErrorKind::NoSuchUpload, ErrorKind::NoSuchKey}), said(parts));
}

void GoneUploadSuite::refusesAPartAfterAbort()
{
    const Started upload = startAndAbort(QStringLiteral("gone/part"));
    QVERIFY(!upload.id.isEmpty());
    const auto stored = m_client.put(upload.object, upload.id, 1, QByteArray("late"));
    QVERIFY2(isOneOf(stored, {ErrorKind::NoSuchUpload, ErrorKind::NoSuchKey, ErrorKind::ServerFault}),
             said(stored));
    const auto uploads = m_client.uploads(upload.object.bucket, upload.object.key);
    QVERIFY(uploads);
    QVERIFY(uploads->isEmpty());
}

void GoneUploadSuite::refusesCompleteAfterAbort()
{
    const Started upload = startAndAbort(QStringLiteral("gone/complete"));
    QVERIFY(!upload.id.isEmpty());
    const auto completed = m_client.complete(upload.object, upload.id, {{1, upload.etag}});
    QVERIFY2(isOneOf(completed, {ErrorKind::NoSuchUpload, ErrorKind::NoSuchKey, ErrorKind::ServerFault,
                                 ErrorKind::InvalidPart}),
             said(completed));
    QVERIFY(!m_client.get<ObjectFound>(HeadObject{upload.object}));
}

void GoneUploadSuite::takesASecondAbort()
{
    const Started upload = startAndAbort(QStringLiteral("gone/abort"));
    QVERIFY(!upload.id.isEmpty());
    const auto again = m_client.get<UploadAborted>(AbortUpload{upload.object, upload.id});
    QVERIFY2(again || isOneOf(again, {ErrorKind::NoSuchUpload}), said(again));
}

void GoneUploadSuite::keepsTheObjectWhenAFinishedUploadIsAborted()
{
    const Started upload = start(QStringLiteral("gone/finished"));
    QVERIFY(m_client.complete(upload.object, upload.id, {{1, upload.etag}}));
    const auto aborted = m_client.get<UploadAborted>(AbortUpload{upload.object, upload.id});
    QVERIFY2(aborted || isOneOf(aborted, {ErrorKind::NoSuchUpload}), said(aborted));
    const auto read = m_client.get<RangeRead>(GetRange{upload.object, {0, 10}});
    QVERIFY2(read, said(read));
    QCOMPARE(read->bytes, QByteArray("some bytes"));
}

// Storj goes on listing them: a listing does not prove that an upload is pending.
void GoneUploadSuite::tellsPartsOfAFinishedUploadTruthfully()
{
    const Started upload = start(QStringLiteral("gone/finished too"));
    QVERIFY(m_client.complete(upload.object, upload.id, {{1, upload.etag}}));
    const auto parts = m_client.parts(upload.object, upload.id);
    if (parts) {
        QCOMPARE(parts->size(), 1);
        QCOMPARE(parts->constFirst().etag, upload.etag);
    } else {
        QVERIFY2(isOneOf(parts, {ErrorKind::NoSuchUpload, ErrorKind::NoSuchKey}), said(parts));
    }
}

void GoneUploadSuite::refusesAnUploadIdThatWasMadeUp()
{
    const ObjectAddress object = m_site.object(QStringLiteral("gone/never"));
    const QString id = QStringLiteral("2~thisUploadWasNeverCreatedHere000");
    const auto stored = m_client.put(object, id, 1, QByteArray("x"));
    QVERIFY2(isOneOf(stored, {ErrorKind::NoSuchUpload, ErrorKind::NoSuchKey, ErrorKind::ServerFault,
                              ErrorKind::InvalidRequest}),
             said(stored));
    const auto completed = m_client.complete(object, id, {{1, QByteArray(32, 'a')}});
    QVERIFY(!completed);
    QVERIFY(!m_client.get<ObjectFound>(HeadObject{object}));
}

void GoneUploadSuite::refusesTheUploadIdOfAnotherKey()
{
    const Started upload = start(QStringLiteral("gone/mine"));
    const ObjectAddress other = m_site.object(QStringLiteral("gone/not mine"));
    const auto completed = m_client.complete(other, upload.id, {{1, upload.etag}});
    QVERIFY(!completed);
    QVERIFY(!m_client.get<ObjectFound>(HeadObject{other}));
    QVERIFY(m_client.get<UploadAborted>(AbortUpload{upload.object, upload.id}));
}

std::unique_ptr<QObject> goneUploadSuite(Site &site) { return std::make_unique<GoneUploadSuite>(site); }

} // namespace partway::tests

#include "gone_upload_suite.moc"
