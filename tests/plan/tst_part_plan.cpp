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
    void takesAStreamOfAnySize_data();
    void takesAStreamOfAnySize();
    void growsWithItsSource();
    void isWholeAtTheEnd_data();
    void isWholeAtTheEnd();
    void goesNoFurtherThanItsCeiling();
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

void TestPartPlan::takesAStreamOfAnySize_data()
{
    QTest::addColumn<PartLimits>("limits");
    QTest::addColumn<qint64>("wish");
    QTest::addColumn<qint64>("expected");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("atLeast");
    QTest::newRow("Storj") << storj() << qint64(0) << qint64(0) << 64 * MiB << 5 * TiB;
    QTest::newRow("AWS") << aws() << qint64(0) << qint64(0) << 16 * MiB << 5 * TiB;
    QTest::newRow("a thousand parts") << swift() << qint64(0) << qint64(0) << 64 * MiB << 1 * TiB;
    PartLimits equal = aws();
    equal.equalSizes = true;
    QTest::newRow("equal parts") << equal << qint64(0) << qint64(0) << 105 * MiB << 1 * TiB;
    QTest::newRow("equal parts of a wish") << equal << 16 * MiB << qint64(0) << 16 * MiB << 156 * GiB;
    QTest::newRow("the smallest wish") << aws() << qint64(1) << qint64(0) << 5 * MiB << 5 * TiB;
    QTest::newRow("a wish") << storj() << 100 * MiB << qint64(0) << 100 * MiB << 5 * TiB;
    QTest::newRow("a hint") << storj() << qint64(0) << qint64(2'000'000'000'000) << 192 * MiB << 5 * TiB;
    QTest::newRow("a hint that no plan can hold")
        << aws() << qint64(0) << std::numeric_limits<qint64>::max() << 16 * MiB << 5 * TiB;
}

void TestPartPlan::takesAStreamOfAnySize()
{
    QFETCH(PartLimits, limits);
    QFETCH(qint64, wish);
    QFETCH(qint64, expected);
    QFETCH(qint64, atLeast);
    const PartPlan plan = planOpen(limits, wish, expected);
    QVERIFY(plan.isNull());
    QTEST(plan.wholeSize(1), "first");
    QVERIFY2(plan.ceiling() >= atLeast, qPrintable(QString::number(plan.ceiling())));
    int parts = 0;
    qint64 before = 0;
    for (const PartRung &rung : *plan.rungs) {
        parts += rung.parts;
        QVERIFY(rung.parts > 0);
        QVERIFY(rung.size > before);
        QVERIFY(rung.size >= limits.minPartSize && rung.size <= limits.maxPartSize);
        if (before > 0)
            QCOMPARE(rung.size % limits.multipleOf, 0);
        before = rung.size;
    }
    QCOMPARE(parts, limits.maxParts);
    QCOMPARE(plan.wholeSize(limits.maxParts), before);
    QCOMPARE(plan.wholeSize(limits.maxParts + 1), 0);
    if (limits.equalSizes)
        QCOMPARE(plan.rungs->size(), 1);
}

void TestPartPlan::growsWithItsSource()
{
    const PartPlan open = planOpen(storj());
    const auto none = extendedTo(open, 64 * MiB - 1, false);
    QVERIFY(none && none->isNull());
    QCOMPARE(none->totalSize, 0);
    // Over the first two rungs, part by part.
    qint64 next = 0;
    for (int number = 1; number <= 2500; ++number) {
        const qint64 size = open.wholeSize(number);
        const auto grown = extendedTo(open, next + size, false);
        QVERIFY(grown);
        QCOMPARE(grown->count, number);
        QCOMPARE(grown->totalSize, next + size);
        QCOMPARE(grown->range(number).offset, next);
        QCOMPARE(grown->range(number).size, size);
        next += size;
        const auto notYet = extendedTo(open, next + open.wholeSize(number + 1) - 1, false);
        QVERIFY(notYet);
        QCOMPARE(notYet->count, number);
    }
}

void TestPartPlan::isWholeAtTheEnd_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<int>("count");
    QTest::addColumn<qint64>("last");
    QTest::newRow("nothing is one empty part") << qint64(0) << 1 << qint64(0);
    QTest::newRow("one byte") << qint64(1) << 1 << qint64(1);
    QTest::newRow("exactly one part") << 64 * MiB << 1 << 64 * MiB;
    QTest::newRow("one byte more") << 64 * MiB + 1 << 2 << qint64(1);
    QTest::newRow("the first rung") << 1000 * 64 * MiB << 1000 << 64 * MiB;
    QTest::newRow("and a byte") << 1000 * 64 * MiB + 1 << 1001 << qint64(1);
}

void TestPartPlan::isWholeAtTheEnd()
{
    QFETCH(qint64, size);
    const auto plan = extendedTo(planOpen(storj()), size, true);
    QVERIFY(plan);
    QTEST(plan->count, "count");
    QCOMPARE(plan->totalSize, size);
    QTEST(plan->range(plan->count).size, "last");
    QCOMPARE(plan->range(plan->count).end(), size);
}

void TestPartPlan::goesNoFurtherThanItsCeiling()
{
    const PartPlan open = planOpen(storj());
    const auto full = extendedTo(open, open.ceiling(), true);
    QVERIFY(full);
    QCOMPARE(full->count, 10000);
    const auto beyond = extendedTo(open, open.ceiling() + 1, false);
    QVERIFY(!beyond);
    QCOMPARE(beyond.error().kind, ErrorKind::PlanImpossible);
}

QTEST_APPLESS_MAIN(TestPartPlan)
#include "tst_part_plan.moc"
