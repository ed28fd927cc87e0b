// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/adoption_plan.h"

#include <QTest>

using namespace partway;

/// How the parts of somebody else's upload are made out from what is there.
class TestAdoptionPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheSizeOfItsParts_data();
    void findsTheSizeOfItsParts();
    void keepsPartsOfSeveralSizes_data();
    void keepsPartsOfSeveralSizes();
    void takesEqualPartsWhereTheStoreInsists();
    void leavesRoomForTheRest();
    void keepsTenThousandPartsOfAnySize();
    void staysWithinTheLimits();
    void saysWhereNoPlanIsLegal();

private:
    static QList<RemotePart> parts(std::initializer_list<std::pair<int, qint64>> listed)
    {
        QList<RemotePart> list;
        for (const auto &[number, size] : listed)
            list.append({number, size, "e"});
        return list;
    }
    static PartLimits limits() { return {5, 1000, 100, 20, 1}; }
};

void TestAdoptionPlan::findsTheSizeOfItsParts_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QList<RemotePart>>("listed");
    QTest::addColumn<qint64>("partSize");
    QTest::addColumn<int>("count");
    QTest::newRow("all there") << qint64(35) << parts({{1, 10}, {2, 10}, {3, 10}, {4, 5}}) << qint64(10) << 4;
    QTest::newRow("the first only") << qint64(35) << parts({{1, 8}}) << qint64(8) << 5;
    QTest::newRow("one in the middle") << qint64(35) << parts({{3, 10}}) << qint64(10) << 4;
    QTest::newRow("without the first") << qint64(35) << parts({{2, 10}, {3, 10}, {4, 5}}) << qint64(10) << 4;
    QTest::newRow("the last only: nothing to go by") << qint64(35) << parts({{4, 5}}) << qint64(5) << 7;
    QTest::newRow("sizes that are not legal") << qint64(40) << parts({{1, 2}, {2, 2}}) << qint64(20) << 2;
    QTest::newRow("a small file in one part") << qint64(3) << parts({{1, 3}}) << qint64(3) << 1;
    QTest::newRow("nothing there") << qint64(40) << parts({}) << qint64(20) << 2;
    QTest::newRow("of a longer file")
        << qint64(25) << parts({{1, 10}, {2, 10}, {3, 10}, {4, 10}}) << qint64(10) << 3;
    QTest::newRow("empty parts") << qint64(40) << parts({{1, 0}, {2, 0}, {3, 0}}) << qint64(20) << 2;
    QTest::newRow("an empty file") << qint64(0) << parts({{1, 10}}) << qint64(20) << 1;
    QTest::newRow("as it would be begun anew") << qint64(35) << parts({{1, 3}, {2, 15}}) << qint64(20) << 2;
}

void TestAdoptionPlan::findsTheSizeOfItsParts()
{
    QFETCH(qint64, size);
    QFETCH(QList<RemotePart>, listed);
    const auto plan = planAdoption(size, listed, limits());
    QVERIFY(plan);
    QTEST(plan->partSize, "partSize");
    QTEST(plan->count, "count");
    QCOMPARE(plan->totalSize, size);
    QVERIFY(plan->frontEnds.isEmpty());
}

void TestAdoptionPlan::keepsPartsOfSeveralSizes_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QList<RemotePart>>("listed");
    QTest::addColumn<PartPlan>("plan");
    const auto row = [](const char *name, qint64 size, const QList<RemotePart> &listed, qint64 partSize,
                        int count, const QList<qint64> &front) {
        QTest::newRow(name) << size << listed << PartPlan{size, partSize, count, front};
    };
    // From 5 to 1,000 bytes, at most 100 parts, 20 bytes where nothing else is known.
    row("an odd first", 50, parts({{1, 7}, {2, 10}, {3, 10}, {4, 10}}), 10, 6, {7});
    row("an odd one out", 50, parts({{1, 10}, {2, 7}, {3, 10}, {5, 10}}), 10, 6, {10, 17});
    row("each of another size", 40, parts({{1, 6}, {2, 9}, {3, 25}}), 20, 3, {6, 15, 40});
    row("half of it", 100, parts({{1, 6}, {2, 9}, {3, 25}}), 20, 6, {6, 15, 40});
    row("as most of them are", 100, parts({{1, 6}, {2, 9}, {3, 9}, {4, 25}}), 9, 10, {6, 15, 24, 49});
    row("and of one size behind a gap", 100, parts({{1, 6}, {2, 9}, {4, 8}, {6, 8}, {7, 8}}), 8, 13, {6, 15});
    row("out of order", 40, parts({{3, 25}, {1, 6}, {2, 9}}), 20, 3, {6, 15, 40});
    row("listed twice: the later counts", 40, parts({{1, 30}, {2, 9}, {1, 6}}), 20, 4, {6, 15});
    row("a small one at the end", 17, parts({{1, 6}, {2, 9}, {3, 2}}), 20, 3, {6, 15, 17});
    row("a small one that is not at the end", 40, parts({{1, 6}, {2, 9}, {3, 2}}), 20, 4, {6, 15});
    row("an empty one", 40, parts({{1, 6}, {2, 9}, {3, 0}}), 20, 4, {6, 15});
    row("one that is too large", 5000, parts({{1, 6}, {2, 9}, {3, 1001}}), 51, 100, {6, 15});
    row("of a longer file", 30, parts({{1, 6}, {2, 9}, {3, 25}, {4, 12}}), 25, 3, {6, 15});
    row("of a longer file, to the very end", 15, parts({{1, 6}, {2, 9}, {3, 25}}), 25, 2, {6, 15});
    row("the first fills the file", 6, parts({{1, 6}, {2, 9}}), 6, 1, {});
}

