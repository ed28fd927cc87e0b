// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/s3/response.h"
#include "core/s3/wire_request.h"

#include <QCryptographicHash>
#include <QTest>

using namespace partway;

namespace {

const ObjectAddress object{QStringLiteral("bucket"), QStringLiteral("k")};
const UtcTime may{milliseconds(1369353600000)};
const QByteArray mayField = "Fri, 24 May 2013 00:00:00 GMT";

QByteArray partsXml(const QByteArray &inner)
{
    return "<ListPartsResult><Part><PartNumber>1</PartNumber><Size>5</Size><ETag>e</ETag>" + inner +
           "</Part></ListPartsResult>";
}

ListedUpload uploadWith(const QByteArray &inner)
{
    const auto page =
        parseUploadsPage("<ListMultipartUploadsResult><Upload><Key>k</Key><UploadId>u</UploadId>" + inner +
                             "</Upload></ListMultipartUploadsResult>",
                         {});
    return page ? page->uploads.value(0) : ListedUpload();
}

Result<Answer> lifecycle(int status, const QByteArray &body)
{
    return readAnswer(ReadLifecycle{object.bucket}, {status, {}, body});
}

QByteArray errorXml(const QByteArray &code) { return "<Error><Code>" + code + "</Code></Error>"; }

} // namespace

