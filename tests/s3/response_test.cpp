// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/s3/response.h"
#include "core/s3/server_error.h"
#include "core/s3/server_time.h"

#include <QTest>

using namespace partway;

namespace {

const ObjectAddress object{QStringLiteral("b"), QStringLiteral("k")};

QByteArray errorXml(const QByteArray &code)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>" + code +
           "</Code><Message>why</Message><RequestId>r1</RequestId></Error>";
}

ErrorKind kindFor(const Call &call, int status, const QByteArray &body = {}, const HttpHeaders &headers = {})
{
    const Result<Answer> answer = readAnswer(call, {status, headers, body});
    return answer ? ErrorKind::Cancelled : answer.error().kind;
}

} // namespace

class ResponseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRulesOnlyFromALifecycleConfiguration()
    {
        const ReadLifecycle call{QStringLiteral("b")};
        const QByteArray rules = "<LifecycleConfiguration><Rule><ID>r</ID></Rule></LifecycleConfiguration>";
        const HttpHeaders headers{
            {"x-amz-transition-default-minimum-object-size", "varies_by_storage_class"}};
        const auto read = std::get<LifecycleRead>(readAnswer(call, {200, headers, rules}).value());
        QCOMPARE(read.document, rules);
        QCOMPARE(read.transitionMinimum, QByteArray("varies_by_storage_class"));
        for (const QByteArray &none : {QByteArray("<LifecycleConfiguration/>"),
                                       QByteArray("<LifecycleConfiguration></LifecycleConfiguration>")})
            QCOMPARE(std::get<LifecycleRead>(readAnswer(call, {200, {}, none}).value()).document,
                     QByteArray());
        QCOMPARE(std::get<LifecycleRead>(
                     readAnswer(call, {404, {}, errorXml("NoSuchLifecycleConfiguration")}).value())
                     .document,
                 QByteArray());

        // A server that does not know the subresource lists the bucket; nothing may be written there.
        QCOMPARE(kindFor(call, 200, "<ListBucketResult><Name>b</Name></ListBucketResult>"),
                 ErrorKind::NotImplemented);
        QCOMPARE(kindFor(call, 200, rules.left(40)), ErrorKind::MalformedAnswer);
        QCOMPARE(kindFor(call, 200, {}), ErrorKind::MalformedAnswer);
        QCOMPARE(kindFor(call, 501, errorXml("NotImplemented")), ErrorKind::NotImplemented);
        QCOMPARE(kindFor(call, 404, errorXml("NoSuchBucket")), ErrorKind::NoSuchBucket);
        const HttpHeaders odd{{"x-amz-transition-default-minimum-object-size", "a b\r\nc: d"}};
        QCOMPARE(std::get<LifecycleRead>(readAnswer(call, {200, odd, rules}).value()).transitionMinimum,
                 QByteArray());
    }

    void classifiesErrors_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](int status, const char *code, ErrorKind kind) {
            QTest::newRow(QByteArray(QByteArray::number(status) + ' ' + code).constData())
                << status << QByteArray(code) << kind;
        };
        row(503, "SlowDown", ErrorKind::Throttled);
        row(429, "TooManyRequestsException", ErrorKind::Throttled);
        row(400, "ThrottlingException", ErrorKind::Throttled);
        row(500, "InternalError", ErrorKind::ServerFault);
        row(502, "Anything", ErrorKind::ServerFault);
        row(520, "Anything", ErrorKind::ServerFault);
        row(400, "RequestTimeout", ErrorKind::ServerFault);
        row(403, "RequestTimeTooSkewed", ErrorKind::ClockSkewed);
        row(400, "ExpiredToken", ErrorKind::CredentialsExpired);
        row(400, "BadDigest", ErrorKind::DigestMismatch);
        row(400, "XAmzContentSHA256Mismatch", ErrorKind::DigestMismatch);
        row(400, "IncompleteBody", ErrorKind::DigestMismatch);
        row(301, "PermanentRedirect", ErrorKind::WrongRegion);
        row(400, "AuthorizationHeaderMalformed", ErrorKind::WrongRegion);
        row(404, "NoSuchUpload", ErrorKind::NoSuchUpload);
        row(404, "NoSuchKey", ErrorKind::NoSuchKey);
        row(404, "NoSuchBucket", ErrorKind::NoSuchBucket);
        row(409, "ConditionalRequestConflict", ErrorKind::Conflict);
        row(412, "PreconditionFailed", ErrorKind::PreconditionFailed);
        row(403, "AccessDenied", ErrorKind::AccessDenied);
        row(403, "SignatureDoesNotMatch", ErrorKind::SignatureRejected);
        row(403, "InvalidAccessKeyId", ErrorKind::SignatureRejected);
        row(400, "EntityTooSmall", ErrorKind::TooSmall);
        row(400, "EntityTooLarge", ErrorKind::TooLarge);
        row(400, "InvalidPart", ErrorKind::InvalidPart);
        row(400, "InvalidPartOrder", ErrorKind::InvalidPart);
        row(400, "MalformedXML", ErrorKind::InvalidRequest);
        row(501, "NotImplemented", ErrorKind::NotImplemented);
        row(400, "KeyTooLongError", ErrorKind::KeyNotAllowed);
        row(403, "BandwidthLimitExceeded", ErrorKind::QuotaExceeded);
        row(503, "BandwidthLimitExceeded", ErrorKind::Throttled);
        row(403, "StorageLimitExceeded", ErrorKind::QuotaExceeded);
        row(403, "SegmentsLimitExceeded", ErrorKind::QuotaExceeded);
    }

    void classifiesErrors()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, code);
        QFETCH(ErrorKind, kind);
        const CompleteUpload call{object, QStringLiteral("u"), {}, false};
        QCOMPARE(kindFor(call, status, errorXml(code)), kind);
        const Error error = errorOf(call, {status, {}, errorXml(code)});
        QCOMPARE(error.code, QString::fromLatin1(code));
        QCOMPARE(error.httpStatus, status);
        QCOMPARE(error.requestId, QStringLiteral("r1"));
        QCOMPARE(error.detail, QStringLiteral("why"));
        // What went wrong inside a 200 is the same thing.
        if (status >= 400 && error.code != QLatin1String("Anything") && status != 501 &&
            error.code != QLatin1String("BandwidthLimitExceeded") &&
            error.code != QLatin1String("MalformedXML"))
            QCOMPARE(kindFor(call, 200, "  \n" + errorXml(code)), kind);
    }

    void anUnknownErrorInsideA200IsTheServersFault()
    {
        QCOMPARE(kindFor(CompleteUpload{object, {}, {}, false}, 200, errorXml("Whatever")),
                 ErrorKind::ServerFault);
        QCOMPARE(kindFor(PutPart{object, {}, 1, {}}, 200, errorXml("InternalError")), ErrorKind::ServerFault);
    }

    void aHeadIsJudgedByItsStatus()
    {
        QCOMPARE(kindFor(HeadObject{object}, 404), ErrorKind::NoSuchKey);
        QCOMPARE(kindFor(HeadBucket{QStringLiteral("b")}, 404), ErrorKind::NoSuchBucket);
        QCOMPARE(kindFor(HeadObject{object}, 403), ErrorKind::AccessDenied);
        QCOMPARE(kindFor(HeadObject{object}, 400), ErrorKind::InvalidRequest);
        QCOMPARE(kindFor(HeadObject{object}, 503), ErrorKind::Throttled);
        QCOMPARE(kindFor(HeadObject{object}, 307), ErrorKind::WrongRegion);
    }

    void aKeyThatIsMissingMeansTheUploadWhereOneIsNamed()
    {
        const QByteArray gone = errorXml("NoSuchKey");
        QCOMPARE(kindFor(AbortUpload{object, {}}, 404, gone), ErrorKind::NoSuchUpload);
        QCOMPARE(kindFor(ListParts{object, {}}, 404, gone), ErrorKind::NoSuchUpload);
        QCOMPARE(kindFor(PutPart{object, {}, 1, {}}, 404, gone), ErrorKind::NoSuchUpload);
        QCOMPARE(kindFor(CompleteUpload{object, {}, {}, false}, 404, gone), ErrorKind::NoSuchKey);
    }

    void tellsTheReasonThatSomeStoresAdd()
    {
        const QByteArray body = "<Error><Code>InternalError</Code><Message>Sorry.</Message>"
                                "<Reason>Object name length of 1073 longer than 1024</Reason></Error>";
        QCOMPARE(errorOf(HeadObject{object}, {500, {}, body}).detail,
                 QStringLiteral("Sorry. Object name length of 1073 longer than 1024"));
    }

    void waitsAsLongAsTheServerAsks()
    {
        const auto after = [](const QByteArray &field) {
            return errorOf(HeadObject{object},
                           {503, {{"retry-after", field}, {"date", "Fri, 24 May 2013 00:00:00 GMT"}}, {}})
                .retryAfter;
        };
        QCOMPARE(after("12"), milliseconds(12'000));
        QCOMPARE(after("Fri, 24 May 2013 00:01:00 GMT"), milliseconds(60'000));
        QCOMPARE(after("-5"), milliseconds(0));
        QCOMPARE(after("soon"), milliseconds(0));
        QCOMPARE(after("99999999999"), milliseconds(std::chrono::hours(24)));
    }

    void readsARegionOnlyWhereItCouldBeOne()
    {
        QCOMPARE(regionNamed({301, {{"x-amz-bucket-region", "eu-west-1"}}, {}}), QStringLiteral("eu-west-1"));
        QCOMPARE(regionNamed({400, {}, "<Error><Code>A</Code><Region>eu-central-1</Region></Error>"}),
                 QStringLiteral("eu-central-1"));
        QCOMPARE(regionNamed({301, {{"x-amz-bucket-region", "evil.test/"}}, {}}), QString());
        QCOMPARE(regionNamed({301, {}, {}}), QString());
    }

    void seesAClockThatIsOff()
    {
        const UtcTime may{milliseconds(1369353600000)};
        const HttpHeaders date{{"Date", "Fri, 24 May 2013 00:00:00 GMT"}};
        QVERIFY(isClockSkew({403, date, errorXml("RequestTimeTooSkewed")}, may));
        QVERIFY(!isClockSkew({403, date, errorXml("AccessDenied")}, may + std::chrono::hours(1)));
        QVERIFY(isClockSkew({403, date, {}}, may + std::chrono::hours(1)));
        QVERIFY(!isClockSkew({403, date, {}}, may));
    }

    void controlBytesOfAServerReachNoTerminal()
    {
        const Error error = errorOf(
            HeadObject{object}, {400, {}, "<Error><Code>A&#10;B</Code><Message>x&#9;y</Message></Error>"});
        QCOMPARE(error.code, QStringLiteral("A B"));
        QCOMPARE(error.detail, QStringLiteral("x y"));
    }

    void anUploadNeedsItsId()
    {
        const QByteArray start = "<InitiateMultipartUploadResult><Bucket>other</Bucket><Key>other</Key>";
        const QByteArray end = "</InitiateMultipartUploadResult>";
        QCOMPARE(parseUploadCreated(start + "<UploadId>2~x</UploadId>" + end)->uploadId,
                 QStringLiteral("2~x"));
        QVERIFY(!parseUploadCreated(start + "<UploadId></UploadId>" + end).has_value());
        QVERIFY(!parseUploadCreated(start + end).has_value());
        const QByteArray longId(5000, 'u');
        QCOMPARE(parseUploadCreated(start + "<UploadId>" + longId + "</UploadId>" + end)->uploadId.size(),
                 5000);
        const auto answer =
            readAnswer(CreateUpload{object, {}}, {200,
                                                  {{"x-amz-abort-date", "Fri, 24 May 2013 00:00:00 GMT"}},
                                                  start + "<UploadId>u</UploadId>" + end});
        QCOMPARE(std::get<UploadCreated>(*answer).abortDate, UtcTime(milliseconds(1369353600000)));
    }

    void aPartNeedsItsEtag()
    {
        const PutPart part{object, QStringLiteral("u"), 1, {}};
        const auto stored = readAnswer(part, {200, {{"ETag", "\"abc\""}}, {}});
        QCOMPARE(std::get<PartStored>(*stored).etag, QByteArray("abc"));
        QVERIFY(!std::get<PartStored>(*stored).opaqueEtag);
        QVERIFY(
            std::get<PartStored>(
                *readAnswer(part, {200, {{"etag", "abc"}, {"x-amz-server-side-encryption", "aws:kms"}}, {}}))
                .opaqueEtag);
        QCOMPARE(kindFor(part, 200), ErrorKind::MalformedAnswer);
        QCOMPARE(kindFor(part, 200, {}, {{"ETag", "\"\""}}), ErrorKind::MalformedAnswer);
        QCOMPARE(kindFor(part, 200, {}, {{"ETag", "\"a b\""}}), ErrorKind::MalformedAnswer);
        QCOMPARE(kindFor(PutObject{object, {}, {}, false}, 200), ErrorKind::MalformedAnswer);
    }

    void completeMayHaveAnEmptyEtagButNoEmptyAnswer()
    {
        const CompleteUpload complete{object, QStringLiteral("u"), {}, false};
        const QByteArray good =
            "<CompleteMultipartUploadResult><ETag></ETag></CompleteMultipartUploadResult>";
        QVERIFY(std::get<UploadCompleted>(*readAnswer(complete, {200, {}, "\n   " + good})).etag.isEmpty());
        QCOMPARE(kindFor(complete, 200, ""), ErrorKind::MalformedAnswer);
        QCOMPARE(kindFor(complete, 200, "   "), ErrorKind::MalformedAnswer);
        QCOMPARE(kindFor(complete, 200, good.left(good.size() - 3)), ErrorKind::MalformedAnswer);
        QCOMPARE(kindFor(complete, 200, "<html></html>"), ErrorKind::MalformedAnswer);
        QCOMPARE(kindFor(complete, 200, good + "<x/>"), ErrorKind::MalformedAnswer);
    }

    void findsAnObjectByItsHeaders()
    {
        const HttpHeaders headers{{"Content-Length", "12"},
                                  {"ETag", "\"x-2\""},
                                  {"X-Amz-Meta-Token", "t1"},
                                  {"x-amz-meta-name", "=?UTF-8?B?R3LDvMOfZQ==?="}};
        const auto found = std::get<ObjectFound>(*readAnswer(HeadObject{object}, {200, headers, {}}));
        QCOMPARE(found.size, 12);
        QCOMPARE(found.etag, QByteArray("x-2"));
        QCOMPARE(found.metadata.at(QStringLiteral("token")), QStringLiteral("t1"));
        QCOMPARE(found.metadata.at(QStringLiteral("name")), QStringLiteral("Grüße"));
        QCOMPARE(kindFor(HeadObject{object}, 200), ErrorKind::MalformedAnswer);
    }

    void takesARangeOnlyWhenItIsTheOneAskedFor()
    {
        const GetRange range{object, {2, 3}};
        QCOMPARE(
            std::get<RangeRead>(*readAnswer(range, {206, {{"Content-Range", "bytes 2-4/9"}}, "abc"})).bytes,
            QByteArray("abc"));
        QCOMPARE(kindFor(range, 206, "ab"), ErrorKind::MalformedAnswer);
        QCOMPARE(kindFor(range, 206, "abc", {{"Content-Range", "bytes 0-2/9"}}), ErrorKind::MalformedAnswer);
        QCOMPARE(kindFor(range, 200, "abc"), ErrorKind::MalformedAnswer);
        QVERIFY(readAnswer(GetRange{object, {0, 3}}, {200, {}, "<Er"}).has_value());
    }

    void seesThatAnObjectsEtagTellsNothing()
    {
        const auto found = [](const HttpHeaders &more) {
            const Result<Answer> answer =
                readAnswer(HeadObject{object}, {200, HttpHeaders{{"Content-Length", "1"}} + more, {}});
            return std::get<ObjectFound>(*answer).opaqueEtag;
        };
        QVERIFY(!found({}));
        QVERIFY(!found({{"x-amz-server-side-encryption", "AES256"}}));
        QVERIFY(found({{"x-amz-server-side-encryption", "aws:kms"}}));
        QVERIFY(found({{"x-amz-server-side-encryption", "aws:kms:dsse"}}));
        QVERIFY(found({{"x-amz-server-side-encryption-customer-algorithm", "AES256"}}));
    }
};

QTEST_APPLESS_MAIN(ResponseTest)
#include "response_test.moc"
