// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fault_proxy.h"
#include "tests/support/http_framing.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <cerrno>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace partway::tests {

namespace {

constexpr qsizetype bodySize = 300'000;

/// Answers every whole request with 200, an ETag and a body, and counts them.
class WillingServer : public QObject
{
public:
    WillingServer()
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }
    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()));
    }

    int worked = 0;
    QByteArray answer = "HTTP/1.1 200 OK\r\nETag: \"e\"\r\nContent-Length: 5\r\n\r\nhello";

private:
    void read(QTcpSocket *socket)
    {
        const QByteArray received = socket->peek(socket->bytesAvailable());
        const std::optional<MessageHead> head = headIn(received);
        if (!head || received.size() < head->bytes.size() + std::max<qint64>(head->contentLength, 0))
            return;
        socket->readAll();
        ++worked;
        socket->write(answer);
    }

    QTcpServer m_server;
};

/// What a client hears until the connection ends or the answer is whole.
struct Heard
{
    QByteArray bytes;
    bool closed = false;
};

QByteArray putOf(const QByteArray &target)
{
    return "PUT " + target + " HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(bodySize) +
           "\r\n\r\n" + QByteArray(bodySize, 'b');
}

const QByteArray partTarget = "/bucket/key%20x?partNumber=3&uploadId=u%2F1";

} // namespace

class FaultProxyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesRequestsOnOneConnectionUnharmed();
    void doesEachMishap_data();
    void doesEachMishap();
    void resetsAndClosesAreWhatTheySay_data();
    void resetsAndClosesAreWhatTheySay();
    void holdsAStalledRequestUntilTheClientLetsGo();
    void hitsTheRequestsThatItWasToldTo();
    void decidesTheSameForTheSameSeed();
    void refusesWhileItIsDownAndComesBackOnItsPort();
    void findsPartsThatWereSentAgain();
    void tellsCallsApart_data();
    void tellsCallsApart();
    void followsChunkedBodies();

private:
    Heard talk(QTcpSocket &socket, const FaultProxy &proxy, const QByteArray &request);
};

Heard FaultProxyTest::talk(QTcpSocket &socket, const FaultProxy &proxy, const QByteArray &request)
{
    Heard heard;
    if (socket.state() != QAbstractSocket::ConnectedState)
        socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(proxy.url().port()));
    const auto whole = [&] {
        const auto head = headIn(heard.bytes);
        return head && heard.bytes.size() >= head->bytes.size() + head->contentLength;
    };
    const auto over = [&] {
        heard.bytes += socket.readAll();
        heard.closed = socket.state() == QAbstractSocket::UnconnectedState;
        return heard.closed || whole();
    };
    socket.write(request);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(over(), 10000); }();
    return heard;
}

void FaultProxyTest::passesRequestsOnOneConnectionUnharmed()
{
    WillingServer server;
    const FaultProxy proxy(server.url());
    QTcpSocket socket;
    for (int i = 1; i <= 3; ++i) {
        const Heard heard = talk(socket, proxy, putOf(partTarget));
        QCOMPARE(heard.bytes, server.answer);
        QCOMPARE(server.worked, i);
    }
    QCOMPARE(proxy.connections(), 1);
    QCOMPARE(proxy.bodyBytes(), 3 * bodySize);
    QTRY_COMPARE(proxy.records().size(), 3);
    const ProxyRecord record = proxy.records().at(1);
    QCOMPARE(record.request.call, WireCall::PutPart);
    QCOMPARE(record.request.partNumber, 3);
    QCOMPARE(record.request.uploadId, QByteArray("u/1"));
    QCOMPARE(record.request.occurrence, 1);
    QCOMPARE(record.bodyTaken, bodySize);
    QCOMPARE(record.deliveredStatus, 200);
    QCOMPARE(proxy.bodiesHighWater(), 1);
    QCOMPARE(proxy.underWay(), 0);
    QCOMPARE(proxy.mishaps(), 0);
}