/// What servers tell of uploads in progress beside their keys, and of the rules that remove them.
class UploadAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhoBeganAnUpload_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("initiator");
        const auto row = [](const char *name, const QByteArray &xml, const char *initiator) {
            QTest::newRow(name) << xml << QString::fromLatin1(initiator);
        };
        row("nobody", "", "");
        row("by name", "<Initiator><ID>7</ID><DisplayName> ada </DisplayName></Initiator>", "ada");
        row("by ID", "<Initiator><ID>arn:aws:iam::1:user/ada</ID></Initiator>", "arn:aws:iam::1:user/ada");
        row("an empty name", "<Initiator><ID>7</ID><DisplayName> </DisplayName></Initiator>", "7");
        row("empty", "<Initiator/>", "");
        row("the owner is somebody else", "<Owner><DisplayName>bob</DisplayName></Owner>", "");
    }

    void namesWhoBeganAnUpload()
    {
        QFETCH(QByteArray, xml);
        QTEST(uploadWith(xml).initiator, "initiator");
    }

    void tellsAnUploadsClassAndTime()
    {
        const ListedUpload upload = uploadWith(
            "<Initiated>2013-05-24T00:00:00.000Z</Initiated><StorageClass>STANDARD_IA</StorageClass>");
        QCOMPARE(upload.storageClass, QStringLiteral("STANDARD_IA"));
        QCOMPARE(upload.initiated, std::optional(may));
        QVERIFY(!uploadWith("<Initiated>yesterday</Initiated>").initiated);
    }

    void keepsThePartsChecksum_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("checksum");
        const auto row = [](const char *name, const QByteArray &xml, const char *kind,
                            const QByteArray &sum) {
            QTest::newRow(name) << xml << QString::fromLatin1(kind) << sum;
        };
        row("none", "", "", "");
        row("CRC32", "<ChecksumCRC32>AAAAAQ==</ChecksumCRC32>", "CRC32", QByteArray("\0\0\0\1", 4));
        row("SHA-256", "<ChecksumSHA256>\n YWJj </ChecksumSHA256>", "SHA256", "abc");
        row("the type is none", "<ChecksumType>FULL_OBJECT</ChecksumType>", "", "");
        row("type and sum", "<ChecksumType>COMPOSITE</ChecksumType><ChecksumSHA1>YWJj</ChecksumSHA1>", "SHA1",
            "abc");
        row("an empty one", "<ChecksumCRC32/>", "", "");
        row("no base64", "<ChecksumCRC32>*</ChecksumCRC32>", "", "");
        row("the first that can be read", "<ChecksumCRC32>*</ChecksumCRC32><ChecksumSHA1>YWJj</ChecksumSHA1>",
            "SHA1", "abc");
    }

    void keepsThePartsChecksum()
    {
        QFETCH(QByteArray, xml);
        const auto page = parsePartsPage(partsXml(xml), 0);
        QVERIFY(page);
        QTEST(page->parts.constFirst().checksumKind, "kind");
        QTEST(page->parts.constFirst().checksum, "checksum");
    }

    void tellsWithWhatChecksumItWasBegun_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("type");
        const auto row = [](const char *name, const QByteArray &xml, const char *kind, const char *type) {
            QTest::newRow(name) << xml << QString::fromLatin1(kind) << QString::fromLatin1(type);
        };
        row("none", "", "", "");
        row("composite",
            "<ChecksumAlgorithm>SHA256</ChecksumAlgorithm><ChecksumType>COMPOSITE</ChecksumType>", "SHA256",
            "COMPOSITE");
        row("of the whole object, in small letters",
            "<ChecksumAlgorithm> crc64nvme\n</ChecksumAlgorithm><ChecksumType>full_object</ChecksumType>",
            "CRC64NVME", "FULL_OBJECT");
        row("of an older store", "<ChecksumAlgorithm>CRC32</ChecksumAlgorithm>", "CRC32", "");
        row("no name", "<ChecksumAlgorithm>a: b&#13;&#10;c</ChecksumAlgorithm>", "", "");
        row("a long name", "<ChecksumAlgorithm>" + QByteArray(99, 'A') + "</ChecksumAlgorithm>", "", "");
    }

    void tellsWithWhatChecksumItWasBegun()
    {
        QFETCH(QByteArray, xml);
        const auto page = parsePartsPage("<ListPartsResult>" + xml + "</ListPartsResult>", 0);
        QVERIFY(page);
        QTEST(page->checksumKind, "kind");
        QTEST(page->checksumType, "type");
    }

    void tellsWhenARuleRemovesTheUpload()
    {
        const ListParts call{object, QStringLiteral("u")};
        const auto with =
            readAnswer(call, {200, {{"X-Amz-Abort-Date", mayField}, {"Date", mayField}}, partsXml({})});
        QCOMPARE(std::get<PartsPage>(*with).abortDate, std::optional(may));
        QCOMPARE(std::get<PartsPage>(*with).serverTime, std::optional(may));
        const auto without = readAnswer(call, {200, {{"x-amz-abort-date", "soon"}}, partsXml({})});
        QVERIFY(!std::get<PartsPage>(*without).abortDate);
        QVERIFY(!std::get<PartsPage>(*without).serverTime);
    }

    void tellsTheServersTimeWithItsUploads()
    {
        const auto page = readAnswer(ListUploads{object.bucket, {}, {}, {}},
                                     {200, {{"Date", mayField}}, "<ListMultipartUploadsResult/>"});
        QCOMPARE(std::get<UploadsPage>(*page).serverTime, std::optional(may));
    }

    // Elsewhere the same request lists the bucket, and a PUT or DELETE after it would do something else.
    void takesNoOtherDocumentForRules_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("a bucket's listing")
            << QByteArray("<ListBucketResult><Name>b</Name></ListBucketResult>");
        QTest::newRow("rules inside something else")
            << QByteArray("<x><LifecycleConfiguration><Rule/></LifecycleConfiguration></x>");
        QTest::newRow("a page of a proxy") << QByteArray("<html><body>welcome</body></html>");
        QTest::newRow("cut") << QByteArray("<LifecycleConfiguration><Rule>");
        QTest::newRow("nothing at all") << QByteArray();
    }

    void takesNoOtherDocumentForRules()
    {
        QFETCH(QByteArray, body);
        QVERIFY(!lifecycle(200, body));
    }

    void readsRulesAsTheyAre()
    {
        const QByteArray rules =
            "<LifecycleConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Rule>"
            "<ID>a</ID><Unknown>kept</Unknown></Rule></LifecycleConfiguration>";
        QCOMPARE(std::get<LifecycleRead>(*lifecycle(200, rules)).document, rules);
        QVERIFY(std::get<LifecycleRead>(*lifecycle(200, "<LifecycleConfiguration/>")).document.isEmpty());
        QVERIFY(std::get<LifecycleRead>(*lifecycle(404, errorXml("NoSuchLifecycleConfiguration")))
                    .document.isEmpty());
    }

    void tellsApartNoRulesAndNoSuchThing()
    {
        QCOMPARE(lifecycle(404, errorXml("NoSuchBucket")).error().kind, ErrorKind::NoSuchBucket);
        QCOMPARE(lifecycle(501, errorXml("NotImplemented")).error().kind, ErrorKind::NotImplemented);
        QCOMPARE(lifecycle(403, errorXml("AccessDenied")).error().kind, ErrorKind::AccessDenied);
        QCOMPARE(lifecycle(404, {}).error().kind, ErrorKind::NoSuchBucket);
    }

    void sendsRulesWithTheirDigest()
    {
        const Endpoint there{QUrl(QStringLiteral("https://h.test")),
                             QStringLiteral("us-east-1"),
                             Addressing::Path,
                             PayloadSigning::Automatic,
                             {}};
        const auto read = encodeCall(ReadLifecycle{object.bucket}, there);
        QVERIFY(read->verb == Verb::Get);
        QCOMPARE(read->path, QByteArray("/bucket"));
        QCOMPARE(read->query, QByteArray("lifecycle="));
        WriteLifecycle write;
        write.bucket = object.bucket;
        write.document = "<LifecycleConfiguration/>";
        const auto written = encodeCall(write, there);
        QVERIFY(written->verb == Verb::Put);
        QCOMPARE(written->query, QByteArray("lifecycle="));
        QCOMPARE(std::get<QByteArray>(written->body), write.document);
        QCOMPARE(headerValue(written->headers, "Content-MD5"),
                 QCryptographicHash::hash(write.document, QCryptographicHash::Md5).toBase64());
        QCOMPARE(headerValue(written->headers, "Content-Type"), QByteArray("application/xml"));
        write.document.clear(); // it would take all rules away
        QCOMPARE(encodeCall(write, there).error().kind, ErrorKind::InvalidRequest);
        const auto removed = encodeCall(RemoveLifecycle{object.bucket}, there);
        QVERIFY(removed->verb == Verb::Delete);
        QCOMPARE(removed->query, QByteArray("lifecycle=")); // without it, it would delete the bucket
    }
};

QTEST_APPLESS_MAIN(UploadAnswersTest)
#include "upload_answers_test.moc"
