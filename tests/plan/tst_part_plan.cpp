// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/part_plan.h"

#include <QTest>

using namespace partway;

class TestPartPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plansWithinEveryStoresLimits_data();
    void plansWithinEveryStoresLimits();
    void coversTheSourceExactlyOnce_data();
    void coversTheSourceExactlyOnce();
    void refusesWhatNoPlanCanHold_data();
    void refusesWhatNoPlanCanHold();
};

namespace {

PartLimits storj() { return {5 * MiB, 5 * GiB, 10000, 64 * MiB, 64 * MiB}; }
PartLimits aws() { return {5 * MiB, 5 * GiB, 10000, 16 * MiB, MiB}; }
PartLimits swift() { return {5 * MiB, 5 * GiB, 1000, 64 * MiB, MiB}; }

} // namespace

void TestPartPlan::plansWithinEveryStoresLimits_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<PartLimits>("limits");
    QTest::addColumn<qint64>("wish");
    QTest::addColumn<qint64>("partSize");
    QTest::addColumn<int>("count");
    QTest::newRow("nothing is one empty part") << qint64(0) << storj() << qint64(0) << 64 * MiB << 1;
    QTest::newRow("one byte") << qint64(1) << storj() << qint64(0) << 64 * MiB << 1;
    QTest::newRow("exactly one part") << 64 * MiB << storj() << qint64(0) << 64 * MiB << 1;
    QTest::newRow("one byte more") << 64 * MiB + 1 << storj() << qint64(0) << 64 * MiB << 2;
    QTest::newRow("last size with the preferred parts")
        << 10000 * 64 * MiB << storj() << qint64(0) << 64 * MiB << 10000;
    QTest::newRow("then whole segments") << 10000 * 64 * MiB + 1 << storj() << qint64(0) << 128 * MiB << 5001;
    QTest::newRow("5 TB on Storj") << qint64(5'000'000'000'000) << storj() << qint64(0) << 512 * MiB << 9314;
    QTest::newRow("5 TB on AWS") << qint64(5'000'000'000'000) << aws() << qint64(0) << 477 * MiB << 9997;
    QTest::newRow("100 GiB in 8 MiB parts grows") << 100 * GiB << aws() << 8 * MiB << 11 * MiB << 9310;
    QTest::newRow("48.8 TiB, the largest object")
        << 10000 * 5 * GiB << aws() << qint64(0) << 5 * GiB << 10000;
    QTest::newRow("1000 parts at the most") << 100 * GiB << swift() << qint64(0) << 103 * MiB << 995;
    QTest::newRow("a wish is taken as it is") << 100 * MiB << aws() << 7 * MiB + 1 << 7 * MiB + 1 << 15;
    QTest::newRow("a wish too small is raised") << 100 * MiB << aws() << qint64(1) << 5 * MiB << 20;
    QTest::newRow("a wish too large is lowered") << 100 * GiB << aws() << 50 * GiB << 5 * GiB << 20;
}

void TestPartPlan::plansWithinEveryStoresLimits()
{
    QFETCH(qint64, size);
    QFETCH(PartLimits, limits);
    QFETCH(qint64, wish);
    const auto plan = planParts(size, limits, wish);
    QVERIFY(plan.has_value());
    QTEST(plan->partSize, "partSize");
    QTEST(plan->count, "count");
    QCOMPARE(plan->totalSize, size);
}

void TestPartPlan::coversTheSourceExactlyOnce_data()
{
    QTest::addColumn<qint64>("size");
    for (const qint64 size :
         {qint64(0), qint64(1), 5 * MiB, 5 * MiB + 1, 64 * MiB * 3 - 1, 700 * GiB + 12345})
        QTest::addRow("%lld bytes", static_cast<long long>(size)) << size;
}

void TestPartPlan::coversTheSourceExactlyOnce()
{
    QFETCH(qint64, size);
    const auto plan = planParts(size, aws());
    QVERIFY(plan.has_value());
    qint64 next = 0;
    for (int number = 1; number <= plan->count; ++number) {
        const ByteRange range = plan->range(number);
        QCOMPARE(range.offset, next);
        QVERIFY(number == plan->count ? range.size <= plan->partSize : range.size == plan->partSize);
        QVERIFY(range.size > 0 || size == 0);
        next = range.end();
    }
    QCOMPARE(next, size);
}

void TestPartPlan::refusesWhatNoPlanCanHold_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<int>("maxParts");
    QTest::newRow("one byte beyond the largest") << 10000 * 5 * GiB + 1 << 10000;
    QTest::newRow("a server that takes part 10,001 is not believed") << 10001 * 5 * GiB << 20000;
    QTest::newRow("negative") << qint64(-1) << 10000;
    QTest::newRow("the largest number there is") << std::numeric_limits<qint64>::max() << 10000;
}

void TestPartPlan::refusesWhatNoPlanCanHold()
{
    QFETCH(qint64, size);
    QFETCH(int, maxParts);
    PartLimits limits = aws();
    limits.maxParts = maxParts;
    const auto plan = planParts(size, limits);
    QVERIFY(!plan.has_value());
    QCOMPARE(plan.error().kind, ErrorKind::PlanImpossible);
}

QTEST_APPLESS_MAIN(TestPartPlan)
#include "tst_part_plan.moc"
