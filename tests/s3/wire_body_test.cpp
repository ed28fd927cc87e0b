// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/s3/transport_fixture.h"

#include <QTest>

#include <algorithm>

using namespace partway;

namespace {

ScriptedServer::Reply takeAll(const SeenRequest &) { return {.headers = "ETag: \"e\"\r\n"}; }

} // namespace

/// Both ways of handing over a body, seen from the wire.
class WireBodyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesArriveAsTheyAre_data()
    {
        QTest::addColumn<BodyPath>("path");
        QTest::addColumn<qint64>("size");
        for (const qint64 size : {0LL, 1LL, 2LL, 16383LL, 65535LL, 65536LL, 65537LL, 131073LL, 196609LL,
                                  5LL << 20, (7LL << 20) + 1}) {
            QTest::addRow("fast %lld", size) << BodyPath::Fast << qint64(size);
            QTest::addRow("stock %lld", size) << BodyPath::Stock << qint64(size);
        }
    }

    void bytesArriveAsTheyAre()
    {
        QFETCH(BodyPath, path);
        QFETCH(qint64, size);
        ScriptedServer server(takeAll);
        SystemClock clock;
        HttpTransport transport(clock, directly(path));
        const QByteArray bytes = someBytes(size);
        const auto outcome = send(transport, endpointOf(server), testPart(memoryBody(bytes)));
        QTRY_VERIFY(outcome->isDone());
        QVERIFY(outcome->isGood());
        QCOMPARE(server.seen().size(), 1);
        QCOMPARE(server.seen().first().header("Content-Length"), QByteArray::number(size));
        QVERIFY(server.seen().first().body == bytes);
        QVERIFY(std::is_sorted(outcome->sent.begin(), outcome->sent.end()));
        QCOMPARE(outcome->sent.isEmpty() ? 0 : outcome->sent.last(), size);
    }

    void connectionsAreKeptFromPartToPart_data() { paths(); }

    void connectionsAreKeptFromPartToPart()
    {
        QFETCH(BodyPath, path);
        ScriptedServer server(takeAll);
        SystemClock clock;
        HttpTransport transport(clock, directly(path));
        for (int number = 1; number <= 4; ++number) {
            const QByteArray bytes = someBytes(300'000 + number);
            const auto outcome = send(transport, endpointOf(server), testPart(memoryBody(bytes), number));
            QTRY_VERIFY(outcome->isDone());
            QVERIFY(server.seen().last().body == bytes);
        }
        QCOMPARE(server.connections(), 1);
    }

    void partsGoSideBySide_data() { paths(); }

    void partsGoSideBySide()
    {
        QFETCH(BodyPath, path);
        ScriptedServer server(takeAll);
        SystemClock clock;
        HttpTransport transport(clock, directly(path));
        transport.setLanesFor(10);
        QList<std::shared_ptr<Outcome>> outcomes;
        for (int number = 1; number <= 10; ++number)
            outcomes.append(
                send(transport, endpointOf(server), testPart(memoryBody(someBytes(700'000)), number)));
        for (const auto &outcome : outcomes)
            QTRY_VERIFY(outcome->isGood());
        QCOMPARE(server.seen().size(), 10);
        for (const SeenRequest &request : server.seen())
            QVERIFY(request.body == someBytes(700'000));
    }

    void aReaderThatTakesItsTimeOnlyDelays_data() { paths(); }

    void aReaderThatTakesItsTimeOnlyDelays()
    {
        QFETCH(BodyPath, path);
        ScriptedServer server(takeAll);
        SystemClock clock;
        HttpTransport transport(clock, directly(path));
        const QByteArray bytes = someBytes(400'000);
        auto reader = std::make_shared<MemoryReader>(bytes);
        reader->holdAt = 60'000;
        const auto outcome =
            send(transport, endpointOf(server), testPart(Body{reader, bytes.size(), {}, {}}));
        QTRY_VERIFY(reader->isAsked() && !outcome->sent.isEmpty());
        QVERIFY(!outcome->isDone());
        reader->release();
        QTRY_VERIFY(outcome->isGood());
        QVERIFY(server.seen().first().body == bytes);
    }

    void aSourceThatChangedNeverBecomesAWholePart_data()
    {
        QTest::addColumn<BodyPath>("path");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<qint64>("failAt");
        for (const auto &[name, path] :
             {std::pair("fast", BodyPath::Fast), std::pair("stock", BodyPath::Stock)}) {
            QTest::addRow("%s, at once", name) << path << qint64(1'000'000) << qint64(0);
            QTest::addRow("%s, half way", name) << path << qint64(1'000'000) << qint64(500'000);
            QTest::addRow("%s, known at the end", name) << path << qint64(1'000'000) << qint64(1'000'000);
            QTest::addRow("%s, one slice", name) << path << qint64(10) << qint64(10);
            QTest::addRow("%s, empty", name) << path << qint64(0) << qint64(0);
        }
    }

    void aSourceThatChangedNeverBecomesAWholePart()
    {
        QFETCH(BodyPath, path);
        QFETCH(qint64, size);
        QFETCH(qint64, failAt);
        ScriptedServer server(takeAll);
        SystemClock clock;
        HttpTransport transport(clock, directly(path));
        auto reader = std::make_shared<MemoryReader>(someBytes(size));
        reader->failAt = failAt;
        const auto outcome = send(transport, endpointOf(server), testPart(Body{reader, size, {}, {}}));
        QTRY_VERIFY(outcome->isDone());
        QCOMPARE(outcome->kind(), ErrorKind::SourceChanged);
        for (const SeenRequest &request : server.seen())
            QVERIFY(request.body.size() < size);
        QVERIFY(size > 0 || server.seen().isEmpty());
    }

    void aSourceThatIsShorterOrLongerHasChanged_data() { paths(); }

    void aSourceThatIsShorterOrLongerHasChanged()
    {
        QFETCH(BodyPath, path);
        ScriptedServer server(takeAll);
        SystemClock clock;
        HttpTransport transport(clock, directly(path));
        for (const qint64 real : {99'999LL, 100'001LL}) {
            auto reader = std::make_shared<MemoryReader>(someBytes(real));
            const auto outcome = send(transport, endpointOf(server), testPart(Body{reader, 100'000, {}, {}}));
            QTRY_VERIFY(outcome->isDone());
            QCOMPARE(outcome->kind(), ErrorKind::SourceChanged);
        }
    }

private:
    static void paths()
    {
        QTest::addColumn<BodyPath>("path");
        QTest::newRow("fast") << BodyPath::Fast;
        QTest::newRow("stock") << BodyPath::Stock;
    }
};

QTEST_GUILESS_MAIN(WireBodyTest)
#include "wire_body_test.moc"
