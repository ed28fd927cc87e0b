// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/s3/transport_fixture.h"

#include <QTest>

#include <algorithm>

using namespace partway;

namespace {

ScriptedServer::Reply found() { return {.headers = "Content-Length: 3\r\nETag: \"e\"\r\n"}; }

/// Fri, 24 May 2013, as the servers here see it.
const QByteArray serverDate = "Date: Fri, 24 May 2013 12:00:00 GMT\r\n";

} // namespace

/// What leaves the program and where to.
class WireSafetyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsNeverFollowARedirect_data()
    {
        QTest::addColumn<QByteArray>("status");
        for (const char *status :
             {"301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"})
            QTest::newRow(status) << QByteArray(status);
    }

    void secretsNeverFollowARedirect()
    {
        QFETCH(QByteArray, status);
        ScriptedServer other([](const SeenRequest &) { return found(); });
        const QByteArray elsewhere = "Location: " + other.url().toEncoded() + "/bucket/key\r\n";
        ScriptedServer server([&](const SeenRequest &) -> ScriptedServer::Reply {
            return {.status = status, .headers = elsewhere};
        });
        SystemClock clock;
        HttpTransport transport(clock, directly());
        for (const Call &call : {Call(HeadObject{testObject}), Call(CreateUpload{testObject, {}}),
                                 Call(testPart(memoryBody(someBytes(100'000))))}) {
            const auto outcome = send(transport, endpointOf(server), call);
            QTRY_VERIFY(outcome->isDone());
            QCOMPARE(outcome->kind(), ErrorKind::WrongRegion);
        }
        QCOMPARE(server.seen().size(), 3);
        QCOMPARE(other.connections(), 0);
    }

    void signsAgainOnceForTheRegionTheServerNames_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("301") << QByteArray("301 Moved") << QByteArray("x-amz-bucket-region: eu-west-1\r\n")
                             << QByteArray();
        QTest::newRow("400")
            << QByteArray("400 Bad Request") << QByteArray()
            << QByteArray(
                   "<Error><Code>AuthorizationHeaderMalformed</Code><Region>eu-west-1</Region></Error>");
    }

    void signsAgainOnceForTheRegionTheServerNames()
    {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, headers);
        QFETCH(QByteArray, body);
        ScriptedServer server([&](const SeenRequest &request) -> ScriptedServer::Reply {
            if (request.header("Authorization").contains("/eu-west-1/s3/"))
                return {.body = "<InitiateMultipartUploadResult><UploadId>u</UploadId></"
                                "InitiateMultipartUploadResult>"};
            return {.status = status, .headers = headers, .body = body};
        });
        SystemClock clock;
        HttpTransport transport(clock, directly());
        const auto first = send(transport, endpointOf(server), CreateUpload{testObject, {}});
        QTRY_VERIFY(first->isGood());
        QCOMPARE(server.seen().size(), 2);
        const auto second = send(transport, endpointOf(server), CreateUpload{testObject, {}});
        QTRY_VERIFY(second->isGood());
        QCOMPARE(server.seen().size(), 3);
    }

    void aHeadThatCannotSayWhyIsFollowedByAQuestionThatCan()
    {
        ScriptedServer server([&](const SeenRequest &request) -> ScriptedServer::Reply {
            if (request.header("Authorization").contains("/eu-west-1/s3/"))
                return request.verb() == "HEAD" ? found()
                                                : ScriptedServer::Reply{.body = "<LocationConstraint/>"};
            if (request.verb() == "HEAD")
                return {.status = "400 Bad Request"};
            return {.status = "400 Bad Request",
                    .body =
                        "<Error><Code>AuthorizationHeaderMalformed</Code><Region>eu-west-1</Region></Error>"};
        });
        SystemClock clock;
        HttpTransport transport(clock, directly());
        const auto first = send(transport, endpointOf(server), HeadObject{testObject});
        QTRY_VERIFY(first->isGood());
        QCOMPARE(server.seen().size(), 4);
        const auto second = send(transport, endpointOf(server), HeadObject{testObject});
        QTRY_VERIFY(second->isGood());
        QCOMPARE(server.seen().size(), 5);
    }

    void aHeadThatCannotSayWhyGetsTheReasonOfTheQuestion_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("expired") << QByteArray("400 Bad Request") << QByteArray("ExpiredToken")
                                 << ErrorKind::CredentialsExpired;
        QTest::newRow("not allowed to ask")
            << QByteArray("403 Forbidden") << QByteArray("AccessDenied") << ErrorKind::InvalidRequest;
    }

    void aHeadThatCannotSayWhyGetsTheReasonOfTheQuestion()
    {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, code);
        QFETCH(ErrorKind, kind);
        ScriptedServer server([&](const SeenRequest &request) -> ScriptedServer::Reply {
            if (request.verb() == "HEAD")
                return {.status = "400 Bad Request"};
            return {.status = status, .body = "<Error><Code>" + code + "</Code></Error>"};
        });
        SystemClock clock;
        HttpTransport transport(clock, directly());
        const auto outcome = send(transport, endpointOf(server), HeadObject{testObject});
        QTRY_VERIFY(outcome->isDone());
        QCOMPARE(outcome->kind(), kind);
        QCOMPARE(server.seen().size(), 2);
    }

    void aServerThatSendsInCirclesIsLeft()
    {
        ScriptedServer server([](const SeenRequest &request) -> ScriptedServer::Reply {
            const bool west = request.header("Authorization").contains("/eu-west-1/");
            return {.status = "301 Moved",
                    .headers =
                        west ? "x-amz-bucket-region: us-east-1\r\n" : "x-amz-bucket-region: eu-west-1\r\n"};
        });
        SystemClock clock;
        HttpTransport transport(clock, directly());
        const auto outcome = send(transport, endpointOf(server), HeadObject{testObject});
        QTRY_VERIFY(outcome->isDone());
        QCOMPARE(outcome->kind(), ErrorKind::WrongRegion);
        QCOMPARE(server.seen().size(), 2);
    }

    void signsAgainWithTheServersTimeAndRemembersIt()
    {
        ScriptedServer server([](const SeenRequest &request) -> ScriptedServer::Reply {
            if (request.header("x-amz-date").startsWith("20130524T12"))
                return found();
            return {.status = "403 Forbidden", .headers = serverDate};
        });
        SystemClock clock;
        HttpTransport transport(clock, directly());
        const auto first = send(transport, endpointOf(server), HeadObject{testObject});
        QTRY_VERIFY(first->isGood());
        QCOMPARE(server.seen().size(), 2);
        const auto second = send(transport, endpointOf(server), HeadObject{testObject});
        QTRY_VERIFY(second->isGood());
        QCOMPARE(server.seen().size(), 3);
    }

    void aPartWithAWrongTimeIsNotSentTwiceButItsRetryIsRight()
    {
        ScriptedServer server([](const SeenRequest &request) -> ScriptedServer::Reply {
            if (request.header("x-amz-date").startsWith("20130524T12"))
                return {.headers = "ETag: \"e\"\r\n"};
            return {.status = "403 Forbidden",
                    .headers = serverDate,
                    .body = "<Error><Code>RequestTimeTooSkewed</Code></Error>"};
        });
        SystemClock clock;
        HttpTransport transport(clock, directly());
        const auto first = send(transport, endpointOf(server), testPart(memoryBody("abc")));
        QTRY_VERIFY(first->isDone());
        QCOMPARE(first->kind(), ErrorKind::ClockSkewed);
        QCOMPARE(server.seen().size(), 1);
        const auto second = send(transport, endpointOf(server), testPart(memoryBody("abc")));
        QTRY_VERIFY(second->isGood());
    }

    void aClockThatStaysWrongIsAnError()
    {
        ScriptedServer server([](const SeenRequest &) -> ScriptedServer::Reply {
            return {.status = "403 Forbidden",
                    .headers = serverDate,
                    .body = "<Error><Code>RequestTimeTooSkewed</Code></Error>"};
        });
        SystemClock clock;
        HttpTransport transport(clock, directly());
        const auto outcome = send(transport, endpointOf(server), CreateUpload{testObject, {}});
        QTRY_VERIFY(outcome->isDone());
        QCOMPARE(outcome->kind(), ErrorKind::ClockSkewed);
        QCOMPARE(server.seen().size(), 2);
    }

    void thePathOnTheWireIsThePathThatWasSigned_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("plus and space") << "a+b c" << QByteArray("/bucket/a%2Bb%20c");
        QTest::newRow("slashes") << "/a//b/" << QByteArray("/bucket//a//b/");
        QTest::newRow("percent") << "%2e%2e/x" << QByteArray("/bucket/%252e%252e/x");
        QTest::newRow("unicode") << QStringLiteral("ü/€") << QByteArray("/bucket/%C3%BC/%E2%82%AC");
        QTest::newRow("marks") << "a?b#c&d=e;f:g@h[i]"
                               << QByteArray("/bucket/a%3Fb%23c%26d%3De%3Bf%3Ag%40h%5Bi%5D");
        QTest::newRow("newline") << "a\nb" << QByteArray("/bucket/a%0Ab");
        QTest::newRow("backslash") << "..\\..\\x" << QByteArray("/bucket/..%5C..%5Cx");
        QTest::newRow("tilde and star") << "~a*'()!" << QByteArray("/bucket/~a%2A%27%28%29%21");
    }

    void thePathOnTheWireIsThePathThatWasSigned()
    {
        QFETCH(QString, key);
        QFETCH(QByteArray, target);
        ScriptedServer server([](const SeenRequest &request) -> ScriptedServer::Reply {
            return request.verb() == "HEAD" ? found() : ScriptedServer::Reply{.headers = "ETag: \"e\"\r\n"};
        });
        SystemClock clock;
        HttpTransport transport(clock, directly());
        const ObjectAddress object{QStringLiteral("bucket"), key};
        const auto head = send(transport, endpointOf(server), HeadObject{object});
        QTRY_VERIFY(head->isGood());
        const auto put =
            send(transport, endpointOf(server), PutPart{object, QStringLiteral("u+/="), 1, memoryBody("x")});
        QTRY_VERIFY(put->isGood());
        QCOMPARE(server.seen().at(0).target(), target);
        QCOMPARE(server.seen().at(1).target(), target + "?partNumber=1&uploadId=u%2B%2F%3D");
    }

    void whatLeavesTheBucketIsNeverSent()
    {
        ScriptedServer server([](const SeenRequest &) { return found(); });
        SystemClock clock;
        HttpTransport transport(clock, directly());
        for (const char *key : {"a/../../other/x", "..", "./a", "a/."}) {
            const auto outcome = send(transport, endpointOf(server),
                                      HeadObject{{QStringLiteral("bucket"), QString::fromLatin1(key)}});
            QTRY_VERIFY(outcome->isDone());
            QCOMPARE(outcome->kind(), ErrorKind::KeyNotAllowed);
        }
        const ObjectAttributes split{
            {}, {}, {{QStringLiteral("a"), QStringLiteral("v\r\nx-amz-acl: public-read")}}};
        const auto outcome = send(transport, endpointOf(server), CreateUpload{testObject, split});
        QTRY_VERIFY(outcome->isDone());
        QCOMPARE(outcome->kind(), ErrorKind::KeyNotAllowed);
        QCOMPARE(server.connections(), 0);
    }

    void saysWhoItIsAndSignsOnlyWhatItSets()
    {
        ScriptedServer server(
            [](const SeenRequest &) -> ScriptedServer::Reply { return {.headers = "ETag: \"e\"\r\n"}; });
        SystemClock clock;
        HttpTransport transport(clock, directly());
        Credentials session = testCredentials;
        session.sessionToken = "session-token";
        auto outcome = std::make_shared<Outcome>();
        transport.send(endpointOf(server), session, testPart(memoryBody("abc")),
                       [outcome](Result<Answer> answer) { outcome->result = std::move(answer); });
        QVERIFY(!outcome->isDone());
        QTRY_VERIFY(outcome->isGood());
        const SeenRequest seen = server.seen().first();
        QVERIFY(seen.header("User-Agent").startsWith("Partway/"));
        QCOMPARE(seen.header("Accept-Encoding"), QByteArray("identity"));
        QCOMPARE(seen.header("Host"), server.url().authority().toLatin1());
        QCOMPARE(seen.header("x-amz-security-token"), QByteArray("session-token"));
        QVERIFY(seen.header("Authorization")
                    .contains("SignedHeaders=host;x-amz-content-sha256;x-amz-date;x-amz-security-token,"));
        for (const char *once : {"Host", "User-Agent", "Accept-Encoding", "Content-Length", "Authorization"})
            QCOMPARE(seen.count(once), 1);
        for (const char *never : {"Expect", "Cookie", "Content-Type", "Transfer-Encoding", "Upgrade"})
            QCOMPARE(seen.count(never), 0);
        QVERIFY(!seen.head.contains("the-secret"));
    }

    void anAnswerThatNeverEndsIsCutOff()
    {
        ScriptedServer server([](const SeenRequest &) -> ScriptedServer::Reply {
            return {.body = QByteArray(9 * 1024 * 1024, ' ')};
        });
        SystemClock clock;
        HttpTransport transport(clock, directly());
        const auto outcome = send(transport, endpointOf(server), ListBuckets{});
        QTRY_VERIFY(outcome->isDone());
        QCOMPARE(outcome->kind(), ErrorKind::MalformedAnswer);
        const auto range = send(transport, endpointOf(server), GetRange{testObject, {0, 10}});
        QTRY_VERIFY(range->isDone());
        QCOMPARE(range->kind(), ErrorKind::MalformedAnswer);
    }

    void withoutKeysNothingIsSent()
    {
        ScriptedServer server([](const SeenRequest &) { return found(); });
        SystemClock clock;
        HttpTransport transport(clock, directly());
        const UtcTime past = clock.utcNow() - std::chrono::hours(1);
        for (const auto &[keys, kind] :
             {std::pair(Credentials{}, ErrorKind::CredentialsMissing),
              std::pair(Credentials{"a", "b", "c", past}, ErrorKind::CredentialsExpired),
              std::pair(Credentials{"a", "b", "c\r\nd", {}}, ErrorKind::SignatureRejected)}) {
            Outcome outcome;
            transport.send(endpointOf(server), keys, HeadObject{testObject},
                           [&outcome](Result<Answer> answer) { outcome.result = std::move(answer); });
            QTRY_VERIFY(outcome.isDone());
            QCOMPARE(outcome.kind(), kind);
        }
        QCOMPARE(server.connections(), 0);
    }
};

QTEST_GUILESS_MAIN(WireSafetyTest)
#include "wire_safety_test.moc"
