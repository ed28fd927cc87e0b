// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/s3/test_certificate.h"
#include "tests/s3/transport_fixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace partway;
using namespace std::chrono_literals;

namespace {

ScriptedServer::Reply takeAll(const SeenRequest &) { return {.headers = "ETag: \"e\"\r\n"}; }

} // namespace

/// Who is trusted: the wire shows that nothing was said to anybody else.
class WireTlsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString fileWith(const QByteArray &pem) const
    {
        QFile file(m_folder.filePath(QStringLiteral("ca.pem")));
        return file.open(QIODevice::WriteOnly) && file.write(pem) == pem.size() ? file.fileName() : QString();
    }

private Q_SLOTS:
    void trustsOnlyWhatTheAccountTrusts_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("own authority") << QByteArray("127.0.0.1") << 3600 << true << true;
        QTest::newRow("nobody's") << QByteArray("127.0.0.1") << 3600 << false << false;
        QTest::newRow("another host's") << QByteArray("other.test") << 3600 << true << false;
        QTest::newRow("expired") << QByteArray("127.0.0.1") << -3600 << true << false;
    }

    void trustsOnlyWhatTheAccountTrusts()
    {
        QFETCH(QByteArray, host);
        QFETCH(int, seconds);
        QFETCH(bool, trusted);
        QFETCH(bool, accepted);
        const TestCertificate certificate = TestCertificate::make(host, std::chrono::seconds(seconds));
        const QSslConfiguration tls = certificate.serverConfiguration();
        for (const BodyPath path : {BodyPath::Fast, BodyPath::Stock}) {
            ScriptedServer server(takeAll, &tls);
            SystemClock clock;
            HttpTransport transport(clock, directly(path));
            Endpoint endpoint = endpointOf(server);
            if (trusted)
                endpoint.caFile = fileWith(certificate.certificatePem);
            const QByteArray bytes = someBytes(3'000'000);
            const auto outcome = send(transport, endpoint, testPart(memoryBody(bytes)));
            QTRY_VERIFY(outcome->isDone());
            QCOMPARE(outcome->kind(), accepted ? ErrorKind::Cancelled : ErrorKind::TlsRejected);
            QCOMPARE(server.seen().size(), accepted ? 1 : 0);
            if (accepted)
                QVERIFY(server.seen().first().body == bytes);
            QVERIFY(accepted || outcome->sent.isEmpty());
        }
    }

    void oldProtocolsAreRefused()
    {
        const TestCertificate certificate = TestCertificate::make("127.0.0.1");
        QSslConfiguration tls = certificate.serverConfiguration();
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
        tls.setProtocol(QSsl::TlsV1_1);
        QT_WARNING_POP
        ScriptedServer server(takeAll, &tls);
        SystemClock clock;
        HttpTransport transport(clock, directly());
        Endpoint endpoint = endpointOf(server);
        endpoint.caFile = fileWith(certificate.certificatePem);
        const auto outcome = send(transport, endpoint, HeadObject{testObject});
        QTRY_VERIFY(outcome->isDone());
        QCOMPARE(outcome->kind(), ErrorKind::TlsRejected);
        QVERIFY(server.seen().isEmpty());
    }

    void aFileWithoutACertificateIsNoAuthority()
    {
        const TestCertificate certificate = TestCertificate::make("127.0.0.1");
        const QSslConfiguration tls = certificate.serverConfiguration();
        ScriptedServer server(takeAll, &tls);
        SystemClock clock;
        HttpTransport transport(clock, directly());
        Endpoint endpoint = endpointOf(server);
        endpoint.caFile = fileWith("not a certificate");
        const auto outcome = send(transport, endpoint, HeadObject{testObject});
        QTRY_VERIFY(outcome->isDone());
        QCOMPARE(outcome->kind(), ErrorKind::TlsRejected);
        QCOMPARE(server.connections(), 0);
    }
};

QTEST_GUILESS_MAIN(WireTlsTest)
#include "wire_tls_test.moc"
