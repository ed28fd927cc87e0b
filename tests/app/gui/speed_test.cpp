// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/speed/rate_axis.h"
#include "app/gui/speed/rate_recorder.h"
#include "app/gui/speed/speed_graph.h"
#include "app/gui/speed/speed_pane.h"
#include "app/gui/speed/speed_words.h"
#include "app/gui/window/lower_pane.h"
#include "app/text/quantities_text.h"
#include "tests/app/gui/sample_rows.h"
#include "tests/app/gui/window_fixture.h"

#include <QTest>

using namespace partway;
using namespace partway::test;

/// The speed of the last ten minutes is remembered, drawn and told.
class SpeedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aHistoryKeepsTenMinutesWithGaps()
    {
        RateHistory history;
        history.add(100, 5);
        history.add(103, 7);
        QCOMPARE(history.at(100), std::optional(5.0));
        QCOMPARE(history.at(101), std::nullopt);
        QCOMPARE(history.at(103), std::optional(7.0));
        QCOMPARE(history.at(104), std::nullopt);
        history.add(103 + 599, 9);
        QCOMPARE(history.at(100), std::nullopt);
        QCOMPARE(history.at(103), std::optional(7.0));
        history.add(5000, 1);
        QCOMPARE(history.at(702), std::nullopt);
        QCOMPARE(history.at(5000), std::optional(1.0));
    }

    void theSummaryLeavesGapsOut()
    {
        RateHistory history;
        history.add(10, 60e6);
        history.add(20, 30e6);
        const RateSummary idle = summaryOf(history, 21);
        QCOMPARE(idle.now, std::nullopt);
        QCOMPARE(idle.highest, 60e6);
        QCOMPARE(idle.mean, 45e6);
        history.add(21, 48e6);
        QCOMPARE(rateSummaryText(summaryOf(history, 21), 0),
                 QStringLiteral("Now 48.0 MB/s, highest 60.0 MB/s, mean 46.0 MB/s in the last 10 minutes."));
        QVERIFY(
            rateSummaryText(idle, 0).startsWith(QStringLiteral("Nothing is sent now; highest 60.0 MB/s")));
        QVERIFY(rateSummaryText(idle, 80e6).endsWith(QStringLiteral("limited to 80.0 MB/s.")));
        QCOMPARE(rateSummaryText({}, 0), QStringLiteral("Nothing was sent in the last 10 minutes."));
    }

    void axesHaveRoundNumbers_data()
    {
        QTest::addColumn<double>("highest");
        QTest::addColumn<double>("top");
        QTest::addColumn<QString>("firstLine");
        QTest::newRow("nothing") << 0.0 << 10e3 << QStringLiteral("5 kB/s");
        QTest::newRow("61 MB/s") << 61e6 << 80e6 << QStringLiteral("20 MB/s");
        QTest::newRow("exactly round") << 80e6 << 80e6 << QStringLiteral("20 MB/s");
        QTest::newRow("9 MB/s") << 9e6 << 10e6 << QStringLiteral("5 MB/s");
        QTest::newRow("1.3 MB/s") << 1.3e6 << 1.5e6 << QStringLiteral("500 kB/s");
        QTest::newRow("1.2 GB/s") << 1.2e9 << 1.5e9 << QStringLiteral("500 MB/s");
    }
    void axesHaveRoundNumbers()
    {
        QFETCH(double, highest);
        QFETCH(double, top);
        QFETCH(QString, firstLine);
        const RateAxis axis = rateAxisFor(highest, 4);
        QCOMPARE(axis.top, top);
        QCOMPARE(formatRoundRate(qint64(axis.step)), firstLine);
    }

    void aLimitFarAboveDoesNotFlattenTheGraph()
    {
        QCOMPARE(reachOf(50e6, 60e6), 60e6);
        QCOMPARE(reachOf(5e6, 60e6), 5e6);
        QCOMPARE(reachOf(5e6, 0), 5e6);
        QCOMPARE(reachOf(70e6, 60e6), 70e6);
    }

    void onlyWhatMovedIsRecordedAndPausesAreGaps()
    {
        TransferModel model;
        RateRecorder recorder(model);
        Transfer first = moving(1, 40e6);
        model.upsert({first, moving(2, 10e6), moving(3, 0), sampleTransfer(4, TransferState::Queued)});
        recorder.sample(1000);
        QCOMPARE(recorder.count(), 2);
        QCOMPARE(recorder.all().at(1000), std::optional(50e6));
        QCOMPARE(recorder.of(first.id).at(1000), std::optional(40e6));
        QVERIFY(recorder.of(TransferId{3}).isEmpty());

        first.state = TransferState::Paused;
        first.bytesPerSecond = 0;
        model.upsert({first, moving(2, 0)});
        recorder.sample(1001);
        QCOMPARE(recorder.of(first.id).at(1001), std::nullopt);            // paused: a gap
        QCOMPARE(recorder.of(TransferId{2}).at(1001), std::optional(0.0)); // stuck: nothing got through
        recorder.sample(1000 + RateHistory::span + 1);
        QVERIFY(recorder.of(first.id).isEmpty()); // too old to be drawn
    }

    void ofVeryManyTheOldestAreForgotten()
    {
        TransferModel model;
        RateRecorder recorder(model);
        for (int id = 1; id <= RateRecorder::most + 20; ++id) {
            Transfer one = moving(id, 1e6);
            model.upsert({one});
            recorder.sample(id);
            one.state = TransferState::Done;
            model.upsert({one});
        }
        QCOMPARE(recorder.count(), RateRecorder::most);
        QVERIFY(recorder.of(TransferId{1}).isEmpty());
        QVERIFY(!recorder.of(TransferId{RateRecorder::most + 20}).isEmpty());
    }

    void keysAndPointerReadAMoment()
    {
        SpeedGraph graph;
        openWith(graph);
        QCOMPARE(graph.accessibleDescription(),
                 QStringLiteral("Now 48.0 MB/s, highest 60.0 MB/s, mean 54.0 MB/s in the last 10 minutes."));
        QTest::keyClick(&graph, Qt::Key_Left);
        QCOMPARE(graph.reading(), std::optional(1));
        QCOMPARE(graph.readingText(), QStringLiteral("1 s ago: nothing was to be sent"));
        QTest::keyClick(&graph, Qt::Key_PageUp);
        QTest::keyClick(&graph, Qt::Key_Left);
        QTest::keyClick(&graph, Qt::Key_Right);
        QCOMPARE(graph.reading(), std::optional(61));
        QTest::keyClick(&graph, Qt::Key_Right);
        QCOMPARE(graph.accessibleDescription(), QStringLiteral("1 min ago: 60.0 MB/s"));
        QTest::keyClick(&graph, Qt::Key_Home);
        QCOMPARE(graph.reading(), std::optional(RateHistory::span - 1));
        QTest::keyClick(&graph, Qt::Key_End);
        QCOMPARE(graph.readingText(), QStringLiteral("Now: 48.0 MB/s"));
        QTest::keyClick(&graph, Qt::Key_Escape);
        QCOMPARE(graph.reading(), std::nullopt);

        QTest::mouseMove(&graph, QPointF(graph.xOf(60), graph.plot().center().y()).toPoint());
        QTRY_VERIFY(graph.reading());
        QVERIFY(std::abs(*graph.reading() - 60) <= 1);
    }

    void timeRunsInReadingDirection()
    {
        SpeedGraph graph;
        graph.resize(800, 200);
        QVERIFY(graph.xOf(0) > graph.xOf(300));
        graph.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(graph.xOf(0) < graph.xOf(300));
        openWith(graph);
        QTest::keyClick(&graph, Qt::Key_Right);
        QCOMPARE(graph.reading(), std::optional(1));
    }

    void theLimitIsOnTheAxis()
    {
        SpeedGraph graph;
        openWith(graph);
        graph.setLimit(90e6);
        QVERIFY(graph.axis().top >= 90e6);
        QVERIFY(graph.yOf(90e6) < graph.yOf(60e6));
        graph.setLimit(0);
        QVERIFY(graph.axis().top < 90e6);
    }

    void theTabShowsTheSelectedTransferOrAll()
    {
        WindowFixture fixture;
        fixture.show({moving(1, 40e6), moving(2, 10e6)});
        LowerPane *lower = fixture.window->lowerPane();
        lower->setTab(LowerTab::Speed);
        fixture.window->rates()->sample(50'000'000);
        QVERIFY(lower->speed()->isVisible());
        QCOMPARE(lower->speed()->title(), QStringLiteral("All transfers"));
        QVERIFY(lower->speed()->summary().startsWith(QStringLiteral("Now 50.0 MB/s")));
        fixture.select({1});
        QCOMPARE(lower->speed()->title(), QStringLiteral("reel-2.mov"));
        QVERIFY(lower->speed()->summary().startsWith(QStringLiteral("Now 10.0 MB/s")));
        fixture.reopen();
        QCOMPARE(fixture.window->lowerPane()->tab(), LowerTab::Speed);
    }

private:
    static Transfer moving(qint64 id, double rate)
    {
        Transfer transfer = sampleTransfer(id, TransferState::Sending, 10);
        transfer.bytesPerSecond = rate;
        return transfer;
    }

    static void openWith(SpeedGraph &graph)
    {
        RateHistory history;
        history.add(940, 60e6);
        history.add(1000, 48e6);
        graph.resize(800, 200);
        graph.setHistory(history, 1000);
        graph.show();
        graph.activateWindow();
        graph.setFocus(Qt::TabFocusReason);
        QVERIFY(QTest::qWaitForWindowActive(&graph));
    }
};

QTEST_MAIN(SpeedTest)
#include "speed_test.moc"
