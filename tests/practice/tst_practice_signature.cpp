// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/checksum.h"
#include "app/practice/chunked_body.h"
#include "app/practice/encoding.h"
#include "app/practice/signature_check.h"

#include <QTest>

using namespace partway::practice;

namespace {

// The worked examples that AWS publishes.
const AccessKey kKey{"AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", {}};
constexpr const char *kHost = "examplebucket.s3.amazonaws.com";

Time exampleTime()
{
    Time when;
    parseBasicTime("20130524T000000Z", when);
    return when;
}

RequestHead headOf(const QByteArray &method, const QByteArray &target, const NamedValues &headers)
{
    std::string text = method.toStdString() + ' ' + target.toStdString() + " HTTP/1.1\r\n";
    for (const auto &[name, value] : headers)
        text += name + ": " + value + "\r\n";
    return RequestHead::parse(text + "\r\n").value();
}

NamedValues withAuthorization(NamedValues headers, const std::string &names, const std::string &signature)
{
    headers.emplace_back("x-amz-date", "20130524T000000Z");
    headers.emplace_back(
        "Authorization",
        "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,"
        "SignedHeaders=" +
            names + ",Signature=" + signature);
    return headers;
}

std::string verdict(const RequestHead &head, Time now = exampleTime(), const AccessKey &key = kKey)
{
    const SignatureCheck check(personalityOf(PersonalityName::Aws), "us-east-1", key);
    const auto result = check.check(head, now);
    return result ? "in" : result.error().code;
}

RequestHead rangeRequest(const std::string &signature)
{
    return headOf(
        "GET", "/test.txt",
        withAuthorization(
            {{"Host", kHost}, {"Range", "bytes=0-9"}, {"x-amz-content-sha256", std::string(kEmptySha256)}},
            "host;range;x-amz-content-sha256;x-amz-date", signature));
}

constexpr const char *kRangeSignature = "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41";

} // namespace

class TestPracticeSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsThePublishedExamplesIn()
    {
        QCOMPARE(verdict(rangeRequest(kRangeSignature)), std::string("in"));
        const std::string body = toHex(digestOf(DigestKind::Sha256, "Welcome to Amazon S3."));
        QCOMPARE(verdict(headOf(
                     "PUT", "/test$file.text",
                     withAuthorization({{"Host", kHost},
                                        {"Date", "Fri, 24 May 2013 00:00:00 GMT"},
                                        {"x-amz-storage-class", "REDUCED_REDUNDANCY"},
                                        {"x-amz-content-sha256", body}},
                                       "date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class",
                                       "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd"))),
                 std::string("in"));
        const NamedValues plain{{"Host", kHost}, {"x-amz-content-sha256", std::string(kEmptySha256)}};
        const std::string names = "host;x-amz-content-sha256;x-amz-date";
        QCOMPARE(verdict(headOf(
                     "GET", "/?lifecycle",
                     withAuthorization(plain, names,
                                       "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543"))),
                 std::string("in"));
        QCOMPARE(verdict(headOf(
                     "GET", "/?max-keys=2&prefix=J",
                     withAuthorization(plain, names,
                                       "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7"))),
                 std::string("in"));
    }

    void letsThePresignedExampleInForADay()
    {
        const auto head =
            headOf("GET",
                   "/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F"
                   "20130524%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20130524T000000Z&X-Amz-Expires="
                   "86400&X-Amz-SignedHeaders=host&X-Amz-Signature="
                   "aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404",
                   {{"Host", kHost}});
        QCOMPARE(verdict(head), std::string("in"));
        QCOMPARE(verdict(head, exampleTime() + std::chrono::hours(25)), std::string("AccessDenied"));
    }

    void refusesWhatDoesNotFit_data()
    {
        QTest::addColumn<QByteArray>("signature");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QByteArray>("keyId");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("code");
        const QByteArray id = "AKIAIOSFODNN7EXAMPLE";
        const QByteArray secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
        QTest::newRow("other signature")
            << QByteArray(64, '0') << 0 << id << secret << QByteArray("SignatureDoesNotMatch");
        QTest::newRow("other secret") << QByteArray(kRangeSignature) << 0 << id << QByteArray("wrong")
                                      << QByteArray("SignatureDoesNotMatch");
        QTest::newRow("unknown key") << QByteArray(kRangeSignature) << 0 << QByteArray("OTHER") << secret
                                     << QByteArray("InvalidAccessKeyId");
        QTest::newRow("14 minutes late")
            << QByteArray(kRangeSignature) << 14 << id << secret << QByteArray("in");
        QTest::newRow("16 minutes late")
            << QByteArray(kRangeSignature) << 16 << id << secret << QByteArray("RequestTimeTooSkewed");
        QTest::newRow("16 minutes early")
            << QByteArray(kRangeSignature) << -16 << id << secret << QByteArray("RequestTimeTooSkewed");
    }

    void refusesWhatDoesNotFit()
    {
        QFETCH(QByteArray, signature);
        QFETCH(int, minutes);
        QFETCH(QByteArray, keyId);
        QFETCH(QByteArray, secret);
        QFETCH(QByteArray, code);
        QCOMPARE(QByteArray::fromStdString(verdict(rangeRequest(signature.toStdString()),
                                                   exampleTime() + std::chrono::minutes(minutes),
                                                   {keyId.toStdString(), secret.toStdString(), {}})),
                 code);
    }

    void readsThePublishedChunks()
    {
        const auto head =
            headOf("PUT", "/examplebucket/chunkObject.txt",
                   withAuthorization({{"Host", "s3.amazonaws.com"},
                                      {"x-amz-storage-class", "REDUCED_REDUNDANCY"},
                                      {"Content-Encoding", "aws-chunked"},
                                      {"x-amz-decoded-content-length", "66560"},
                                      {"Content-Length", "66824"},
                                      {"x-amz-content-sha256", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"}},
                                     "content-encoding;content-length;host;x-amz-content-sha256;x-amz-date;"
                                     "x-amz-decoded-content-length;x-amz-storage-class",
                                     "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9"));
        const SignatureCheck check(personalityOf(PersonalityName::Aws), "us-east-1", kKey);
        const auto request = check.check(head, exampleTime());
        QVERIFY(request.has_value());
        const std::string chunks[] = {
            "10000;chunk-signature=ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648\r\n" +
                std::string(65536, 'a') + "\r\n",
            "400;chunk-signature=0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497\r\n" +
                std::string(1024, 'a') + "\r\n",
            "0;chunk-signature=b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9\r\n\r\n"};
        std::string taken;
        const auto sink = [&taken](std::string_view data) {
            taken += data;
            return Outcome<void>();
        };
        ChunkedBody body(*request, false, sink);
        for (const auto &chunk : chunks)
            QVERIFY(body.add(chunk).has_value());
        QVERIFY(body.finish().has_value());
        QCOMPARE(taken, std::string(66560, 'a'));

        ChunkedBody changed(*request, false, sink);
        std::string first = chunks[0];
        first[200] = 'b';
        QCOMPARE(changed.add(first).error().code, std::string("SignatureDoesNotMatch"));
        ChunkedBody shortened(*request, false, sink);
        QVERIFY(shortened.add(chunks[0]).has_value());
        QCOMPARE(shortened.finish().error().code, std::string("IncompleteBody"));
    }

    void computesThePublishedChecksums()
    {
        const std::pair<ChecksumKind, const char *> known[] = {
            {ChecksumKind::Crc32, "y/Q5Jg=="},
            {ChecksumKind::Crc32c, "4waSgw=="},
            {ChecksumKind::Crc64Nvme, "rosUhgp5mIg="},
            {ChecksumKind::Sha1, "98O8HYCOBHMq32eZZczDTKeuNEE="}};
        for (const auto &[kind, value] : known) {
            Checksum checksum(kind);
            checksum.add("12345");
            checksum.add("6789");
            QCOMPARE(toBase64(checksum.finish()), std::string(value));
        }
        for (const ChecksumKind kind : {ChecksumKind::Crc32, ChecksumKind::Crc32c, ChecksumKind::Crc64Nvme}) {
            Checksum first(kind), second(kind), both(kind);
            first.add("1234");
            second.add("56789");
            both.add("123456789");
            QCOMPARE(combinedCrc(kind, first.finish(), second.finish(), 5), both.finish());
        }
    }
};

QTEST_GUILESS_MAIN(TestPracticeSignature)
#include "tst_practice_signature.moc"
