// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/cli_fixture.h"

#include <QtTest/QTest>

#include <csignal>

using namespace partway;
using practice::FaultAction;
using practice::Operation;

/// What the command line says while a server is slow, ill or gone.
class CliOutageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSlowServerIsToldOnce();
    void freeingWaitsForADeadServer_data();
    void freeingWaitsForADeadServer();
    void aDeadServerIsNamedWithItsPort();
    void anIllServerIsNoReasonToResume();
    void whatTheStoreCannotDoIsNoOption();
};

namespace {

QString text(const char *latin1) { return QLatin1String(latin1); }

} // namespace

void CliOutageTest::aSlowServerIsToldOnce()
{
    CliFixture fixture;
    fixture.store().addFault(
        {.action = FaultAction::Throttle, .operation = Operation::UploadPart, .times = 0});
    const QString file = fixture.makeFile(text("reel.mov"), 12'000'000);
    const auto cli =
        fixture.start({text("--json"), text("upload"), file, text("s3://films/"), text("--part-size=5M")});
    int waits = 0;
    QVERIFY2(cli->waitForLine([&waits](const QJsonObject &line) {
        waits += line.value(QLatin1String("waiting")).toString() == QLatin1String("server") ? 1 : 0;
        return waits >= 3;
    }),
             cli->err().constData());
    fixture.store().clearFaults();
    QCOMPARE(cli->finish(), 0);
    QCOMPARE(cli->err().count("waits for the server"), 1);
    QVERIFY2(
        cli->err().contains("Transfer 1 to s3://films/reel.mov waits for the server and goes on by itself. "
                            "The server asked to be sent less. (HTTP 503"),
        cli->err().constData());
}

void CliOutageTest::freeingWaitsForADeadServer_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("abort") << text("abort");
    QTest::newRow("remove") << text("remove");
}

void CliOutageTest::freeingWaitsForADeadServer()
{
    QFETCH(const QString, command);
    CliFixture fixture;
    const QString file = fixture.makeFile(text("reel.mov"), 60'000'000);
    const auto upload = fixture.start({text("--json"), text("upload"), file, text("s3://films/reel.mov"),
                                       text("--part-size=5M"), text("--limit=10M"), text("--parallel=2")});
    QVERIFY2(upload->waitForPartsDone(1), upload->err().constData());
    upload->sendSignal(SIGINT);
    QCOMPARE(upload->finish(), 3);

    fixture.store().stop();
    const auto freeing = fixture.start({text("--json"), command, text("1")});
    int waits = 0;
    QVERIFY2(freeing->waitForLine([&waits](const QJsonObject &line) {
        waits += line.value(QLatin1String("waiting")).toString() == QLatin1String("network") ? 1 : 0;
        return waits >= 3;
    }),
             freeing->err().constData());
    freeing->sendSignal(SIGTERM);
    QCOMPARE(freeing->finish(), 3);
    QCOMPARE(freeing->err().count("waits for the network"), 1);
    QVERIFY2(freeing->err().contains("Transfer 1 to s3://films/reel.mov waits for the network"),
             freeing->err().constData());
    const QString goOn = text("partway-cli --state %1 %2 1").arg(fixture.state(), command);
    QVERIFY2(freeing->err().contains(goOn.toUtf8()), freeing->err().constData());
    QCOMPARE(freeing->lines().last().value(text("command")).toString(), goOn);

    QVERIFY(fixture.store().start());
    const auto again = fixture.start({command, text("1")});
    QCOMPARE(again->finish(), 0);
    QVERIFY(fixture.store().pendingUploads("films").empty());
}

void CliOutageTest::aDeadServerIsNamedWithItsPort()
{
    CliFixture fixture;
    fixture.store().stop();
    const QByteArray server = fixture.surroundings().endpoint.mid(7).toLatin1();
    QVERIFY(server.startsWith("127.0.0.1:"));
    for (const QStringList &words : {QStringList{text("ls")}, QStringList{text("account"), text("test")},
                                     QStringList{text("uploads"), text("s3://films")}}) {
        const auto cli = fixture.start(words);
        QCOMPARE(cli->finish(), 1);
        QVERIFY2(cli->err().contains(server + " cannot be reached."), cli->err().constData());
        QVERIFY2(!cli->err().contains("by themselves"), cli->err().constData());
    }
}

void CliOutageTest::anIllServerIsNoReasonToResume()
{
    CliFixture fixture;
    fixture.store().addFault({.action = FaultAction::Throttle, .times = 0});
    const auto cli = fixture.start({text("ls"), text("s3://films")});
    QCOMPARE(cli->finish(), 1);
    QVERIFY2(cli->err().contains("Try again in a minute."), cli->err().constData());
    QVERIFY(!cli->err().contains("parts"));
}

void CliOutageTest::whatTheStoreCannotDoIsNoOption()
{
    CliFixture fixture;
    for (const Operation operation : {Operation::ListUploads, Operation::ListParts})
        fixture.store().addFault({.action = FaultAction::Error,
                                  .operation = operation,
                                  .times = 0,
                                  .status = 405,
                                  .code = "MethodNotAllowed"});
    const QStringList about{text("s3://films/k"), text("--upload-id=u")};
    for (const QStringList &words :
         {QStringList{text("uploads"), text("s3://films")}, QStringList{text("parts")} + about,
          QStringList{text("abort-uploads"), text("--yes")} + about}) {
        const auto cli = fixture.start(words);
        QCOMPARE(cli->finish(), 1);
        QVERIFY2(cli->err().contains("This store cannot do that."), cli->err().constData());
        QVERIFY(!cli->err().contains("option"));
    }
}

QTEST_GUILESS_MAIN(CliOutageTest)
#include "cli_outage_test.moc"
