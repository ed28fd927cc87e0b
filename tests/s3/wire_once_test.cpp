// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/s3/transport_fixture.h"

#include <QTest>

using namespace partway;
using Fate = ScriptedServer::Fate;

Q_DECLARE_METATYPE(partway::ScriptedServer::Fate)

/// Qt sends a PUT or POST again by itself when a connection breaks. Here the wire shows that it cannot.
class WireOnceTest : public QObject
{
    Q_OBJECT

    enum class What { Part, EmptyObject, Create, Complete };

    static Call callOf(What what, qsizetype size)
    {
        switch (what) {
        case What::Part:
            return testPart(memoryBody(someBytes(size)));
        case What::EmptyObject:
            return PutObject{testObject, {}, memoryBody({}), false};
        case What::Create:
            return CreateUpload{testObject, {}};
        case What::Complete:
            return CompleteUpload{testObject, QStringLiteral("u"), {{1, "e"}}, false};
        }
        Q_UNREACHABLE();
    }

private Q_SLOTS:
    void aBrokenConnectionMeansOneRequestAndAnError_data()
    {
        QTest::addColumn<Fate>("fate");
        QTest::addColumn<int>("what");
        QTest::addColumn<BodyPath>("path");
        QTest::addColumn<bool>("kept");
        const QList<std::pair<const char *, Fate>> fates{{"FIN on the head", Fate::CloseOnHead},
                                                         {"FIN on the body", Fate::CloseOnBody},
                                                         {"RST on the head", Fate::ResetOnHead},
                                                         {"RST on the body", Fate::ResetOnBody},
                                                         {"garbage", Fate::Garbage},
                                                         {"cut answer", Fate::CutAnswer}};
        const QList<std::pair<const char *, What>> calls{{"part", What::Part},
                                                         {"empty object", What::EmptyObject},
                                                         {"create", What::Create},
                                                         {"complete", What::Complete}};
        for (const auto &[fateName, fate] : fates) {
            for (const auto &[callName, what] : calls) {
                for (const bool kept : {false, true}) {
                    const char *on = kept ? "kept" : "new";
                    QTest::addRow("%s, %s, %s, fast", fateName, callName, on)
                        << fate << int(what) << BodyPath::Fast << kept;
                    if (what == What::Part)
                        QTest::addRow("%s, %s, %s, stock", fateName, callName, on)
                            << fate << int(what) << BodyPath::Stock << kept;
                }
            }
        }
    }

