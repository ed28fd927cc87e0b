// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/s3/transport_fixture.h"
#include "tests/support/manual_clock.h"

#include <QTest>

using namespace partway;
using namespace std::chrono_literals;
using Fate = ScriptedServer::Fate;
using partway::tests::ManualClock;

namespace {

void paths()
{
    QTest::addColumn<BodyPath>("path");
    QTest::newRow("fast") << BodyPath::Fast;
    QTest::newRow("stock") << BodyPath::Stock;
}

ScriptedServer::Reply silence(const SeenRequest &) { return {.fate = Fate::Silence}; }

} // namespace

/// Connections that hang, on a clock that the test turns.
class WireStallTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noAnswerToAPartIsNoticedAfterThirtySeconds_data() { paths(); }

    void noAnswerToAPartIsNoticedAfterThirtySeconds()
    {
        QFETCH(BodyPath, path);
        ScriptedServer server(silence);
        ManualClock clock;
        HttpTransport transport(clock, directly(path));
        const auto outcome = send(transport, endpointOf(server), testPart(memoryBody(someBytes(200'000))));
        QTRY_VERIFY(server.seen().size() == 1 && server.seen().first().body.size() == 200'000);
        QTRY_COMPARE(outcome->sent.isEmpty() ? 0 : outcome->sent.last(), 200'000);
        clock.advance(29s);
        QVERIFY(!outcome->isDone());
        clock.advance(2s);
        QVERIFY(outcome->isDone());
        QCOMPARE(outcome->kind(), ErrorKind::Stalled);
        QCOMPARE(server.seen().size(), 1);
    }

    void aServerThatStopsReadingIsNoticedWhateverTheSize_data() { paths(); }

    void aServerThatStopsReadingIsNoticedWhateverTheSize()
    {
        QFETCH(BodyPath, path);
        constexpr qint64 size = 64LL << 20; // more than all buffers on the way hold
        ScriptedServer server(
            [](const SeenRequest &) -> ScriptedServer::Reply { return {.fate = Fate::Deaf}; });
        ManualClock clock;
        HttpTransport transport(clock, directly(path));
        auto reader = std::make_shared<MemoryReader>(QByteArray(size, 'x'));
        const auto outcome = send(transport, endpointOf(server), testPart(Body{reader, size, {}, {}}));
        QTRY_VERIFY(!server.seen().isEmpty());
        QTRY_VERIFY((clock.advance(1s), outcome->isDone()));
        QCOMPARE(outcome->kind(), ErrorKind::Stalled);
        QVERIFY(outcome->sent.last() < size);
        QVERIFY(reader->cancelled);
    }

    void waitingForTheReaderIsNoStall_data() { paths(); }

    void waitingForTheReaderIsNoStall()
    {
        QFETCH(BodyPath, path);
        ScriptedServer server(
            [](const SeenRequest &) -> ScriptedServer::Reply { return {.headers = "ETag: \"e\"\r\n"}; });
        ManualClock clock;
        HttpTransport transport(clock, directly(path));
        auto reader = std::make_shared<MemoryReader>(someBytes(300'000));
        reader->holdAt = 65'536;
        const auto outcome = send(transport, endpointOf(server), testPart(Body{reader, 300'000, {}, {}}));
        QTRY_VERIFY(!server.seen().isEmpty() && server.seen().first().body.size() == 65'536);
        clock.advance(10min);
        QVERIFY(!outcome->isDone());
        reader->release();
        QTRY_VERIFY(outcome->isGood());
    }

    void aConnectionInDoubtIsGivenUpSoon()
    {
        ScriptedServer server(silence);
        ManualClock clock;
        HttpTransport transport(clock, directly());
        const auto part = send(transport, endpointOf(server), testPart(memoryBody(someBytes(200'000))));
        const auto complete = send(transport, endpointOf(server),
                                   CompleteUpload{testObject, QStringLiteral("u"), {{1, "e"}}, false});
        QTRY_COMPARE(server.seen().size(), 2);
        QTRY_COMPARE(part->sent.isEmpty() ? 0 : part->sent.last(), 200'000);
        clock.advance(1s);
        transport.doubtConnections(); // the lid was closed for a while
        clock.advance(7s);
        QVERIFY(!part->isDone());
        clock.advance(10s);
        QVERIFY(part->isDone());
        QCOMPARE(part->kind(), ErrorKind::Stalled);
        QVERIFY(!complete->isDone()); // a server that puts parts together says nothing for long
    }

    void whatIsDoubtedTwiceGetsNoMoreTime()
    {
        ScriptedServer server(silence);
        ManualClock clock;
        HttpTransport transport(clock, directly());
        const auto look = send(transport, endpointOf(server), HeadObject{testObject});
        QTRY_COMPARE(server.seen().size(), 1);
        clock.advance(1s);
        transport.doubtConnections(); // it woke
        clock.advance(5s);
        transport.doubtConnections(); // the network is said to be up
        clock.advance(2s);
        QVERIFY(!look->isDone());
        clock.advance(2s);
        QCOMPARE(look->kind(), ErrorKind::Stalled);
    }

    void aByteEndsTheDoubt()
    {
        ScriptedServer server(
            [](const SeenRequest &) -> ScriptedServer::Reply { return {.headers = "ETag: \"e\"\r\n"}; });
        ManualClock clock;
        HttpTransport transport(clock, directly());
        auto reader = std::make_shared<MemoryReader>(someBytes(300'000));
        reader->holdAt = 65'536;
        const auto outcome = send(transport, endpointOf(server), testPart(Body{reader, 300'000, {}, {}}));
        QTRY_VERIFY(!server.seen().isEmpty() && server.seen().first().body.size() == 65'536);
        transport.doubtConnections();
        clock.advance(1min);
        QVERIFY(!outcome->isDone());
        reader->release();
        QTRY_VERIFY(outcome->isGood());
    }

    void aHandshakeThatHangsIsNoticed()
    {
        ScriptedServer server(silence); // speaks no TLS: the greeting waits for ever
        Endpoint endpoint = endpointOf(server);
        endpoint.url.setScheme(QStringLiteral("https"));
        ManualClock clock;
        HttpTransport transport(clock, directly());
        const auto outcome = send(transport, endpoint, HeadObject{testObject});
        QTRY_COMPARE(server.connections(), 1);
        clock.advance(29s);
        QVERIFY(!outcome->isDone());
        clock.advance(2s);
        QCOMPARE(outcome->kind(), ErrorKind::Stalled);
    }

    void completeMayTakeFiveMinutes()
    {
        ScriptedServer server(silence);
        ManualClock clock;
        HttpTransport transport(clock, directly());
        const auto outcome = send(transport, endpointOf(server),
                                  CompleteUpload{testObject, QStringLiteral("u"), {{1, "e"}}, false});
        QTRY_VERIFY(!server.seen().isEmpty() && !server.seen().first().body.isEmpty());
        for (int minute = 0; minute < 4; ++minute)
            clock.advance(1min);
        QVERIFY(!outcome->isDone());
        QTRY_VERIFY((clock.advance(31s), outcome->isDone()));
        QCOMPARE(outcome->kind(), ErrorKind::Stalled);
    }

    void aNewConnectionIsUsedAfterAStall()
    {
        bool silent = true;
        ScriptedServer server([&silent](const SeenRequest &) -> ScriptedServer::Reply {
            return {.fate = silent ? Fate::Silence : Fate::Whole, .headers = "ETag: \"e\"\r\n"};
        });
        ManualClock clock;
        HttpTransport transport(clock, directly());
        const auto first = send(transport, endpointOf(server), testPart(memoryBody(someBytes(1000))));
        QTRY_VERIFY(!server.seen().isEmpty() && server.seen().first().body.size() == 1000);
        QTRY_VERIFY((clock.advance(10s), first->isDone()));
        silent = false;
        const auto second = send(transport, endpointOf(server), testPart(memoryBody(someBytes(1000))));
        QTRY_VERIFY(second->isGood());
        QCOMPARE(server.connections(), 2);
    }

    void nothingListeningIsUnreachable()
    {
        Endpoint endpoint;
        {
            const ScriptedServer server(silence);
            endpoint = endpointOf(server);
        }
        SystemClock clock;
        HttpTransport transport(clock, directly());
        const auto refused = send(transport, endpoint, testPart(memoryBody("abc")));
        QTRY_VERIFY(refused->isDone());
        QCOMPARE(refused->kind(), ErrorKind::Unreachable);
        TransportSettings throughNothing;
        throughNothing.proxy = endpoint.url;
        HttpTransport proxied(clock, throughNothing);
        const ScriptedServer server(silence);
        const auto noProxy = send(proxied, endpointOf(server), HeadObject{testObject});
        QTRY_VERIFY(noProxy->isDone());
        QCOMPARE(noProxy->kind(), ErrorKind::Unreachable);
        QCOMPARE(server.connections(), 0);
    }
};

QTEST_GUILESS_MAIN(WireStallTest)
#include "wire_stall_test.moc"
