// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress_line.h"
#include "app/cli/transfer_json.h"

#include <QLocale>
#include <QSet>
#include <QtTest/QTest>

using namespace partway;

class OutputTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void aTransferHasThePromisedFields();
    void anErrorHasKindCodeAndMessage();
    void statesHaveDistinctNames();
    void theProgressLineCountsConfirmedBytes();
    void theProgressLineFitsTheTerminal_data();
    void theProgressLineFitsTheTerminal();
    void theProgressLineSpeaksOfSeveral();
};

namespace {

Transfer sending()
{
    Transfer transfer;
    transfer.id = TransferId{7};
    transfer.request.sourcePath = QStringLiteral("/data/reel-07.mov");
    transfer.request.bucket = QStringLiteral("rushes");
    transfer.request.key = QStringLiteral("day1/reel-07.mov");
    transfer.state = TransferState::Sending;
    transfer.size = 84'000'000'000;
    transfer.confirmed = 31'100'000'000;
    transfer.inFlight = 500'000'000;
    transfer.parts = 1252;
    transfer.partsDone = 465;
    transfer.uploadId = QStringLiteral("U");
    transfer.bytesPerSecond = 61e6;
    return transfer;
}

} // namespace

void OutputTest::aTransferHasThePromisedFields()
{
    const QJsonObject json = transferToJson(sending(), QStringLiteral("Lab"));
    QCOMPARE(json.value(QLatin1String("event")).toString(), QStringLiteral("transfer"));
    QCOMPARE(json.value(QLatin1String("id")).toInt(), 7);
    QCOMPARE(json.value(QLatin1String("source")).toString(), QStringLiteral("/data/reel-07.mov"));
    QCOMPARE(json.value(QLatin1String("bucket")).toString(), QStringLiteral("rushes"));
    QCOMPARE(json.value(QLatin1String("key")).toString(), QStringLiteral("day1/reel-07.mov"));
    QCOMPARE(json.value(QLatin1String("state")).toString(), QStringLiteral("sending"));
    QCOMPARE(json.value(QLatin1String("size")).toInteger(), 84'000'000'000);
    QCOMPARE(json.value(QLatin1String("confirmed")).toInteger(), 31'100'000'000);
    QCOMPARE(json.value(QLatin1String("parts")).toInt(), 1252);
    QCOMPARE(json.value(QLatin1String("partsDone")).toInt(), 465);
    QCOMPARE(json.value(QLatin1String("uploadId")).toString(), QStringLiteral("U"));
    QVERIFY(json.contains(QLatin1String("error")) && json.value(QLatin1String("error")).isNull());
    Transfer unknown;
    QVERIFY(transferToJson(unknown, {}).value(QLatin1String("size")).isNull());
    QVERIFY(transferToJson(unknown, {}).value(QLatin1String("uploadId")).isNull());
}

void OutputTest::anErrorHasKindCodeAndMessage()
{
    Transfer transfer = sending();
    Error error;
    error.kind = ErrorKind::SourceChanged;
    error.code = QStringLiteral("C");
    transfer.error = error;
    const QJsonObject json = transferToJson(transfer, {}).value(QLatin1String("error")).toObject();
    QCOMPARE(json.value(QLatin1String("kind")).toString(), QStringLiteral("source-changed"));
    QCOMPARE(json.value(QLatin1String("code")).toString(), QStringLiteral("C"));
    QVERIFY(json.value(QLatin1String("message")).toString().contains(QLatin1String("/data/reel-07.mov")));
    QVERIFY(!json.value(QLatin1String("advice")).toString().isEmpty());
}

void OutputTest::statesHaveDistinctNames()
{
    QSet<QString> names;
    for (int state = 0; state <= static_cast<int>(TransferState::Aborted); ++state)
        names.insert(nameOf(static_cast<TransferState>(state)));
    QCOMPARE(names.size(), static_cast<int>(TransferState::Aborted) + 1);
}

void OutputTest::theProgressLineCountsConfirmedBytes()
{
    const QString line = progressLine({sending()}, 120);
    QVERIFY2(line.contains(QLatin1String("37 %")), qPrintable(line));
    QVERIFY(line.contains(QLatin1String("reel-07.mov")));
    QVERIFY(line.contains(QLatin1String("61.0 MB/s")));
    QVERIFY(line.contains(QLatin1String("31.1 GB of 84.0 GB")));
    QVERIFY(line.contains(QLatin1String("min left")));
    QVERIFY(line.contains(QLatin1Char('#')));
}

void OutputTest::theProgressLineFitsTheTerminal_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {10, 20, 40, 60, 80, 200})
        QTest::addRow("%d", width) << width;
}

void OutputTest::theProgressLineFitsTheTerminal()
{
    QFETCH(int, width);
    Transfer transfer = sending();
    transfer.request.sourcePath = QLatin1Char('/') + QString(300, QLatin1Char('x'));
    QVERIFY(progressLine({transfer}, width).size() <= width);
    QVERIFY(!progressLine({transfer}, width).isEmpty());
}

void OutputTest::theProgressLineSpeaksOfSeveral()
{
    Transfer done = sending();
    done.state = TransferState::Done;
    done.confirmed = done.size;
    Transfer queued = sending();
    queued.state = TransferState::Queued;
    queued.confirmed = 0;
    const QString line = progressLine({done, queued, sending()}, 120);
    QVERIFY2(line.contains(QLatin1String("and 1 more")), qPrintable(line));
    QVERIFY(progressLine({done}, 120).isEmpty());
}

QTEST_GUILESS_MAIN(OutputTest)
#include "output_test.moc"