void FaultProxyTest::doesEachMishap_data()
{
    QTest::addColumn<Mishap>("mishap");
    QTest::addColumn<bool>("worked");
    QTest::addColumn<QByteArray>("hears"); // the start of it
    QTest::addColumn<bool>("closes");
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const auto row = [](Mishap mishap, bool worked, const QByteArray &hears, bool closes) {
        QTest::newRow(nameOf(mishap)) << mishap << worked << hears << closes;
    };
    row(Mishap::ResetBefore, false, "", true);
    row(Mishap::ResetInBody, false, "", true);
    row(Mishap::ResetAfter, true, "", true);
    row(Mishap::CloseBefore, false, "", true);
    row(Mishap::CloseAfter, true, "", true);
    row(Mishap::Error500, false, "HTTP/1.1 500 ", false);
    row(Mishap::Error500After, true, "HTTP/1.1 500 ", false);
    row(Mishap::SlowDown, false, "HTTP/1.1 503 ", false);
    row(Mishap::SlowDownRetryAfter, false, "HTTP/1.1 503 Made Up\r\nRetry-After: 1\r\n", false);
    row(Mishap::Rubbish, false, "\x01\x02 this", true);
    row(Mishap::RubbishAfter, true, "\x01\x02 this", true);
    row(Mishap::GarbageXml, false, ok, false);
    row(Mishap::GarbageXmlAfter, true, ok, false);
    row(Mishap::ErrorIn200, false, ok, false);
    row(Mishap::ErrorIn200After, true, ok, false);
    row(Mishap::LateAnswer, true, ok, false);
}

void FaultProxyTest::doesEachMishap()
{
    QFETCH(const Mishap, mishap);
    QFETCH(const bool, worked);
    QFETCH(const QByteArray, hears);
    QFETCH(const bool, closes);
    WillingServer server;
    FaultProxy proxy(server.url());
    proxy.setPlan(mishapAt(WireCall::PutPart, mishap));
    QTcpSocket socket;
    const Heard heard = talk(socket, proxy, putOf(partTarget));
    QCOMPARE(heard.bytes.left(hears.size()), hears);
    QCOMPARE(heard.bytes.isEmpty(), hears.isEmpty());
    QCOMPARE(heard.closed, closes);
    QCOMPARE(server.worked, worked ? 1 : 0);
    QTRY_COMPARE(proxy.records().size(), 1);
    QCOMPARE(proxy.mishaps(), 1);
    QCOMPARE(proxy.records().constFirst().deliveredStatus == 200 && mishap == Mishap::LateAnswer,
             mishap == Mishap::LateAnswer);

    // The next one is left alone.
    QTcpSocket next;
    QCOMPARE(talk(next, proxy, putOf(partTarget)).bytes, server.answer);
}

void FaultProxyTest::resetsAndClosesAreWhatTheySay_data()
{
    QTest::addColumn<Mishap>("mishap");
    QTest::addColumn<int>("error");
    QTest::newRow("reset before") << Mishap::ResetBefore << ECONNRESET;
    QTest::newRow("reset after") << Mishap::ResetAfter << ECONNRESET;
    QTest::newRow("close before") << Mishap::CloseBefore << 0;
    QTest::newRow("close after") << Mishap::CloseAfter << 0;
}

