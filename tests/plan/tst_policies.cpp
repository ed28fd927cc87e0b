// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/quantities.h"
#include "core/plan/concurrency_window.h"
#include "core/plan/deadline.h"
#include "core/plan/queue_policy.h"
#include "core/plan/rate_meter.h"
#include "core/plan/retry_policy.h"
#include "core/plan/token_bucket.h"

#include <QTest>

using namespace partway;
using namespace std::chrono_literals;

class TestPolicies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void backsOffWithFullJitter_data();
    void backsOffWithFullJitter();
    void budgetRunsDryAndRecovers();
    void bucketHoldsTheRate_data();
    void bucketHoldsTheRate();
    void bucketFollowsANewRate();
    void windowHalvesOnceAndGrowsSlowly();
    void meterForgetsWhatIsLongPast();
    void tellsNoTimeThatWouldBeAGuess();
    void queueTurnsAreByPriorityThenOrder();
    void startsNoMoreThanThereArePlaces();
    void neverTwoToOneObject();
    void knowsWhenStoresClearUp();
    void everyErrorHasANameAndAWayOut();
};

void TestPolicies::backsOffWithFullJitter_data()
{
    QTest::addColumn<int>("attempt");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("retryAfter");
    QTest::addColumn<double>("unit");
    QTest::addColumn<int>("expected");
    const int fault = int(ErrorKind::ServerFault);
    const int unreachable = int(ErrorKind::Unreachable);
    QTest::newRow("no luck, the least") << 1 << fault << 0 << 0.0 << 1;
    QTest::newRow("first, half") << 1 << fault << 0 << 0.5 << 250;
    QTest::newRow("third doubles twice") << 3 << fault << 0 << 0.5 << 1000;
    QTest::newRow("never beyond the cap") << 60 << fault << 0 << 0.999 << 19980;
    QTest::newRow("a way that is gone is looked for sooner") << 60 << unreachable << 0 << 0.999 << 3996;
    QTest::newRow("the server's own wish") << 1 << fault << 12000 << 0.5 << 12000;
}

void TestPolicies::backsOffWithFullJitter()
{
    QFETCH(int, attempt);
    QFETCH(int, kind);
    QFETCH(int, retryAfter);
    QFETCH(double, unit);
    Error error;
    error.kind = static_cast<ErrorKind>(kind);
    error.retryAfter = milliseconds(retryAfter);
    QTEST(int(RetryPolicy{}.delay(attempt, error, unit).count()), "expected");
}

void TestPolicies::budgetRunsDryAndRecovers()
{
    RetryBudget budget;
    for (int i = 0; i < 99; ++i)
        budget.spend(ErrorKind::ServerFault);
    QVERIFY(!budget.isEmpty());
    budget.spend(ErrorKind::Stalled);
    QVERIFY(budget.isEmpty());
    budget.refund();
    QVERIFY(!budget.isEmpty());
}

void TestPolicies::bucketHoldsTheRate_data()
{
    QTest::addColumn<qint64>("rate");
    for (const qint64 rate : {30 * KiB, 500 * KiB, 8 * MiB, 120 * MiB})
        QTest::addRow("%lld B/s", static_cast<long long>(rate)) << rate;
}

void TestPolicies::bucketHoldsTheRate()
{
    QFETCH(qint64, rate);
    TokenBucket bucket;
    SteadyTime now{1s};
    bucket.setRate(rate, now);
    const SteadyTime end = now + 60s;
    qint64 bytes = 0;
    while (now < end) {
        if (const milliseconds wait = bucket.delay(now); wait > 0ms) {
            now += wait;
            continue;
        }
        bucket.take(bucket.bite(), now);
        bytes += bucket.bite();
    }
    const double ratio = double(bytes) / (60.0 * double(rate));
    QVERIFY2(ratio > 0.98 && ratio < 1.02, qPrintable(QString::number(ratio)));
}

void TestPolicies::bucketFollowsANewRate()
{
    TokenBucket bucket;
    bucket.setRate(MiB, SteadyTime{0s});
    bucket.take(MiB, SteadyTime{0s});
    QVERIFY(bucket.delay(SteadyTime{0s}) > 900ms);
    bucket.setRate(10 * MiB, SteadyTime{0s});
    QVERIFY(bucket.delay(SteadyTime{0s}) < 120ms);
    bucket.setRate(0, SteadyTime{0s});
    QCOMPARE(bucket.delay(SteadyTime{0s}), 0ms);
}

