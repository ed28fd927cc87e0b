// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/manual_clock.h"

#include <QList>
#include <QTest>

using namespace std::chrono_literals;

namespace partway::tests {

class ManualClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firesByTimeThenInTheOrderOfSetting();
    void callsNothingFromWithinAfter();
    void showsTheTimeOfTheTimerWhileItFires();
    void firesWhatATimerSetsWithinTheSameStretch();
    void doesNotFireWhatWasCancelledByAnotherTimer();
    void tellsTheNextTimer();
    void movesTheWallClockAlongAndLetsItJumpAlone();
};

void ManualClockTest::firesByTimeThenInTheOrderOfSetting()
{
    ManualClock clock;
    QList<int> fired;
    clock.after(2s, [&] { fired.append(3); });
    clock.after(1s, [&] { fired.append(1); });
    clock.after(1s, [&] { fired.append(2); });
    clock.after(3s, [&] { fired.append(4); });
    clock.advance(2s);
    QCOMPARE(fired, (QList<int>{1, 2, 3}));
    QCOMPARE(clock.timers(), 1);
}

void ManualClockTest::callsNothingFromWithinAfter()
{
    ManualClock clock;
    bool fired = false;
    clock.after(0ms, [&] { fired = true; });
    clock.after(-5s, [] {});
    QVERIFY(!fired);
    clock.advance(0ms);
    QVERIFY(fired);
    QCOMPARE(clock.timers(), 0);
}

void ManualClockTest::showsTheTimeOfTheTimerWhileItFires()
{
    ManualClock clock;
    const SteadyTime start = clock.now();
    SteadyTime seen{};
    clock.after(7s, [&] { seen = clock.now(); });
    clock.advance(1min);
    QVERIFY(seen == start + 7s);
    QVERIFY(clock.now() == start + 1min);
}

void ManualClockTest::firesWhatATimerSetsWithinTheSameStretch()
{
    ManualClock clock;
    int ticks = 0;
    std::function<void()> tick = [&] {
        ++ticks;
        clock.after(10s, tick);
    };
    clock.after(10s, tick);
    clock.advance(65s);
    QCOMPARE(ticks, 6);
}

void ManualClockTest::doesNotFireWhatWasCancelledByAnotherTimer()
{
    ManualClock clock;
    bool fired = false;
    const Clock::TimerId doomed = clock.after(2s, [&] { fired = true; });
    const Clock::TimerId first = clock.after(1s, [&] { clock.cancel(doomed); });
    clock.advance(5s);
    QVERIFY(!fired);
    clock.cancel(first); // has fired
    clock.cancel(0);
    QCOMPARE(clock.timers(), 0);
}

void ManualClockTest::tellsTheNextTimer()
{
    ManualClock clock;
    QVERIFY(!clock.nextTimer());
    QVERIFY(!clock.fireNext());
    const SteadyTime start = clock.now();
    clock.after(9s, [] {});
    clock.after(4s, [] {});
    QVERIFY(clock.nextTimer() == start + 4s);
    QVERIFY(clock.fireNext());
    QVERIFY(clock.now() == start + 4s);
    QVERIFY(clock.nextTimer() == start + 9s);
}

void ManualClockTest::movesTheWallClockAlongAndLetsItJumpAlone()
{
    ManualClock clock;
    const UtcTime before = clock.utcNow();
    const SteadyTime start = clock.now();
    clock.advance(24h);
    QVERIFY(clock.utcNow() == before + 24h);
    clock.setUtc(before - 1h);
    QVERIFY(clock.now() == start + 24h);
    clock.advance(1h);
    QVERIFY(clock.utcNow() == before);
}

} // namespace partway::tests

QTEST_GUILESS_MAIN(partway::tests::ManualClockTest)
#include "manual_clock_test.moc"
