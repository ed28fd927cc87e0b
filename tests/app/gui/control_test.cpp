// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/control/pause_dialog.h"
#include "app/gui/control/rate_field.h"
#include "app/gui/control/speed_limit_dialog.h"
#include "app/gui/window/notice_bar.h"
#include "app/gui/window/speed_limit_box.h"
#include "app/gui/window/status_chips.h"
#include "app/gui/window/status_line.h"
#include "app/gui/window/tool_strip.h"
#include "app/text/quantities_text.h"
#include "app/text/time_text.h"
#include "tests/app/gui/control_fixture.h"
#include "tests/app/gui/sample_rows.h"

#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QTest>
#include <QTimeEdit>
#include <QToolButton>

using namespace partway;
using namespace partway::test;
using namespace std::chrono_literals;

namespace {

constexpr qint64 MB = 1'000'000;

QList<TransferId> ids(std::initializer_list<qint64> values)
{
    QList<TransferId> list;
    for (const qint64 value : values)
        list.append(TransferId{value});
    return list;
}

/// Chooses in the box as a person does, by keyboard.
void chooseSpeed(const ControlFixture &f, qint64 rate)
{
    SpeedLimitBox *box = f.window->toolStrip()->speedLimit();
    box->setFocus();
    const int target = box->findData(rate);
    QVERIFY2(target >= 0, qPrintable(QString::number(rate)));
    while (box->currentIndex() != target)
        QTest::keyClick(box, box->currentIndex() < target ? Qt::Key_Down : Qt::Key_Up);
}

QString status(const ControlFixture &f) { return f.window->statusLine()->text(); }
QString chip(const ControlFixture &f, const char *key)
{
    return f.window->statusChips()->textOf(QLatin1String(key));
}
QString notice(const ControlFixture &f, const char *key)
{
    return f.window->notices()->textOf(QLatin1String(key));
}

void pressChip(const ControlFixture &f, const QString &text)
{
    for (QToolButton *button : f.window->statusChips()->findChildren<QToolButton *>()) {
        if (button->text() == text && button->isVisible()) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    QFAIL(qPrintable(QStringLiteral("no chip says ") + text));
}

void useTimetable(ControlFixture &f, const char *row)
{
    f.preferences.set(Setting::Timetable, QStringList{QString::fromLatin1(row)});
    f.preferences.set(Setting::TimetableOn, true);
}

} // namespace

/// Limits, pauses that end, and what comes after the last byte.
class ControlTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSpeedThatIsChosenHoldsAtOnceAndIsKept()
    {
        ControlFixture f;
        QCOMPARE(f.queue.limits.bytesPerSecond, 0);
        QCOMPARE(f.queue.limits.transfersAtOnce, 3);
        chooseSpeed(f, 10 * MB);
        QCOMPARE(f.queue.limits.bytesPerSecond, 10 * MB);
        QVERIFY2(status(f).contains(QStringLiteral("limited to ") + formatRate(10.0 * MB)),
                 qPrintable(status(f)));
        f.restart();
        QCOMPARE(f.queue.limits.bytesPerSecond, 10 * MB);
        QCOMPARE(f.window->toolStrip()->speedLimit()->limit(), 10 * MB);
        chooseSpeed(f, 0);
        QCOMPARE(f.queue.limits.bytesPerSecond, 0);
        QVERIFY(!status(f).contains(QStringLiteral("limited")));
    }

    void aSpeedOfOnesOwnIsTypedInAUnitOfOnesOwn()
    {
        ControlFixture f;
        SpeedLimitBox *box = f.window->toolStrip()->speedLimit();
        box->setFocus();
        QTest::keyClick(box, Qt::Key_End); // "Other…"
        auto *dialog = f.window->findChild<SpeedLimitDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *rate = dialog->findChild<RateField *>();
        rate->number()->selectAll();
        QTest::keyClicks(rate->number(), QLocale().toString(50));
        QTest::keyClicks(rate->unit(), QStringLiteral("Mbit/s"));
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(f.queue.limits.bytesPerSecond, 6'250'000);
        QCOMPARE(box->limit(), 6'250'000);
        QCOMPARE(box->currentData().toLongLong(), 6'250'000);
    }

