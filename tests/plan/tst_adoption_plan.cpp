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
    QTest::newRow("an odd one out") << qint64(50) << parts({{1, 10}, {2, 7}, {3, 10}, {5, 10}}) << qint64(10)
                                    << 5;
    QTest::newRow("an odd first") << qint64(50) << parts({{1, 7}, {2, 10}, {3, 10}, {4, 10}}) << qint64(10)
                                  << 5;
    QTest::newRow("each of another size: what keeps most")
        << qint64(40) << parts({{1, 6}, {2, 9}, {3, 25}}) << qint64(9) << 5;
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