// QTcpSocket tells both by the same error: only the system's own call tells them apart.
void FaultProxyTest::resetsAndClosesAreWhatTheySay()
{
    QFETCH(const Mishap, mishap);
    QFETCH(const int, error);
    WillingServer server;
    FaultProxy proxy(server.url());
    proxy.setPlan(mishapAt(WireCall::HeadObject, mishap));
    const int client = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<quint16>(proxy.url().port()));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    QCOMPARE(::connect(client, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    const QByteArray request = "HEAD /b/k HTTP/1.1\r\nHost: x\r\n\r\n";
    QCOMPARE(::send(client, request.constData(), static_cast<size_t>(request.size()), 0), request.size());
    char byte = 0;
    ssize_t got = -1;
    int found = EAGAIN;
    // An error is told once, and QTRY asks twice.
    const auto answered = [&] {
        if (found == EAGAIN) {
            got = ::recv(client, &byte, 1, MSG_DONTWAIT);
            found = got < 0 ? errno : 0;
        }
        return found != EAGAIN;
    };
    QTRY_VERIFY(answered());
    ::close(client);
    QVERIFY2(got <= 0, "an answer came");
    QCOMPARE(found, error);
}

void FaultProxyTest::holdsAStalledRequestUntilTheClientLetsGo()
{
    for (const Mishap mishap : {Mishap::StallBefore, Mishap::StallInBody, Mishap::StallAfter}) {
        WillingServer server;
        FaultProxy proxy(server.url());
        proxy.setPlan(mishapAt(WireCall::PutPart, mishap));
        {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(proxy.url().port()));
            socket.write(putOf(partTarget));
            QTRY_COMPARE(proxy.underWay(), 1);
            if (mishap == Mishap::StallAfter)
                QTRY_COMPARE(server.worked, 1);
            if (mishap == Mishap::StallInBody)
                QTRY_COMPARE(proxy.bodyBytes(), bodySize / 2);
            QCOMPARE(socket.bytesAvailable(), 0);
            QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
            socket.abort();
        }
        // Unsent bytes of the body stand in front of the client's goodbye.
        if (mishap == Mishap::StallInBody)
            proxy.goDown();
        QTRY_VERIFY2(proxy.underWay() == 0, nameOf(mishap));
        QCOMPARE(server.worked, mishap == Mishap::StallAfter ? 1 : 0);
    }
}

void FaultProxyTest::hitsTheRequestsThatItWasToldTo()
{
    FatePlan plan = mishapAt(WireCall::PutPart, Mishap::Error500, 2, 1, 7);
    WireRequest part;
    part.call = WireCall::PutPart;
    part.partNumber = 7;
    WireRequest otherPart = part;
    otherPart.partNumber = 8;
    QList<Mishap> seen;
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(plan(otherPart).mishap, Mishap::None);
        QCOMPARE(plan(WireRequest{}).mishap, Mishap::None);
        seen.append(plan(part).mishap);
    }
    QCOMPARE(seen, (QList<Mishap>{Mishap::None, Mishap::Error500, Mishap::Error500, Mishap::None}));
}

void FaultProxyTest::decidesTheSameForTheSameSeed()
{
    const FatePlan one = seededMishaps(9, 0.12, everydayMishaps());
    const FatePlan same = seededMishaps(9, 0.12, everydayMishaps());
    const FatePlan other = seededMishaps(10, 0.12, everydayMishaps());
    int hits = 0;
    int differences = 0;
    for (int number = 1; number <= 10'000; ++number) {
        WireRequest part;
        part.call = WireCall::PutPart;
        part.partNumber = number;
        const Mishap mishap = one(part).mishap;
        QCOMPARE(same(part).mishap, mishap);
        differences += other(part).mishap != mishap ? 1 : 0;
        hits += mishap != Mishap::None ? 1 : 0;
    }
    QVERIFY2(hits > 1000 && hits < 1400, qPrintable(QString::number(hits)));
    QVERIFY(differences > 1000);
}

void FaultProxyTest::refusesWhileItIsDownAndComesBackOnItsPort()
{
    WillingServer server;
    FaultProxy proxy(server.url());
    const QUrl url = proxy.url();
    QTcpSocket socket;
    QCOMPARE(talk(socket, proxy, putOf(partTarget)).bytes, server.answer);
    proxy.goDown();
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(socket.error(), QAbstractSocket::RemoteHostClosedError);

    QTcpSocket refused;
    refused.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(url.port()));
    QTRY_COMPARE(refused.error(), QAbstractSocket::ConnectionRefusedError);

    proxy.comeBack();
    QCOMPARE(proxy.url(), url);
    QTcpSocket again;
    QCOMPARE(talk(again, proxy, putOf(partTarget)).bytes, server.answer);
}

