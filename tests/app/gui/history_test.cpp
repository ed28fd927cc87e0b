// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/history/transfer_csv.h"
#include "app/gui/transfers/steady_left.h"
#include "app/gui/window/export_actions.h"
#include "app/gui/window/notice_bar.h"
#include "tests/app/gui/sample_rows.h"
#include "tests/app/gui/window_fixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace partway;
using namespace partway::test;
using namespace std::chrono_literals;

namespace {

QString lineOf(const Transfer &transfer, const QString &account = QStringLiteral("Storj"))
{
    return QString::fromUtf8(csvLine(transfer, account));
}

} // namespace

/// The list as a file, and the times left that can be followed.
class HistoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLineHoldsWhatThereIsToKnow()
    {
        Transfer done = sampleTransfer(1, TransferState::Done, 100);
        done.added = UtcTime(1'700'000'000'000ms);
        done.finished = UtcTime(1'700'003'600'000ms);
        done.etag = QStringLiteral("9e107d9d-150");
        QCOMPARE(lineOf(done),
                 QStringLiteral("reel-1.mov,/data/reel-1.mov,Storj,s3://rushes/day1/reel-1.mov,10000000000,"
                                "finished,2023-11-14T22:13:20Z,2023-11-14T23:13:20Z,150,9e107d9d-150,"
                                "upload-1,,\r\n"));
        QCOMPARE(csvHead().count(','), lineOf(done).count(QLatin1Char(',')));
        Transfer failed = sampleTransfer(2, TransferState::Failed);
        failed.size = -1;
        failed.error = sampleError(ErrorKind::ServerFault);
        failed.error->code = QStringLiteral("InternalError");
        failed.error->requestId = QStringLiteral("R17");
        QVERIFY2(lineOf(failed).endsWith(QStringLiteral(",InternalError,R17\r\n")),
                 qPrintable(lineOf(failed)));
        QVERIFY(lineOf(failed).contains(QStringLiteral("reel-2.mov,,failed")));
    }

    void namesCannotBreakOutOfTheirCell_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("cell");
        QTest::newRow("comma") << QStringLiteral("a,b") << QStringLiteral("\"a,b\"");
        QTest::newRow("quotes") << QStringLiteral("a\"b") << QStringLiteral("\"a\"\"b\"");
        QTest::newRow("line break") << QStringLiteral("a\r\nb") << QStringLiteral("\"a\r\nb\"");
        QTest::newRow("formula") << QStringLiteral("=1+1") << QStringLiteral("'=1+1");
        QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QStringLiteral("'@SUM(A1)");
        QTest::newRow("minus") << QStringLiteral("-1") << QStringLiteral("'-1");
        QTest::newRow("plus and comma") << QStringLiteral("+a,b") << QStringLiteral("\"'+a,b\"");
        QTest::newRow("beyond ASCII")
            << QStringLiteral("Übersicht 雪.mov") << QStringLiteral("Übersicht 雪.mov");
    }

    void namesCannotBreakOutOfTheirCell()
    {
        QFETCH(QString, name);
        QFETCH(QString, cell);
        Transfer transfer = sampleTransfer(1, TransferState::Done, 100);
        transfer.request.sourcePath = QStringLiteral("/data/") + name;
        QVERIFY2(lineOf(transfer).startsWith(cell + QLatin1Char(',')), qPrintable(lineOf(transfer)));
    }

    void theHistoryIsWrittenAndTheWindowSaysWhere()
    {
        WindowFixture f;
        f.show({sampleTransfer(1, TransferState::Done, 100), sampleTransfer(2, TransferState::Sending, 10),
                sampleTransfer(3, TransferState::Failed), sampleTransfer(4, TransferState::Aborted)});
        const QString path = f.folder.filePath(QStringLiteral("list.csv"));
        f.window->exportActions()->write(ExportActions::What::History, path);
        QTRY_VERIFY(
            f.window->notices()->textOf(QStringLiteral("export")).contains(QStringLiteral("3 transfers")));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY(written.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(written.count("\r\n"), 4);
        QVERIFY(!written.contains("reel-2.mov"));
        f.window->exportActions()->write(ExportActions::What::Everything, path);
        QTRY_VERIFY(
            f.window->notices()->textOf(QStringLiteral("export")).contains(QStringLiteral("4 transfers")));
    }

    void whatCannotBeWrittenIsSaid()
    {
        WindowFixture f;
        f.show({sampleTransfer(1, TransferState::Done, 100)});
        const QString path = f.folder.filePath(QStringLiteral("no such folder/list.csv"));
        f.window->exportActions()->write(ExportActions::What::Everything, path);
        QTRY_VERIFY(f.window->notices()
                        ->textOf(QStringLiteral("export"))
                        .contains(QStringLiteral("could not be written")));
        QVERIFY(!QFile::exists(path));
    }

    void timesLeftGrowInSteps_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("shown");
        constexpr std::pair<int, int> steps[] = {{0, 1},    {7, 7},       {11, 15},     {59, 60},
                                                 {61, 120}, {3500, 3540}, {3700, 3900}, {40000, 43200}};
        for (const auto &[seconds, shown] : steps)
            QTest::addRow("%d", seconds) << seconds << shown;
    }

    void timesLeftGrowInSteps()
    {
        QFETCH(int, seconds);
        QFETCH(int, shown);
        QCOMPARE(int(inSteps(std::chrono::seconds(seconds)).count()), shown);
    }

    void aShakyForecastDoesNotShake()
    {
        SteadyLeft left;
        SteadyLeft::Time now;
        int changes = 0;
        std::optional<std::chrono::seconds> last;
        // A minute at 10 Hz, the forecast swinging by a third around an hour that goes by.
        for (int tick = 0; tick < 600; ++tick, now += 100ms) {
            const double truth = 3000 - tick * 0.1;
            left.update(std::chrono::seconds(int(truth * (tick % 2 == 0 ? 0.7 : 1.3))), now);
            changes += last && left.shown() != last ? 1 : 0;
            last = left.shown();
        }
        QVERIFY2(changes <= 14, qPrintable(QString::number(changes))); // every five seconds at most
        QVERIFY(*last > 1800s && *last < 4200s);
    }

    void itCountsDownByItself()
    {
        SteadyLeft left;
        SteadyLeft::Time now;
        left.update(50s, now);
        QCOMPARE(*left.shown(), 50s);
        for (int tick = 1; tick <= 200; ++tick)
            left.update(std::chrono::seconds(50 - tick / 10), now + tick * 100ms);
        QCOMPARE(*left.shown(), 30s);
    }

    void aLineThatBreaksDownIsBelieved()
    {
        SteadyLeft left;
        SteadyLeft::Time now;
        left.update(600s, now);
        for (int tick = 1; tick <= 60; ++tick)
            left.update(6000s, now + tick * 100ms);
        QVERIFY(*left.shown() > 4500s);
    }

    void whereNoForecastComesItGoes()
    {
        SteadyLeft left;
        SteadyLeft::Time now;
        left.update({}, now);
        QVERIFY(!left.shown());
        left.update(100s, now);
        left.update({}, now + 2s);
        QVERIFY(left.shown().has_value());
        left.update({}, now + 6s);
        QVERIFY(!left.shown());
    }
};

QTEST_MAIN(HistoryTest)
#include "history_test.moc"
