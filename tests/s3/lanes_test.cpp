// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/s3/transport_fixture.h"

#include <QTest>

using namespace partway;
using Fate = ScriptedServer::Fate;

namespace {

/// Parts hang, everything else is answered.
ScriptedServer::Reply hangParts(const SeenRequest &request)
{
    return {.fate = request.verb() == "PUT" ? Fate::Silence : Fate::Whole,
            .headers = "Content-Length: 0\r\n"};
}

} // namespace

class LanesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void controlCallsNeverQueueBehindParts()
    {
        ScriptedServer server(hangParts);
        SystemClock clock;
        HttpTransport transport(clock, directly());
        QList<std::shared_ptr<Outcome>> parts;
        for (int number = 1; number <= 9; ++number)
            parts.append(send(transport, endpointOf(server), testPart(memoryBody(someBytes(1000)), number)));
        const auto head = send(transport, endpointOf(server), HeadObject{testObject});
        QTRY_VERIFY(head->isGood());
        QTRY_COMPARE(server.countOf("PUT"), 6);
    }

    void aPartThatWaitsGoesWhenAnotherIsGivenUp()
    {
        ScriptedServer server(hangParts);
        SystemClock clock;
        HttpTransport transport(clock, directly());
        Transport::CallId first = 0;
        const auto one =
            send(transport, endpointOf(server), testPart(memoryBody(someBytes(1000)), 1), &first);
        QList<std::shared_ptr<Outcome>> parts;
        for (int number = 2; number <= 7; ++number)
            parts.append(send(transport, endpointOf(server), testPart(memoryBody(someBytes(1000)), number)));
        QTRY_COMPARE(server.countOf("PUT"), 6);
        transport.cancel(first);
        QTRY_COMPARE(server.countOf("PUT"), 7);
        QVERIFY(server.seen().last().target().contains("partNumber=7"));
        QVERIFY(!one->isDone());
    }

    void moreLanesTakeMoreParts()
    {
        ScriptedServer server(hangParts);
        SystemClock clock;
        HttpTransport transport(clock, directly());
        transport.setLanesFor(16);
        QList<std::shared_ptr<Outcome>> parts;
        for (int number = 1; number <= 20; ++number)
            parts.append(send(transport, endpointOf(server), testPart(memoryBody(someBytes(1000)), number)));
        QTRY_COMPARE(server.countOf("PUT"), 18);
        QCOMPARE(server.connections(), 18);
    }

    void destroyingTheTransportGivesUpEverythingQuietly()
    {
        ScriptedServer server(hangParts);
        SystemClock clock;
        auto reader = std::make_shared<MemoryReader>(someBytes(100'000));
        reader->holdAt = 10'000;
        std::shared_ptr<Outcome> part;
        std::shared_ptr<Outcome> waiting;
        {
            HttpTransport transport(clock, directly());
            part = send(transport, endpointOf(server), testPart(Body{reader, 100'000, {}, {}}));
            waiting = send(transport, endpointOf(server), HeadObject{testObject});
            QTRY_VERIFY(reader->isAsked());
            waiting = send(transport, endpointOf(server), HeadObject{testObject});
        }
        QVERIFY(reader->cancelled);
        QVERIFY(!part->isDone());
        QVERIFY(!waiting->isDone());
    }

    void theTransportMayBeDestroyedFromWithinAnAnswer()
    {
        ScriptedServer server(hangParts);
        SystemClock clock;
        auto transport = std::make_unique<HttpTransport>(clock, directly());
        const auto part = send(*transport, endpointOf(server), testPart(memoryBody(someBytes(100'000))));
        transport->send(endpointOf(server), testCredentials, HeadObject{testObject},
                        [&transport](const Result<Answer> &) { transport.reset(); });
        QTRY_VERIFY(!transport);
        QVERIFY(!part->isDone());
    }

    void accountsWithOtherAuthoritiesShareNoConnection()
    {
        ScriptedServer server(hangParts);
        SystemClock clock;
        HttpTransport transport(clock, directly());
        Endpoint endpoint = endpointOf(server);
        endpoint.caFile = QStringLiteral("/nowhere/ca.pem");
        const auto outcome = send(transport, endpoint, HeadObject{testObject});
        QTRY_VERIFY(outcome->isDone());
        QCOMPARE(outcome->kind(), ErrorKind::TlsRejected);
        QVERIFY(outcome->result->error().detail.contains(QLatin1String("/nowhere/ca.pem")));
        QCOMPARE(server.connections(), 0);
    }
};

QTEST_GUILESS_MAIN(LanesTest)
#include "lanes_test.moc"