    void theTimetableIsWhatIsShownAndWhatTheQueueWasTold()
    {
        ControlFixture f;
        chooseSpeed(f, 50 * MB);
        useTimetable(f, "12345 09:00-18:00 5000000");
        QCOMPARE(f.queue.limits.bytesPerSecond, 5 * MB);
        QCOMPARE(f.window->toolStrip()->speedLimit()->limit(), 5 * MB);
        const QString until = formatTime(QTime(18, 0));
        const QString said =
            QStringLiteral("limited to %1 until %2 by timetable").arg(formatRate(5.0 * MB), until);
        QVERIFY2(status(f).contains(said), qPrintable(status(f)));
        f.clock.advance(4h - 1s);
        QCOMPARE(f.queue.limits.bytesPerSecond, 5 * MB);
        f.clock.advance(2s);
        QCOMPARE(f.queue.limits.bytesPerSecond, 50 * MB);
        QCOMPARE(f.window->toolStrip()->speedLimit()->limit(), 50 * MB);
        QVERIFY(!status(f).contains(QStringLiteral("timetable")));
    }

    void aSpeedChosenAgainstTheTimetableHoldsUntilItsNextChange()
    {
        ControlFixture f;
        useTimetable(f, "12345 09:00-18:00 5000000");
        chooseSpeed(f, 25 * MB);
        QCOMPARE(f.queue.limits.bytesPerSecond, 25 * MB);
        QVERIFY2(status(f).contains(QStringLiteral("then by timetable")), qPrintable(status(f)));
        f.clock.advance(19h + 1min); // the next morning, 9:01
        QCOMPARE(f.queue.limits.bytesPerSecond, 5 * MB);
    }

    void aClockThatIsSetIsNoticed()
    {
        ControlFixture f;
        useTimetable(f, "12345 09:00-18:00 5000000");
        f.clock.setUtc(f.utc(QStringLiteral("2026-01-07T19:00:00")));
        f.clock.advance(31s);
        QCOMPARE(f.queue.limits.bytesPerSecond, 0);
    }

    void theTimetablePausesWhatRunsAndResumesThatAlone()
    {
        ControlFixture f;
        f.show({sampleTransfer(1, TransferState::Sending, 10), sampleTransfer(2, TransferState::Paused, 10)});
        useTimetable(f, "3 14:00-15:00 pause");
        QCOMPARE(f.queue.paused, ids({1}));
        f.show({sampleTransfer(1, TransferState::Paused, 10)});
        QVERIFY2(chip(f, "pause").contains(QStringLiteral("by timetable")), qPrintable(chip(f, "pause")));
        f.show({sampleTransfer(3, TransferState::Queued)});
        QCOMPARE(f.queue.paused, ids({1, 3})); // what comes meanwhile waits, too
        f.show({sampleTransfer(3, TransferState::Paused)});
        f.clock.advance(1h);
        QCOMPARE(QSet<TransferId>(f.queue.resumed.cbegin(), f.queue.resumed.cend()),
                 (QSet<TransferId>{TransferId{1}, TransferId{3}}));
        QVERIFY(chip(f, "pause").isEmpty());
    }

    void resumingNowSetsTheTimetablesPauseAside()
    {
        ControlFixture f;
        f.show({sampleTransfer(1, TransferState::Sending, 10)});
        useTimetable(f, "3 14:00-15:00 pause");
        f.show({sampleTransfer(1, TransferState::Paused, 10)});
        pressChip(f, QStringLiteral("Resume now"));
        QCOMPARE(f.queue.resumed, ids({1}));
        f.queue.paused.clear();
        f.show({sampleTransfer(1, TransferState::Sending, 10)});
        f.clock.advance(10min);
        QCOMPARE(f.queue.paused, ids({}));
    }