void FaultProxyTest::findsPartsThatWereSentAgain()
{
    ProxyRecord first;
    first.request.call = WireCall::PutPart;
    first.request.partNumber = 4;
    first.request.uploadId = "u";
    first.began = 1;
    first.ended = 2;
    first.deliveredStatus = 200;
    ProxyRecord again = first;
    again.began = 3;
    again.ended = 4;
    QCOMPARE(partsSentAgain({first, again}).size(), 1);

    ProxyRecord otherUpload = again;
    otherUpload.request.uploadId = "v";
    QVERIFY(partsSentAgain({first, otherUpload}).isEmpty());
    ProxyRecord sideBySide = again;
    sideBySide.began = 1;
    QVERIFY(partsSentAgain({first, sideBySide}).isEmpty());
    ProxyRecord swallowed = first;
    swallowed.deliveredStatus = 0;
    QVERIFY(partsSentAgain({swallowed, again}).isEmpty());
    ProxyRecord garbled = first;
    garbled.mishap = Mishap::GarbageXmlAfter;
    QVERIFY(partsSentAgain({garbled, again}).isEmpty());
}

void FaultProxyTest::tellsCallsApart_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<WireCall>("call");
    QTest::newRow("create") << QByteArray("POST /b/k?uploads=") << WireCall::CreateUpload;
    QTest::newRow("create, bare") << QByteArray("POST /b/k?uploads") << WireCall::CreateUpload;
    QTest::newRow("part") << QByteArray("PUT /b/k?partNumber=1&uploadId=u") << WireCall::PutPart;
    QTest::newRow("complete") << QByteArray("POST /b/k?uploadId=u") << WireCall::CompleteUpload;
    QTest::newRow("abort") << QByteArray("DELETE /b/k?uploadId=u") << WireCall::AbortUpload;
    QTest::newRow("delete") << QByteArray("DELETE /b/k") << WireCall::Other;
    QTest::newRow("list parts") << QByteArray("GET /b/k?max-parts=9&uploadId=u") << WireCall::ListParts;
    QTest::newRow("list uploads") << QByteArray("GET /b?prefix=a&uploads=") << WireCall::ListUploads;
    QTest::newRow("get") << QByteArray("GET /b/k") << WireCall::Other;
    QTest::newRow("put") << QByteArray("PUT /b/k/l") << WireCall::PutObject;
    QTest::newRow("make bucket") << QByteArray("PUT /b") << WireCall::Other;
    QTest::newRow("head") << QByteArray("HEAD /b/k") << WireCall::HeadObject;
    QTest::newRow("head bucket") << QByteArray("HEAD /b") << WireCall::Other;
}

void FaultProxyTest::tellsCallsApart()
{
    QFETCH(const QByteArray, line);
    QFETCH(const WireCall, call);
    const std::optional<MessageHead> head = headIn(line + " HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(head.has_value());
    QCOMPARE(wireRequestOf(*head).call, call);
}

void FaultProxyTest::followsChunkedBodies()
{
    const QByteArray message =
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n1;x=y\r\n!\r\n0\r\n\r\n";
    const std::optional<MessageHead> head = headIn(message);
    QVERIFY(head.has_value());
    QCOMPARE(head->status(), 200);
    const QByteArray body = message.mid(head->bytes.size());
    for (qsizetype step = 1; step <= body.size(); ++step) {
        BodyEnd end(*head, false);
        for (qsizetype at = 0; at < body.size(); at += step) {
            QVERIFY(!end.reached());
            end.take(body.mid(at, step));
        }
        QVERIFY(end.reached());
    }
    QVERIFY(BodyEnd(*head, true).reached()); // the answer to HEAD
}

} // namespace partway::tests

QTEST_GUILESS_MAIN(partway::tests::FaultProxyTest)
#include "fault_proxy_test.moc"
