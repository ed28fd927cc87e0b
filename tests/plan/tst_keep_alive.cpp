// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/keep_alive.h"

#include <QTest>

using namespace partway;
using namespace std::chrono_literals;

/// When a paused upload is due a part.
class TestKeepAlive : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void helpsOnlyWhereTheLastPartCounts();
    void comesInTimeAndSpreadOut_data();
    void comesInTimeAndSpreadOut();
    void countsFromTheLastPart();
    void leavesAloneWhatNoPartWouldSave();
    void triesAgainMoreSeldomAndSoonerNearTheEnd();
    void givesUpWhenItIsGoneForCertain();

private:
    static constexpr ClearingHabit storj{std::chrono::hours(24), true};
    static UtcTime at(std::chrono::minutes time) { return UtcTime(1'700'000'000s) + time; }
    static UploadRecord upload(UtcTime created, std::optional<UtcTime> lastPart = {})
    {
        UploadRecord record;
        record.uploadId = QStringLiteral("u1");
        record.createdAt = created;
        record.lastPartAt = lastPart;
        return record;
    }
};

void TestKeepAlive::helpsOnlyWhereTheLastPartCounts()
{
    QVERIFY(canKeepAlive(storj));
    QVERIFY(!canKeepAlive({std::chrono::hours(168), false}));
    QVERIFY(!canKeepAlive({std::nullopt, true}));
    QVERIFY(!canKeepAlive({}));
}

void TestKeepAlive::comesInTimeAndSpreadOut_data()
{
    QTest::addColumn<int>("hours");
    QTest::addColumn<double>("chance");
    QTest::addColumn<int>("minutes");
    QTest::newRow("three quarters") << 24 << 0.0 << 18 * 60;
    QTest::newRow("earlier by chance") << 24 << 0.5 << 18 * 60 - 45;
    QTest::newRow("the earliest") << 24 << 1.0 << 18 * 60 - 90;
    QTest::newRow("a week") << 168 << 0.0 << 126 * 60;
    QTest::newRow("an hour before the end at the latest") << 3 << 0.0 << 120;
    QTest::newRow("no earlier than half of it") << 1 << 0.0 << 30;
}

void TestKeepAlive::comesInTimeAndSpreadOut()
{
    QFETCH(int, hours);
    QFETCH(double, chance);
    QFETCH(int, minutes);
    const ClearingHabit habit{std::chrono::hours(hours), true};
    const auto time = keepAliveTime(upload(at(-99h), at(0min)), habit, chance);
    QVERIFY(time);
    QCOMPARE(*time, at(std::chrono::minutes(minutes)));
}

void TestKeepAlive::countsFromTheLastPart()
{
    QCOMPARE(keepAliveTime(upload(at(5min)), storj, 0).value(), at(18h + 5min)); // no part yet
    UploadRecord adopted = upload(at(0min), at(7min));
    adopted.createdAt.reset();
    QCOMPARE(keepAliveTime(adopted, storj, 0).value(), at(18h + 7min));
    adopted.lastPartAt.reset();
    QVERIFY(!keepAliveTime(adopted, storj, 0)); // nobody knows
}

void TestKeepAlive::leavesAloneWhatNoPartWouldSave()
{
    QVERIFY(!keepAliveTime(upload(at(0min)), {std::chrono::hours(24), false}, 0));
    QVERIFY(!keepAliveTime(upload(at(0min)), {}, 0));
    UploadRecord none = upload(at(0min));
    none.uploadId.clear();
    QVERIFY(!keepAliveTime(none, storj, 0));
    UploadRecord ruled = upload(at(0min), at(0min));
    ruled.abortDate = at(20h); // a rule of the bucket comes first, whatever is sent
    QVERIFY(!keepAliveTime(ruled, storj, 0));
    ruled.abortDate = at(100h);
    QVERIFY(keepAliveTime(ruled, storj, 0));
}

void TestKeepAlive::triesAgainMoreSeldomAndSoonerNearTheEnd()
{
    const UploadRecord record = upload(at(0min), at(0min));
    const UtcTime now = at(18h);
    milliseconds last{0};
    for (int failures = 1; failures <= 6; ++failures) {
        const milliseconds delay = keepAliveRetry(record, storj, failures, now, 0.0).value() - now;
        QVERIFY(delay >= last && delay >= 30s);
        last = delay;
    }
    QCOMPARE(last, milliseconds(15min));
    QCOMPARE(keepAliveRetry(record, storj, 1000, now, 1.0).value() - now, milliseconds(30min));
    QCOMPARE(keepAliveRetry(record, storj, 1000, at(24h - 20min), 0.9).value(), at(24h - 15min));
    QVERIFY(keepAliveRetry(record, storj, 1000, at(24h - 1min), 0.9).value() <= at(24h));
}

void TestKeepAlive::givesUpWhenItIsGoneForCertain()
{
    const UploadRecord record = upload(at(0min), at(0min));
    QVERIFY(keepAliveRetry(record, storj, 50, at(30h), 0.5)); // stores sweep late
    QVERIFY(!keepAliveRetry(record, storj, 50, at(48h), 0.5));
    QVERIFY(!keepAliveRetry(record, storj, 1, at(500h), 0.5));
}

QTEST_APPLESS_MAIN(TestKeepAlive)
#include "tst_keep_alive.moc"
