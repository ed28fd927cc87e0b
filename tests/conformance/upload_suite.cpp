// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/site.h"
#include "tests/support/sample_file.h"

#include <QCryptographicHash>
#include <QSet>
#include <QTest>

#include <algorithm>

namespace partway::tests {

/// Uploads while they are under way: what is made, listed and freed.
class UploadSuite : public QObject
{
    Q_OBJECT
public:
    explicit UploadSuite(Site &site)
        : m_site(site)
        , m_client(site.client())
    {
    }

private Q_SLOTS:
    void listsWhatWasSent();
    void freesWhatIsAborted();
    void takesPartsInAnyOrder();
    void keepsTheLastOfTwoPartsWithOneNumber();
    void keepsTwoUploadsOfOneKeyApart();
    void pagesThroughParts();
    void pagesThroughUploads();
    void tellsThatABucketIsMissing();

private:
    [[nodiscard]] bool isListed(const ObjectAddress &object, const QString &uploadId);
    [[nodiscard]] QByteArray part(quint64 seed) const { return sampleBytes(seed, {0, m_site.partSize()}); }

    Site &m_site;
    S3Client &m_client;
};

bool UploadSuite::isListed(const ObjectAddress &object, const QString &uploadId)
{
    const auto uploads = m_client.uploads(object.bucket, object.key);
    return uploads && std::any_of(uploads->begin(), uploads->end(), [&](const ListedUpload &upload) {
               return upload.key == object.key && upload.uploadId == uploadId;
           });
}

void UploadSuite::listsWhatWasSent()
{
    const ObjectAddress object = m_site.object(QStringLiteral("under/way"));
    const QString id = m_client.create(object);
    QVERIFY(!id.isEmpty());
    const QByteArray bytes = part(1);
    const auto stored = m_client.put(object, id, 1, bytes);
    QVERIFY2(stored, said(stored));
    QVERIFY(m_client.put(object, id, 2, QByteArray("x")));

    const auto parts = m_client.parts(object, id);
    QVERIFY2(parts, said(parts));
    QCOMPARE(parts->size(), 2);
    QCOMPARE(parts->at(0).number, 1);
    QCOMPARE(parts->at(0).size, bytes.size());
    QCOMPARE(parts->at(0).etag, stored->etag);
    QCOMPARE(parts->at(1).number, 2);
    QCOMPARE(parts->at(1).size, 1);
    if (m_site.account().profile.etagIsMd5)
        QCOMPARE(stored->etag, QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex());
    QVERIFY(isListed(object, id));
    QVERIFY(m_client.get<UploadAborted>(AbortUpload{object, id}));
}

void UploadSuite::freesWhatIsAborted()
{
    const ObjectAddress object = m_site.object(QStringLiteral("freed"));
    const QString id = m_client.create(object);
    QVERIFY(m_client.put(object, id, 1, part(2)));
    const auto aborted = m_client.get<UploadAborted>(AbortUpload{object, id});
    QVERIFY2(aborted, said(aborted));
    QVERIFY(!isListed(object, id));
    const auto head = m_client.get<ObjectFound>(HeadObject{object});
    QVERIFY(!head);
    QCOMPARE(head.error().kind, ErrorKind::NoSuchKey);
}

void UploadSuite::takesPartsInAnyOrder()
{
    const ObjectAddress object = m_site.object(QStringLiteral("any order"));
    const QString id = m_client.create(object);
    const QList<QByteArray> contents{part(11), part(12), QByteArray("the end")};
    QList<CompletedPart> done(3);
    for (const int number : {3, 1, 2}) {
        const auto stored = m_client.put(object, id, number, contents.at(number - 1));
        QVERIFY2(stored, said(stored));
        done[number - 1] = {number, stored->etag};
    }
    const auto completed = m_client.complete(object, id, done);
    QVERIFY2(completed, said(completed));
    const QByteArray whole = contents.join();
    QCOMPARE(m_client.md5Of(object, whole.size()), QCryptographicHash::hash(whole, QCryptographicHash::Md5));
}

void UploadSuite::keepsTheLastOfTwoPartsWithOneNumber()
{
    const ObjectAddress object = m_site.object(QStringLiteral("twice"));
    const QString id = m_client.create(object);
    const auto first = m_client.put(object, id, 1, part(21));
    const auto second = m_client.put(object, id, 1, part(22));
    QVERIFY(first);
    QVERIFY(second);
    const auto parts = m_client.parts(object, id);
    QVERIFY(parts);
    QCOMPARE(parts->size(), 1);
    QCOMPARE(parts->constFirst().etag, second->etag);

    const auto stale = m_client.complete(object, id, {{1, first->etag}});
    QVERIFY(!stale);
    QCOMPARE(stale.error().kind, ErrorKind::InvalidPart);
    const auto completed = m_client.complete(object, id, {{1, second->etag}});
    QVERIFY2(completed, said(completed));
    QCOMPARE(m_client.md5Of(object, m_site.partSize()),
             QCryptographicHash::hash(part(22), QCryptographicHash::Md5));
}

void UploadSuite::keepsTwoUploadsOfOneKeyApart()
{
    const ObjectAddress object = m_site.object(QStringLiteral("same key"));
    const QString one = m_client.create(object);
    const QString two = m_client.create(object);
    QVERIFY(!one.isEmpty() && one != two);
    const auto ofOne = m_client.put(object, one, 1, QByteArray("one"));
    const auto ofTwo = m_client.put(object, two, 1, QByteArray("two"));
    QVERIFY(ofOne && ofTwo);
    QVERIFY(isListed(object, one));
    QVERIFY(isListed(object, two));
    QVERIFY(m_client.complete(object, one, {{1, ofOne->etag}}));
    QVERIFY(m_client.complete(object, two, {{1, ofTwo->etag}}));
    const auto read = m_client.get<RangeRead>(GetRange{object, {0, 3}});
    QVERIFY2(read, said(read));
    QCOMPARE(read->bytes, QByteArray("two"));
}

void UploadSuite::pagesThroughParts()
{
    const ObjectAddress object = m_site.object(QStringLiteral("pages of parts"));
    const QString id = m_client.create(object);
    for (const int number : {9, 2, 7, 1})
        QVERIFY(m_client.put(object, id, number, QByteArray("p")));
    int last = 10'000;
    if (const auto stored = m_client.put(object, id, last, QByteArray("p")); !stored) {
        // Some stores take a thousand parts; they have to say so, and to keep to it.
        QCOMPARE(stored.error().kind, ErrorKind::InvalidRequest);
        QCOMPARE(stored.error().httpStatus, 400);
        last = 1000;
        const auto within = m_client.put(object, id, last, QByteArray("p"));
        QVERIFY2(within, said(within));
    }
    const auto parts = m_client.parts(object, id, 2);
    QVERIFY2(parts, said(parts));
    QList<int> numbers;
    for (const ListedPart &listed : *parts)
        numbers.append(listed.number);
    QCOMPARE(numbers, (QList<int>{1, 2, 7, 9, last}));
    QVERIFY(m_client.get<UploadAborted>(AbortUpload{object, id}));
}

// More uploads than a page holds, some with the same key: each is listed once.
void UploadSuite::pagesThroughUploads()
{
    constexpr int atOnce = 16;
    const int count = uploadsForPaging();
    QList<Call> creates;
    for (int i = 0; i < count; ++i)
        creates.append(CreateUpload{m_site.object(QStringLiteral("page/%1").arg(i % (count - 20))), {}});
    QSet<QString> made;
    // Storj shows an upload when it has a part.
    const QString &profile = m_site.account().profile.id;
    const bool needsParts = profile == QLatin1String("storj") || profile == QLatin1String("other");
    QList<Call> puts;
    QList<Call> aborts;
    const QList<Result<Answer>> created = m_client.askAll(creates, atOnce);
    for (qsizetype i = 0; i < created.size(); ++i) {
        QVERIFY2(created.at(i), said(created.at(i)));
        const QString id = std::get<UploadCreated>(*created.at(i)).uploadId;
        const ObjectAddress object = std::get<CreateUpload>(creates.at(i)).object;
        made.insert(id);
        if (needsParts)
            puts.append(PutPart{object, id, 1, bodyOf("x")});
        aborts.append(AbortUpload{object, id});
    }
    QCOMPARE(made.size(), count);
    for (const Result<Answer> &answer : m_client.askAll(puts, atOnce))
        QVERIFY2(answer, said(answer));

    const auto uploads = m_client.uploads(m_site.bucket());
    QVERIFY2(uploads, said(uploads));
    QSet<QString> listed;
    int ofThisTest = 0;
    for (const ListedUpload &upload : *uploads) {
        ofThisTest += upload.key.startsWith(QLatin1String("page/")) ? 1 : 0;
        listed.insert(upload.uploadId);
    }
    QVERIFY(listed.contains(made));
    QCOMPARE(ofThisTest, count);

    for (const Result<Answer> &answer : m_client.askAll(aborts, atOnce))
        QVERIFY2(answer, said(answer));
    const auto left = m_client.uploads(m_site.bucket());
    QVERIFY(left);
    QVERIFY(std::none_of(left->begin(), left->end(),
                         [&](const ListedUpload &upload) { return made.contains(upload.uploadId); }));
}

void UploadSuite::tellsThatABucketIsMissing()
{
    const auto listed = m_client.uploads(m_site.bucket() + QStringLiteral("-not-there"));
    QVERIFY(!listed);
    QCOMPARE(listed.error().kind, ErrorKind::NoSuchBucket);
    const auto created = m_client.get<UploadCreated>(
        CreateUpload{{m_site.bucket() + QStringLiteral("-not-there"), QStringLiteral("k")}, {}});
    QVERIFY(!created);
    QCOMPARE(created.error().kind, ErrorKind::NoSuchBucket);
}

std::unique_ptr<QObject> uploadSuite(Site &site) { return std::make_unique<UploadSuite>(site); }

} // namespace partway::tests

#include "upload_suite.moc"