void TestAdoptionPlan::keepsPartsOfSeveralSizes()
{
    QFETCH(qint64, size);
    QFETCH(QList<RemotePart>, listed);
    QFETCH(PartPlan, plan);
    const auto found = planAdoption(size, listed, limits());
    QVERIFY(found);
    QCOMPARE(found->frontEnds, plan.frontEnds);
    QCOMPARE(found->partSize, plan.partSize);
    QCOMPARE(found->count, plan.count);
    qint64 end = 0;
    for (int number = 1; number <= found->count; ++number) {
        const ByteRange range = found->range(number);
        QCOMPARE(range.offset, end);
        QVERIFY(range.size >= limits().minPartSize || number == found->count);
        end = range.end();
    }
    QCOMPARE(end, size);
}

void TestAdoptionPlan::takesEqualPartsWhereTheStoreInsists()
{
    PartLimits equal = limits();
    equal.equalSizes = true;
    const auto odd = planAdoption(50, parts({{1, 10}, {2, 7}, {3, 10}, {5, 10}}), equal);
    QVERIFY(odd);
    QCOMPARE(*odd, (PartPlan{50, 10, 5}));
    const auto each = planAdoption(40, parts({{1, 6}, {2, 9}, {3, 25}}), equal);
    QVERIFY(each);
    QCOMPARE(*each, (PartPlan{40, 9, 5}));
}

void TestAdoptionPlan::leavesRoomForTheRest()
{
    // 99 small ones of two sizes, and one part for all that follows: it would be too large.
    QList<RemotePart> listed;
    for (int number = 1; number <= 99; ++number)
        listed.append({number, number % 2 ? 5 : 6, "e"});
    const qint64 front = 50 * 5 + 49 * 6;
    const auto fits = planAdoption(front + 1000, listed, limits());
    QVERIFY(fits);
    QCOMPARE(fits->frontEnds.size(), 99);
    QCOMPARE(fits->count, 100);
    QCOMPARE(fits->range(100), (ByteRange{front, 1000}));
    const auto shorter = planAdoption(front + 1001, listed, limits());
    QVERIFY(shorter);
    QCOMPARE(shorter->frontEnds.size(), 98);
    QCOMPARE(shorter->count, 100);
    // 100 of them, and the file goes on: the last has to go again, longer.
    listed.append({100, 6, "e"});
    const auto full = planAdoption(front + 6 + 10, listed, limits());
    QVERIFY(full);
    QCOMPARE(full->frontEnds.size(), 99);
    QCOMPARE(full->count, 100);
}

void TestAdoptionPlan::keepsTenThousandPartsOfAnySize()
{
    QList<RemotePart> listed;
    PartLimits real;
    qint64 size = 0;
    for (int number = 1; number <= 10000; ++number) {
        listed.append({number, 5 * MiB + (number * 7919) % 1'000'003, "e"});
        size += listed.constLast().size;
    }
    const auto plan = planAdoption(size, listed, real);
    QVERIFY(plan);
    QCOMPARE(plan->frontEnds.size(), 10000);
    QCOMPARE(plan->range(10000).end(), size);
}

void TestAdoptionPlan::staysWithinTheLimits()
{
    // 101 parts would be needed, and 100 are allowed.
    const auto many = planAdoption(1005, parts({{1, 10}, {2, 10}}), limits());
    QVERIFY(many);
    QVERIFY(many->count <= 100);
    const auto large = planAdoption(5000, parts({{1, 2000}, {2, 2000}}), limits());
    QVERIFY(large);
    QVERIFY(large->partSize <= 1000);
}

void TestAdoptionPlan::saysWhereNoPlanIsLegal()
{
    const auto plan = planAdoption(1'000'000, parts({{1, 10}}), limits());
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, ErrorKind::PlanImpossible);
}

QTEST_APPLESS_MAIN(TestAdoptionPlan)
#include "tst_adoption_plan.moc"