    void pausedUntilTomorrowGoesOnAtEight()
    {
        ControlFixture f;
        f.show({sampleTransfer(1, TransferState::Sending, 10), sampleTransfer(2, TransferState::Paused, 10),
                sampleTransfer(3, TransferState::Failed, 10)});
        QTest::keyClick(f.window.get(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(f.queue.paused, ids({1}));
        f.show({sampleTransfer(1, TransferState::Paused, 10)});
        const QString eight = formatTime(QTime(8, 0));
        QVERIFY2(chip(f, "pause").contains(QStringLiteral("tomorrow, %1").arg(eight)),
                 qPrintable(chip(f, "pause")));
        QVERIFY(!notice(f, "pause").isEmpty());
        f.clock.advance(18h - 1s);
        QCOMPARE(f.queue.resumed, ids({}));
        f.clock.advance(1s);
        QCOMPARE(f.queue.resumed, ids({1}));
        QVERIFY(chip(f, "pause").isEmpty() && notice(f, "pause").isEmpty());
    }

    void aPauseSurvivesARestart()
    {
        ControlFixture f;
        f.show({sampleTransfer(1, TransferState::Sending, 10), sampleTransfer(2, TransferState::Paused, 10)});
        f.control->actions()->pauseUntilTomorrow->trigger();
        f.restart();
        QVERIFY(!chip(f, "pause").isEmpty());
        f.show({sampleTransfer(1, TransferState::Paused, 10), sampleTransfer(2, TransferState::Paused, 10)});
        f.clock.advance(18h);
        QCOMPARE(f.queue.resumed, ids({1}));
    }

    void aPauseThatRanOutWhileTheProgramWasNotThereIsOver()
    {
        ControlFixture f;
        f.show({sampleTransfer(1, TransferState::Sending, 10), sampleTransfer(2, TransferState::Paused, 10)});
        f.control->actions()->pauseUntilTomorrow->trigger();
        f.control.reset();
        f.clock.setUtc(f.utc(QStringLiteral("2026-01-09T12:00:00")));
        f.restart();
        QVERIFY(chip(f, "pause").isEmpty());
        QCOMPARE(f.queue.resumed, ids({}));
        f.show({sampleTransfer(1, TransferState::Paused, 10), sampleTransfer(2, TransferState::Paused, 10)});
        QCOMPARE(f.queue.resumed, ids({1}));
    }

    void whatAPersonResumesMeanwhileStaysSo()
    {
        ControlFixture f;
        f.show(
            {sampleTransfer(1, TransferState::Sending, 10), sampleTransfer(2, TransferState::Sending, 10)});
        f.control->actions()->pauseUntilTomorrow->trigger();
        f.show({sampleTransfer(1, TransferState::Paused, 10), sampleTransfer(2, TransferState::Paused, 10)});
        f.queue.paused.clear();
        f.show({sampleTransfer(1, TransferState::Sending, 12)});
        QCOMPARE(f.queue.paused, ids({}));
        QVERIFY(!chip(f, "pause").isEmpty());
        f.show({sampleTransfer(2, TransferState::Sending, 12)});
        QVERIFY(chip(f, "pause").isEmpty()); // nothing is left of it
    }

    void pausedUntilAChosenTime()
    {
        ControlFixture f;
        f.show({sampleTransfer(1, TransferState::Sending, 10)});
        f.control->actions()->pauseUntil->trigger();
        auto *dialog = f.window->findChild<PauseDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *time = dialog->findChild<QTimeEdit *>();
        QCOMPARE(time->time(), QTime(15, 0)); // the proposal
        QTest::keyClick(time, Qt::Key_Up);    // the hour has the focus
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(f.control->pause().until() == f.utc(QStringLiteral("2026-01-07T16:00:00")));
        QCOMPARE(f.queue.paused, ids({1}));
    }

    void quitsAMinuteAfterTheLastOneIsFinished()
    {
        ControlFixture f;
        f.show({sampleTransfer(1, TransferState::Sending, 90), sampleTransfer(2, TransferState::Queued)});
        f.control->actions()->afterFinishing[1]->trigger();
        QVERIFY(chip(f, "finish").contains(QStringLiteral("Quits")));
        f.show({sampleTransfer(1, TransferState::Done, 100)});
        f.clock.advance(2min);
        QVERIFY(f.window->isVisible());
        f.show({sampleTransfer(2, TransferState::Done, 100)});
        QVERIFY2(notice(f, "finish").contains(QStringLiteral("60")), qPrintable(notice(f, "finish")));
        f.clock.advance(59s);
        QVERIFY2(notice(f, "finish").contains(QStringLiteral("in 1 ")), qPrintable(notice(f, "finish")));
        QVERIFY(f.window->isVisible());
        f.clock.advance(1s);
        QTRY_VERIFY(!f.window->isVisible());
    }

    void theCountdownCanBeCancelled()
    {
        ControlFixture f;
        f.show({sampleTransfer(1, TransferState::Sending, 90)});
        f.control->actions()->afterFinishing[2]->trigger();
        f.show({sampleTransfer(1, TransferState::Done, 100)});
        f.clock.advance(30s);
        pressChip(f, QStringLiteral("Cancel"));
        f.clock.advance(5min);
        QCOMPARE(f.sleep.asleep, 0);
        QVERIFY(chip(f, "finish").isEmpty() && notice(f, "finish").isEmpty());
        QVERIFY(f.control->actions()->afterFinishing[0]->isChecked());
    }

    void moreWorkStopsTheCountdown()
    {
        ControlFixture f;
        f.show({sampleTransfer(1, TransferState::Sending, 90)});
        f.control->actions()->afterFinishing[2]->trigger();
        f.show({sampleTransfer(1, TransferState::Done, 100)});
        f.clock.advance(30s);
        f.show({sampleTransfer(2, TransferState::Queued)});
        f.clock.advance(5min);
        QCOMPARE(f.sleep.asleep, 0);
        f.show({sampleTransfer(2, TransferState::Done, 100)});
        f.clock.advance(1min);
        QCOMPARE(f.sleep.asleep, 1);
    }

    void nothingIsDoneWhenOneFailed()
    {
        ControlFixture f;
        f.show(
            {sampleTransfer(1, TransferState::Sending, 90), sampleTransfer(2, TransferState::Sending, 90)});
        f.control->actions()->afterFinishing[2]->trigger();
        f.show({sampleTransfer(1, TransferState::Done, 100), sampleTransfer(2, TransferState::Failed, 90)});
        f.clock.advance(5min);
        QCOMPARE(f.sleep.asleep, 0);
        QVERIFY2(notice(f, "finish").contains(QStringLiteral("nothing was done")),
                 qPrintable(notice(f, "finish")));
        QVERIFY(f.control->actions()->afterFinishing[0]->isChecked());
    }

    void aRefusedSleepIsTold()
    {
        ControlFixture f;
        f.sleep.refusal = QStringLiteral("Operation inhibited");
        f.show({sampleTransfer(1, TransferState::Sending, 90)});
        f.control->actions()->afterFinishing[2]->trigger();
        f.show({sampleTransfer(1, TransferState::Done, 100)});
        f.clock.advance(1min);
        QVERIFY2(notice(f, "finish").contains(QStringLiteral("Operation inhibited")),
                 qPrintable(notice(f, "finish")));
    }

    void sleepIsOfferedOnlyWhereTheSystemCan()
    {
        ControlFixture f;
        QVERIFY(f.control->actions()->afterFinishing[2]->isVisible());
        f.sleep.possible = false;
        f.restart();
        QVERIFY(!f.control->actions()->afterFinishing[2]->isVisible());
        QVERIFY(f.control->actions()->afterFinishing[0]->isChecked()); // of that run only
    }
};

QTEST_MAIN(ControlTest)
#include "control_test.moc"