    void aBrokenConnectionMeansOneRequestAndAnError()
    {
        QFETCH(Fate, fate);
        QFETCH(int, what);
        QFETCH(BodyPath, path);
        QFETCH(bool, kept);
        bool harmful = false;
        ScriptedServer server([&](const SeenRequest &request) -> ScriptedServer::Reply {
            if (request.verb() == "HEAD" || !harmful)
                return {.headers = "ETag: \"e\"\r\n"
                                   "Content-Length: 0\r\n"};
            return {.fate = fate, .headers = "ETag: \"e\"\r\n"};
        });
        SystemClock clock;
        HttpTransport transport(clock, directly(path));
        if (kept) {
            // The same lane has an idle connection then, which is where Qt is most eager to try again.
            const auto first = send(transport, endpointOf(server), callOf(What(what), 100'000));
            QTRY_VERIFY(first->isDone());
        }
        const qsizetype before = server.seen().size();
        harmful = true;
        const auto outcome = send(transport, endpointOf(server), callOf(What(what), 2'000'000));
        QTRY_VERIFY(outcome->isDone());
        QVERIFY2(outcome->kind() == ErrorKind::ConnectionLost ||
                     outcome->kind() == ErrorKind::MalformedAnswer,
                 nameOf(outcome->kind()).data());
        // Whatever Qt had queued would have come before the answer to a later request.
        const auto later = send(transport, endpointOf(server), HeadObject{testObject});
        QTRY_VERIFY(later->isGood());
        QCOMPARE(server.seen().size(), before + 2);
    }

    void anAbortThatWasBrokenOffIsToldAsThat_data()
    {
        QTest::addColumn<Fate>("fate");
        QTest::addColumn<bool>("kept");
        const QList<std::pair<const char *, Fate>> fates{
            {"FIN", Fate::CloseOnBody}, {"RST", Fate::ResetOnBody}, {"garbage", Fate::Garbage}};
        for (const auto &[name, fate] : fates) {
            QTest::addRow("%s, new", name) << fate << false;
            QTest::addRow("%s, kept", name) << fate << true;
        }
    }

    // Qt sends a DELETE again. The second is told that nothing is there, and that would be somebody else's
    // doing.
    void anAbortThatWasBrokenOffIsToldAsThat()
    {
        QFETCH(Fate, fate);
        QFETCH(bool, kept);
        int aborts = 0;
        ScriptedServer server([&](const SeenRequest &request) -> ScriptedServer::Reply {
            if (request.verb() == "HEAD")
                return {.headers = "Content-Length: 0\r\n"};
            if (++aborts == 1)
                return {.fate = fate};
            return {.status = "404 Not Found", .body = "<Error><Code>NoSuchUpload</Code></Error>"};
        });
        SystemClock clock;
        HttpTransport transport(clock, directly());
        if (kept) {
            const auto first = send(transport, endpointOf(server), HeadObject{testObject});
            QTRY_VERIFY(first->isGood());
        }
        const auto outcome =
            send(transport, endpointOf(server), AbortUpload{testObject, QStringLiteral("upload")});
        QTRY_VERIFY(outcome->isDone());
        QVERIFY2(outcome->kind() == ErrorKind::ConnectionLost ||
                     outcome->kind() == ErrorKind::MalformedAnswer,
                 nameOf(outcome->kind()).data());
        const auto again =
            send(transport, endpointOf(server), AbortUpload{testObject, QStringLiteral("upload")});
        QTRY_VERIFY(again->isDone());
        QCOMPARE(again->kind(), ErrorKind::NoSuchUpload);
    }

    void anEarlyRefusalIsOneRequestToo_data()
    {
        QTest::addColumn<BodyPath>("path");
        QTest::newRow("fast") << BodyPath::Fast;
        QTest::newRow("stock") << BodyPath::Stock;
    }

    void anEarlyRefusalIsOneRequestToo()
    {
        QFETCH(BodyPath, path);
        ScriptedServer server([](const SeenRequest &request) -> ScriptedServer::Reply {
            if (request.verb() == "HEAD")
                return {.headers = "Content-Length: 0\r\n"};
            return {.status = "403 Forbidden", .body = "<Error><Code>AccessDenied</Code></Error>"};
        });
        SystemClock clock;
        HttpTransport transport(clock, directly(path));
        const auto outcome = send(transport, endpointOf(server), testPart(memoryBody(someBytes(1'000'000))));
        QTRY_VERIFY(outcome->isDone());
        QCOMPARE(outcome->kind(), ErrorKind::AccessDenied);
        QCOMPARE(server.countOf("PUT"), 1);
    }

    void aCancelledPartIsNeverHeardOfAgain_data() { anEarlyRefusalIsOneRequestToo_data(); }

    void aCancelledPartIsNeverHeardOfAgain()
    {
        QFETCH(BodyPath, path);
        ScriptedServer server([](const SeenRequest &request) -> ScriptedServer::Reply {
            return {.fate = request.verb() == "HEAD" ? Fate::Whole : Fate::Silence,
                    .headers = "Content-Length: 0\r\n"};
        });
        SystemClock clock;
        HttpTransport transport(clock, directly(path));
        Transport::CallId id = 0;
        auto reader = std::make_shared<MemoryReader>(someBytes(3'000'000));
        const auto outcome =
            send(transport, endpointOf(server), testPart(Body{reader, 3'000'000, {}, {}}), &id);
        QTRY_VERIFY(!outcome->sent.isEmpty());
        transport.cancel(id);
        transport.cancel(id);
        const qsizetype reports = outcome->sent.size();
        QVERIFY(reader->cancelled);
        const auto later = send(transport, endpointOf(server), HeadObject{testObject});
        QTRY_VERIFY(later->isGood());
        QVERIFY(!outcome->isDone());
        QCOMPARE(outcome->sent.size(), reports);
        QCOMPARE(server.countOf("PUT"), 1);
    }
};

QTEST_GUILESS_MAIN(WireOnceTest)
#include "wire_once_test.moc"
