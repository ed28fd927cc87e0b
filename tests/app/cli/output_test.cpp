// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/instead_of_resuming.h"
#include "app/cli/progress_line.h"
#include "app/cli/transfer_json.h"
#include "app/cli/waiting_news.h"

#include <QLocale>
#include <QSet>
#include <QtTest/QTest>

using namespace partway;
using namespace std::chrono_literals;

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
    void aWaitIsToldOnceUntilTheTransferMoves();
    void resumingIsOfferedWhereItCanHelp();
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

void OutputTest::aWaitIsToldOnceUntilTheTransferMoves()
{
    WaitingNews news;
    SteadyTime now{1h};
    Transfer transfer = sending();
    QVERIFY(news.lineFor(transfer, now).isEmpty());
    transfer.waiting = Waiting::Server;
    transfer.error = Error{ErrorKind::Throttled, 503, QStringLiteral("SlowDown"), {}, {}, {}};
    const QString line = news.lineFor(transfer, now);
    for (const char *part : {"Transfer 7", "s3://rushes/day1/reel-07.mov", "server", "by itself",
                             "asked to be sent less", "HTTP 503, SlowDown"})
        QVERIFY2(line.contains(QLatin1String(part)), qPrintable(line));

    // Tried again, and refused again.
    Transfer trying = transfer;
    trying.waiting = Waiting::None;
    QVERIFY(news.lineFor(trying, now).isEmpty());
    QVERIFY(news.lineFor(transfer, now + 1h).isEmpty());
    // It moves now and then, and waits in between.
    transfer.confirmed += 1;
    transfer.error.reset();
    QVERIFY(news.lineFor(transfer, now + 30s).isEmpty());
    QVERIFY(news.lineFor(transfer, now + 60s).contains(QLatin1String("waits for the server")));
    transfer.waiting = Waiting::Network;
    QVERIFY(news.lineFor(transfer, now + 61s).contains(QLatin1String("waits for the network")));
}

void OutputTest::resumingIsOfferedWhereItCanHelp()
{
    Transfer transfer = sending();
    transfer.state = TransferState::Failed;
    const auto help = [&transfer](ErrorKind kind, const QString &code = {}) {
        transfer.error = Error{kind, 400, code, {}, {}, {}};
        return insteadOfResuming(transfer);
    };
    QVERIFY(help(ErrorKind::KeyNotAllowed).contains(QLatin1String("another key")));
    QVERIFY(help(ErrorKind::ObjectExists).contains(QLatin1String("--no-overwrite")));
    QVERIFY(help(ErrorKind::TooSmall).contains(QLatin1String("--part-size")));
    for (const ErrorKind kind : {ErrorKind::SourceChanged, ErrorKind::AccessDenied, ErrorKind::NoSuchBucket,
                                 ErrorKind::GaveUp, ErrorKind::InvalidRequest})
        QVERIFY2(help(kind).isEmpty(), nameOf(kind).data());
    transfer.request.storageClass = QStringLiteral("COLD");
    QVERIFY(help(ErrorKind::InvalidRequest, QStringLiteral("InvalidStorageClass"))
                .contains(QLatin1String("--storage-class")));
    transfer.state = TransferState::Paused;
    QVERIFY(help(ErrorKind::ObjectExists).isEmpty());
}

QTEST_GUILESS_MAIN(OutputTest)
#include "output_test.moc"
