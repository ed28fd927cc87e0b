// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/s3/metadata_value.h"
#include "core/s3/server_memory.h"
#include "core/s3/wire_request.h"
#include "tests/s3/memory_reader.h"

#include <QCryptographicHash>
#include <QTest>

using namespace partway;

namespace {

Endpoint endpoint(const char *url, Addressing addressing = Addressing::Path)
{
    return {QUrl(QString::fromLatin1(url)),
            QStringLiteral("us-east-1"),
            addressing,
            PayloadSigning::Automatic,
            {}};
}

ObjectAddress at(const QString &key) { return {QStringLiteral("bucket"), key}; }

ErrorKind refusal(const Call &call)
{
    const Result<WireRequest> wire = encodeCall(call, endpoint("https://host.test"));
    return wire ? ErrorKind::GaveUp : wire.error().kind;
}

} // namespace

class WireRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsAKeyAsItIs_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("plain") << "a/b.txt" << QByteArray("/bucket/a/b.txt");
        QTest::newRow("space and plus") << "a b+c" << QByteArray("/bucket/a%20b%2Bc");
        QTest::newRow("percent") << "100%25 %zz" << QByteArray("/bucket/100%2525%20%25zz");
        QTest::newRow("query signs") << "a?b=c&d#e" << QByteArray("/bucket/a%3Fb%3Dc%26d%23e");
        QTest::newRow("slashes") << "/a//b/" << QByteArray("/bucket//a//b/");
        QTest::newRow("dots that are no segments")
            << "...a/..b/c./.d" << QByteArray("/bucket/...a/..b/c./.d");
        QTest::newRow("unicode") << QStringLiteral("é€😀")
                                 << QByteArray("/bucket/%C3%A9%E2%82%AC%F0%9F%98%80");
        QTest::newRow("newline and tab") << "a\n\tb" << QByteArray("/bucket/a%0A%09b");
        QTest::newRow("backslash and tilde") << "a\\~^|" << QByteArray("/bucket/a%5C~%5E%7C");
        QTest::newRow("sub-delimiters")
            << "!$'()*,;:@[]" << QByteArray("/bucket/%21%24%27%28%29%2A%2C%3B%3A%40%5B%5D");
    }

    void sendsAKeyAsItIs()
    {
        QFETCH(QString, key);
        QFETCH(QByteArray, path);
        const Result<WireRequest> wire = encodeCall(HeadObject{at(key)}, endpoint("https://host.test"));
        QVERIFY(wire.has_value());
        QCOMPARE(wire->path, path);
        QCOMPARE(wire->url.toEncoded(), "https://host.test" + path);
    }

    void refusesKeysThatCannotArrive_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("empty") << "";
        QTest::newRow("one dot") << ".";
        QTest::newRow("two dots") << "..";
        QTest::newRow("out of the bucket") << "a/../../other/x";
        QTest::newRow("dot at the end") << "a/.";
        QTest::newRow("dots at the start") << "../a";
        QTest::newRow("1025 bytes") << QString(1025, QLatin1Char('k'));
        QTest::newRow("1026 bytes in 513 letters") << QString(513, QChar(0xe9));
        QTest::newRow("half a pair") << QString(QChar(0xd83d));
        QTest::newRow("halves in the wrong order") << (QString(QChar(0xde00)) + QChar(0xd83d));
        QTest::newRow("NUL") << (QStringLiteral("a") + QChar(u'\0'));
    }

    void refusesKeysThatCannotArrive()
    {
        QFETCH(QString, key);
        QCOMPARE(refusal(HeadObject{at(key)}), ErrorKind::KeyNotAllowed);
        QCOMPARE(refusal(CreateUpload{at(key), {}}), ErrorKind::KeyNotAllowed);
    }

    void takesAKeyOf1024Bytes()
    {
        QVERIFY(encodeCall(HeadObject{at(QString(1024, QLatin1Char('k')))}, endpoint("https://h.test"))
                    .has_value());
    }

    void refusesHeadersThatCouldEndEarly_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("CR LF") << "a\r\nx-amz-acl: public-read";
        QTest::newRow("LF") << "a\nb";
        QTest::newRow("CR") << "a\rb";
        QTest::newRow("NUL") << (QStringLiteral("a") + QChar(u'\0'));
        QTest::newRow("bell") << "a\ab";
        QTest::newRow("DEL") << "a\x7f";
    }

    void refusesHeadersThatCouldEndEarly()
    {
        QFETCH(QString, value);
        QCOMPARE(refusal(CreateUpload{at(QStringLiteral("k")), {value, {}, {}}}), ErrorKind::KeyNotAllowed);
        QCOMPARE(refusal(CreateUpload{at(QStringLiteral("k")), {{}, value, {}}}), ErrorKind::KeyNotAllowed);
        QCOMPARE(refusal(CreateUpload{at(QStringLiteral("k")), {{}, {}, {{QStringLiteral("n"), value}}}}),
                 ErrorKind::KeyNotAllowed);
        QCOMPARE(refusal(CreateUpload{at(QStringLiteral("k")), {{}, {}, {{value, QStringLiteral("v")}}}}),
                 ErrorKind::KeyNotAllowed);
    }

    void metadataComesBackAsItWas_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("plain") << "token-1" << QByteArray("token-1");
        QTest::newRow("empty") << "" << QByteArray();
        QTest::newRow("unicode") << QStringLiteral("Grüße") << QByteArray("=?UTF-8?B?R3LDvMOfZQ==?=");
        QTest::newRow("outer space") << " a" << QByteArray("=?UTF-8?B?IGE=?=");
        QTest::newRow("two spaces") << "a  b" << QByteArray("=?UTF-8?B?YSAgYg==?=");
        QTest::newRow("looks encoded") << "=?x?=" << QByteArray("=?UTF-8?B?PT94Pz0=?=");
    }

    void metadataComesBackAsItWas()
    {
        QFETCH(QString, value);
        QFETCH(QByteArray, field);
        QCOMPARE(encodedMetadataValue(value).value(), field);
        QCOMPARE(decodedMetadataValue(field), value);
    }

    void readsQuotedWordsOfOtherPrograms()
    {
        QCOMPARE(decodedMetadataValue("=?UTF-8?Q?Gr=C3=BC=C3=9Fe_100%?="), QStringLiteral("Grüße 100%"));
        QCOMPARE(decodedMetadataValue("=?UTF-8?B?YQ==?= =?utf-8?b?Yg==?="), QStringLiteral("ab"));
        QCOMPARE(decodedMetadataValue("=?UTF-8?B?*?="), QStringLiteral("=?UTF-8?B?*?="));
        QCOMPARE(decodedMetadataValue("=?UTF-8?"), QStringLiteral("=?UTF-8?"));
    }

    void findsTheBucketInTheHostWhereItCanBe_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QString>("bucket");
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("virtual") << QByteArray("https://s3.test") << "bucket"
                                 << QByteArray("https://bucket.s3.test/k");
        QTest::newRow("with a port") << QByteArray("http://s3.test:9000") << "bucket"
                                     << QByteArray("http://bucket.s3.test:9000/k");
        QTest::newRow("standard port")
            << QByteArray("https://s3.test:443") << "bucket" << QByteArray("https://bucket.s3.test/k");
        QTest::newRow("dots over TLS")
            << QByteArray("https://s3.test") << "a.b.c" << QByteArray("https://s3.test/a.b.c/k");
        QTest::newRow("dots without TLS")
            << QByteArray("http://s3.test") << "a.b.c" << QByteArray("http://a.b.c.s3.test/k");
        QTest::newRow("IPv4") << QByteArray("https://127.0.0.1:9000") << "bucket"
                              << QByteArray("https://127.0.0.1:9000/bucket/k");
        QTest::newRow("IPv6") << QByteArray("http://[::1]:9000") << "bucket"
                              << QByteArray("http://[::1]:9000/bucket/k");
        QTest::newRow("capitals") << QByteArray("https://s3.test") << "Bucket"
                                  << QByteArray("https://s3.test/Bucket/k");
        QTest::newRow("underscore") << QByteArray("https://s3.test") << "a_bucket"
                                    << QByteArray("https://s3.test/a_bucket/k");
    }

    void findsTheBucketInTheHostWhereItCanBe()
    {
        QFETCH(QByteArray, url);
        QFETCH(QString, bucket);
        QFETCH(QByteArray, sent);
        const Result<WireRequest> wire = encodeCall(HeadObject{{bucket, QStringLiteral("k")}},
                                                    endpoint(url.constData(), Addressing::Virtual));
        QVERIFY(wire.has_value());
        QCOMPARE(wire->url.toEncoded(), sent);
        QCOMPARE(headerValue(wire->headers, "host"), wire->host);
        QVERIFY(sent.contains("//" + wire->host + '/'));
    }

    void sortsTheQueryAndAlwaysAsksForEncodedKeys()
    {
        ListUploads list{QStringLiteral("bucket"), QStringLiteral("a b/"), QStringLiteral("k+"),
                         QStringLiteral("u=")};
        QCOMPARE(encodeCall(list, endpoint("https://h.test"))->query,
                 QByteArray("encoding-type=url&key-marker=k%2B&max-uploads=1000&prefix=a%20b%2F&"
                            "upload-id-marker=u%3D&uploads="));
        QCOMPARE(encodeCall(ListParts{at(QStringLiteral("k")), QStringLiteral("u"), 7, 1000},
                            endpoint("https://h.test"))
                     ->query,
                 QByteArray("max-parts=1000&part-number-marker=7&uploadId=u"));
    }

    void completeListsThePartsInOrder()
    {
        const CompleteUpload complete{
            at(QStringLiteral("k")), QStringLiteral("u"), {{1, "aa"}, {3, "bb"}}, true};
        const Result<WireRequest> wire = encodeCall(complete, endpoint("https://h.test"));
        QCOMPARE(std::get<QByteArray>(wire->body),
                 QByteArray("<CompleteMultipartUpload xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">"
                            "<Part><PartNumber>1</PartNumber><ETag>&quot;aa&quot;</ETag></Part>"
                            "<Part><PartNumber>3</PartNumber><ETag>&quot;bb&quot;</ETag></Part>"
                            "</CompleteMultipartUpload>"));
        QCOMPARE(headerValue(wire->headers, "If-None-Match"), QByteArray("*"));
        QCOMPARE(headerValue(wire->headers, "Content-Type"), QByteArray("application/xml"));
        QVERIFY(wire->payloadSha256.size() == 64);
    }

    void sendsChecksumsWithPartsAndTellsThemAtComplete()
    {
        const Endpoint where = endpoint("https://h.test");
        Body body = memoryBody("x");
        body.checksumKind = QStringLiteral("CRC64NVME");
        body.checksum = QByteArray(8, '\x01');
        const ObjectAddress object = at(QStringLiteral("k"));
        const QString upload = QStringLiteral("u");
        const auto part = encodeCall(PutPart{object, upload, 1, body}, where);
        QCOMPARE(headerValue(part->headers, "x-amz-checksum-crc64nvme"), body.checksum.toBase64());
        const CompleteUpload complete{
            object, upload, {{1, "aa", "abc"}, {2, "bb"}}, false, QStringLiteral("SHA1")};
        QCOMPARE(std::get<QByteArray>(encodeCall(complete, where)->body),
                 QByteArray("<CompleteMultipartUpload xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">"
                            "<Part><PartNumber>1</PartNumber><ETag>&quot;aa&quot;</ETag>"
                            "<ChecksumSHA1>YWJj</ChecksumSHA1></Part>"
                            "<Part><PartNumber>2</PartNumber><ETag>&quot;bb&quot;</ETag></Part>"
                            "</CompleteMultipartUpload>"));
        // A server has named it.
        body.checksumKind = QStringLiteral("X\r\nHost: evil");
        QCOMPARE(refusal(PutPart{object, upload, 1, body}), ErrorKind::InvalidRequest);
        QCOMPARE(refusal(CompleteUpload{object, upload, {{1, "a"}}, false, QStringLiteral("A><B")}),
                 ErrorKind::InvalidRequest);
    }

    void writesRulesWithTheirDigestAndWhatWasReadBesideThem()
    {
        const QByteArray rules = "<LifecycleConfiguration/>";
        const Endpoint where = endpoint("https://h.test");
        const QString bucket = QStringLiteral("bucket");
        const auto read = encodeCall(ReadLifecycle{bucket}, where);
        QCOMPARE(read->query, QByteArray("lifecycle="));
        const auto write = encodeCall(WriteLifecycle{bucket, rules, "varies_by_storage_class"}, where);
        QCOMPARE(write->query, QByteArray("lifecycle="));
        const QByteArray minimum = "x-amz-transition-default-minimum-object-size";
        QCOMPARE(headerValue(write->headers, minimum), QByteArray("varies_by_storage_class"));
        QCOMPARE(headerValue(write->headers, "Content-MD5"),
                 QCryptographicHash::hash(rules, QCryptographicHash::Md5).toBase64());
        QVERIFY(headerValue(encodeCall(WriteLifecycle{bucket, rules}, where)->headers, minimum).isEmpty());
        QCOMPARE(refusal(WriteLifecycle{bucket, {}}), ErrorKind::InvalidRequest);
        QCOMPARE(encodeCall(RemoveLifecycle{bucket}, where)->query, QByteArray("lifecycle="));
    }

    void refusesImpossibleCalls()
    {
        const ObjectAddress object = at(QStringLiteral("k"));
        const QString upload = QStringLiteral("u");
        const Body body = memoryBody("x");
        QCOMPARE(refusal(PutPart{object, upload, 0, body}), ErrorKind::InvalidRequest);
        QCOMPARE(refusal(PutPart{object, upload, 10001, body}), ErrorKind::InvalidRequest);
        QCOMPARE(refusal(PutPart{object, upload, 1, Body{}}), ErrorKind::InvalidRequest);
        QCOMPARE(refusal(CompleteUpload{object, upload, {{2, "a"}, {1, "b"}}, false}),
                 ErrorKind::InvalidRequest);
        QCOMPARE(refusal(CompleteUpload{object, upload, {{1, "a"}, {1, "a"}}, false}),
                 ErrorKind::InvalidRequest);
        QCOMPARE(refusal(AbortUpload{object, {}}), ErrorKind::InvalidRequest);
        QCOMPARE(refusal(GetRange{object, {0, 17LL * 1024 * 1024}}), ErrorKind::InvalidRequest);
        QCOMPARE(refusal(HeadBucket{QStringLiteral("a/b")}), ErrorKind::KeyNotAllowed);
    }

    void signsThePayloadOverPlainHttpOnly()
    {
        Body body = memoryBody("x");
        const PutPart part{at(QStringLiteral("k")), QStringLiteral("u"), 1, body};
        QCOMPARE(encodeCall(part, endpoint("https://h.test"))->payloadSha256, QByteArray("UNSIGNED-PAYLOAD"));
        QCOMPARE(encodeCall(part, endpoint("http://h.test")).error().kind, ErrorKind::InvalidRequest);
        body.sha256 = QByteArray(32, '\x01');
        body.md5 = QByteArray(16, '\x02');
        const Result<WireRequest> wire = encodeCall(
            PutPart{at(QStringLiteral("k")), QStringLiteral("u"), 1, body}, endpoint("http://h.test"));
        QCOMPARE(wire->payloadSha256, body.sha256.toHex());
        QCOMPARE(headerValue(wire->headers, "Content-MD5"), body.md5.toBase64());
    }

    void createsABucketInItsRegion()
    {
        Endpoint there = endpoint("https://h.test");
        QCOMPARE(std::get<QByteArray>(encodeCall(CreateBucket{QStringLiteral("bucket")}, there)->body),
                 QByteArray());
        there.region = QStringLiteral("eu-west-1");
        QVERIFY(std::get<QByteArray>(encodeCall(CreateBucket{QStringLiteral("bucket")}, there)->body)
                    .contains("<LocationConstraint>eu-west-1</LocationConstraint>"));
    }

    void aRegionChangesOnlyAHostThatShowsIt_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const QByteArray moved = "https://s3.eu-west-1.amazonaws.com";
        QTest::newRow("regional") << QByteArray("https://s3.us-east-2.amazonaws.com") << moved;
        QTest::newRow("global") << QByteArray("https://s3.amazonaws.com") << moved;
        QTest::newRow("dual stack") << QByteArray("https://s3.dualstack.us-east-2.amazonaws.com")
                                    << QByteArray("https://s3.dualstack.eu-west-1.amazonaws.com");
        QTest::newRow("another provider")
            << QByteArray("https://s3.us-east-2.other.test") << QByteArray("https://s3.us-east-2.other.test");
        QTest::newRow("a look-alike") << QByteArray("https://s3.us-east-2.amazonaws.com.evil.test")
                                      << QByteArray("https://s3.us-east-2.amazonaws.com.evil.test");
    }

    void aRegionChangesOnlyAHostThatShowsIt()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const Endpoint moved = inRegion(endpoint(before.constData()), QStringLiteral("eu-west-1"));
        QCOMPARE(moved.url.toEncoded(), after);
        QCOMPARE(moved.region, QStringLiteral("eu-west-1"));
    }
};

QTEST_APPLESS_MAIN(WireRequestTest)
#include "wire_request_test.moc"