void TestPolicies::windowHalvesOnceAndGrowsSlowly()
{
    ConcurrencyWindow window(8);
    const SteadyTime now{10s};
    window.slowDown(now);
    window.slowDown(now + 10ms); // sent before the first was heard
    QCOMPARE(window.width(), 4);
    window.slowDown(now + 2s);
    QCOMPARE(window.width(), 2);
    window.succeeded();
    QCOMPARE(window.width(), 2);
    window.succeeded();
    QCOMPARE(window.width(), 3);
    for (int i = 0; i < 100; ++i)
        window.succeeded();
    QCOMPARE(window.width(), 8);
    for (int i = 1; i < 20; ++i)
        window.slowDown(now + i * 5s);
    QCOMPARE(window.width(), 1);
    ConcurrencyWindow changed(8);
    changed.setLimit(16);
    QCOMPARE(changed.width(), 16);
    changed.setLimit(2);
    QCOMPARE(changed.width(), 2);
}

void TestPolicies::meterForgetsWhatIsLongPast()
{
    RateMeter meter;
    SteadyTime now{1s};
    for (int i = 0; i < 40; ++i, now += 100ms)
        meter.count(100'000, now);
    const double rate = meter.bytesPerSecond(now);
    QVERIFY2(rate > 900'000 && rate < 1'100'000, qPrintable(QString::number(rate)));
    QCOMPARE(meter.bytesPerSecond(now + 20s), 0.0);
}

void TestPolicies::tellsNoTimeThatWouldBeAGuess()
{
    QVERIFY(!timeLeft(1'000'000, 10.0).has_value());
    QVERIFY(!timeLeft(std::numeric_limits<qint64>::max() / 2, 2000.0).has_value());
    QCOMPARE(timeLeft(1'000'000, 100'000.0).value_or(0s), 10s);
}

void TestPolicies::queueTurnsAreByPriorityThenOrder()
{
    std::set<QueueTurn> turns{{Priority::Low, 0, {1}},
                              {Priority::Normal, 3, {2}},
                              {Priority::High, 9, {3}},
                              {Priority::Normal, 1, {4}},
                              {Priority::Normal, 3, {5}}};
    QList<TransferId> order;
    for (const QueueTurn &turn : turns)
        order.append(turn.id);
    const QList<TransferId> expected{{3}, {4}, {2}, {5}, {1}};
    QCOMPARE(order, expected);
}

void TestPolicies::startsNoMoreThanThereArePlaces()
{
    TransferRequest request;
    StartPolicy policy(3);
    request.key = QStringLiteral("runs");
    policy.running(request);
    request.key = QStringLiteral("first");
    QVERIFY(policy.mayStart(request));
    request.key = QStringLiteral("second");
    QVERIFY(policy.mayStart(request));
    QVERIFY(!policy.hasPlace());
    request.key = QStringLiteral("third");
    QVERIFY(!policy.mayStart(request));
}

void TestPolicies::neverTwoToOneObject()
{
    TransferRequest request;
    request.account = {QStringLiteral("a")};
    request.bucket = QStringLiteral("b");
    request.key = QStringLiteral("k");
    StartPolicy policy(5);
    QVERIFY(policy.mayStart(request));
    QVERIFY(!policy.mayStart(request));
    QVERIFY(policy.hasPlace());
    request.account = {QStringLiteral("c")};
    QVERIFY(policy.mayStart(request));
}

void TestPolicies::knowsWhenStoresClearUp()
{
    UploadRecord upload;
    const UtcTime created{100h};
    const ClearingHabit storj{24h, true};
    const ClearingHabit r2{7 * 24h, false};
    QVERIFY(!deletionTime(upload, storj).has_value());
    upload.uploadId = QStringLiteral("u");
    upload.createdAt = created;
    QCOMPARE(deletionTime(upload, storj).value_or(UtcTime{}), created + 24h);
    upload.lastPartAt = created + 5h;
    QCOMPARE(deletionTime(upload, storj).value_or(UtcTime{}), created + 29h);
    QCOMPARE(deletionTime(upload, r2).value_or(UtcTime{}), created + 7 * 24h);
    QVERIFY(!deletionTime(upload, {}).has_value());
    upload.abortDate = created + 2h;
    QCOMPARE(deletionTime(upload, r2).value_or(UtcTime{}), created + 2h);
}

void TestPolicies::everyErrorHasANameAndAWayOut()
{
    QSet<QString> names;
    for (int kind = 0; kind <= int(ErrorKind::Cancelled); ++kind) {
        const auto error = static_cast<ErrorKind>(kind);
        const QLatin1String name = nameOf(error);
        QVERIFY(!name.isEmpty());
        QVERIFY2(!names.contains(QString(name)), name.data());
        names.insert(QString(name));
        QCOMPARE(errorKindNamed(name), error);
        QVERIFY(int(dispositionOf(error)) <= int(Disposition::Stop));
    }
    QCOMPARE(errorKindNamed(QLatin1String("from the future")), ErrorKind::ServerFault);
}

QTEST_APPLESS_MAIN(TestPolicies)
#include "tst_policies.moc"
