// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/s3/digest.h"
#include "core/s3/percent_encoding.h"
#include "core/s3/signer.h"

#include <QTest>

using namespace partway;

namespace {

const Credentials example{"AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", {}, {}};
const QByteArray region = "us-east-1";
/// 2013-05-24T00:00:00Z, the time of AWS's worked examples.
const UtcTime exampleTime{milliseconds(1369353600000)};
const HttpHeader exampleHost{"Host", "examplebucket.s3.amazonaws.com"};

QByteArray authorization(const SignedContent &content, const Credentials &credentials = example)
{
    return headerValue(signatureHeaders(content, credentials, region, exampleTime), "Authorization");
}

} // namespace

class SignerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsAmazonsWorkedExamples_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QByteArray>("signature");
        const QByteArray none;
        QTest::newRow("get-object-range")
            << QByteArray("GET") << QByteArray("/test.txt") << none << QByteArray("Range")
            << QByteArray("bytes=0-9") << none
            << QByteArray("f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
        QTest::newRow("get-bucket-lifecycle")
            << QByteArray("GET") << QByteArray("/") << QByteArray("lifecycle=") << none << none << none
            << QByteArray("fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543");
        QTest::newRow("list-objects")
            << QByteArray("GET") << QByteArray("/") << QByteArray("max-keys=2&prefix=J") << none << none
            << none << QByteArray("34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7");
    }

    void signsAmazonsWorkedExamples()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, payload);
        QFETCH(QByteArray, signature);
        HttpHeaders headers{exampleHost};
        if (!header.isEmpty())
            headers.append({header, value});
        const QByteArray sent = authorization({method, path, query, headers, sha256(payload).toHex()});
        QVERIFY2(sent.endsWith(",Signature=" + signature), sent.constData());
    }

    void signsThePutOfTheWorkedExamples()
    {
        const SignedContent content{"PUT",
                                    percentEncoded("/test$file.text", Slash::Keep),
                                    {},
                                    {exampleHost,
                                     {"Date", "Fri, 24 May 2013 00:00:00 GMT"},
                                     {"x-amz-storage-class", "REDUCED_REDUNDANCY"}},
                                    sha256("Welcome to Amazon S3.").toHex()};
        QCOMPARE(content.path, QByteArray("/test%24file.text"));
        QCOMPARE(
            authorization(content),
            QByteArray("AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,"
                       "SignedHeaders=date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class,"
                       "Signature=98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd"));
    }

    void presignsTheWorkedExample()
    {
        const SignedContent content{"GET", "/test.txt", {}, {exampleHost}, unsignedPayload};
        const QByteArray query =
            presignedQuery(content, example, region, exampleTime, std::chrono::seconds(86400));
        QVERIFY2(query.endsWith("&X-Amz-Signature="
                                "aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404"),
                 query.constData());
        QVERIFY(query.contains("X-Amz-Expires=86400&"));
    }

    void presignsForSevenDaysAtMost()
    {
        const SignedContent content{"GET", "/test.txt", {}, {exampleHost}, unsignedPayload};
        QVERIFY(presignedQuery(content, example, region, exampleTime, std::chrono::hours(24 * 30))
                    .contains("X-Amz-Expires=604800&"));
    }

    void signsTheSessionToken()
    {
        Credentials session = example;
        session.sessionToken = "token/with+signs=";
        const SignedContent content{"GET", "/", {}, {exampleHost}, unsignedPayload};
        const HttpHeaders headers = signatureHeaders(content, session, region, exampleTime);
        QCOMPARE(headerValue(headers, "X-Amz-Security-Token"), session.sessionToken);
        QVERIFY(headerValue(headers, "Authorization")
                    .contains("SignedHeaders=host;x-amz-content-sha256;x-amz-date;x-amz-security-token,"));
        QVERIFY(presignedQuery(content, session, region, exampleTime, std::chrono::seconds(60))
                    .contains("X-Amz-Security-Token=token%2Fwith%2Bsigns%3D&"));
    }

    void neverShowsTheSecret()
    {
        const HttpHeaders headers =
            signatureHeaders({"GET", "/", {}, {exampleHost}, unsignedPayload}, example, region, exampleTime);
        QCOMPARE(headers.size(), 3);
        for (const HttpHeader &header : headers)
            QVERIFY(!header.value.contains(example.secretAccessKey));
    }

    void encodesAsTheRfcSays_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::addColumn<QByteArray>("encoded");
        QTest::newRow("unreserved") << QByteArray("AZaz09-._~") << QByteArray("AZaz09-._~");
        QTest::newRow("slash") << QByteArray("a/b//c/") << QByteArray("a/b//c/");
        QTest::newRow("space plus percent") << QByteArray(" +%") << QByteArray("%20%2B%25");
        QTest::newRow("reserved") << QByteArray("!*'()$&,:;=?@#[]")
                                  << QByteArray("%21%2A%27%28%29%24%26%2C%3A%3B%3D%3F%40%23%5B%5D");
        QTest::newRow("utf-8") << QByteArray("\xc3\xa9\xe2\x82\xac") << QByteArray("%C3%A9%E2%82%AC");
        QTest::newRow("control") << QByteArray("\n\t\x7f") << QByteArray("%0A%09%7F");
    }

    void encodesAsTheRfcSays()
    {
        QFETCH(QByteArray, plain);
        QFETCH(QByteArray, encoded);
        QCOMPARE(percentEncoded(plain, Slash::Keep), encoded);
        QCOMPARE(percentDecoded(encoded, Plus::IsPlus), std::optional(plain));
        QVERIFY(!percentEncoded(plain, Slash::Encode).contains('/'));
    }

    void refusesABrokenEncoding()
    {
        for (const char *broken : {"%", "%4", "%zz", "a%2", "%%20"})
            QVERIFY(!percentDecoded(broken, Plus::IsPlus).has_value());
        QCOMPARE(percentDecoded("a+b", Plus::IsSpace), std::optional<QByteArray>("a b"));
    }
};

QTEST_APPLESS_MAIN(SignerTest)
#include "signer_test.moc"
