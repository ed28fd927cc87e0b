// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engine_rig.h"
#include "tests/support/practice_rig.h"
#include "tests/support/wait.h"

#include <QTest>

#include <vector>

namespace partway::tests {

namespace {

constexpr double brokenShare = 0.12;

/// A proxy, an engine and a file for one seed; several run side by side.
struct BadDay
{
    explicit BadDay(quint64 number)
        : seed(number)
        , rig(practice.account(), practice.keys(), {{3, 8, 0}, {}})
        , file(rig.file(QStringLiteral("f")), 160 * MiB, seed)
    {
        practice.proxy().setPlan(seededMishaps(seed, brokenShare, everydayMishaps()));
        id = rig.add(file, practice.bucket(), QStringLiteral("bad day"));
    }

    quint64 seed;
    PracticeRig practice;
    EngineRig rig;
    SampleFile file;
    TransferId id;
};

/// PARTWAY_SEEDS: how many. PARTWAY_FIRST_SEED: from which on, to run one that failed.
int numberOfSeeds()
{
    constexpr int usual = 3;
    return qEnvironmentVariableIsSet("PARTWAY_SEEDS") ? qEnvironmentVariableIntValue("PARTWAY_SEEDS") : usual;
}

quint64 firstSeed()
{
    return qEnvironmentVariableIsSet("PARTWAY_FIRST_SEED")
               ? static_cast<quint64>(qEnvironmentVariableIntValue("PARTWAY_FIRST_SEED"))
               : 1;
}

} // namespace

/// 160 MiB in 5 MiB parts through a proxy that breaks 12 % of all requests.
class BadDaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrivesIdenticalAndLeavesNothing();
};

void BadDaysTest::arrivesIdenticalAndLeavesNothing()
{
    constexpr int sideBySide = 3;
    const int seeds = numberOfSeeds();
    QVERIFY(seeds > 0);
    for (int done = 0; done < seeds; done += sideBySide) {
        std::vector<std::unique_ptr<BadDay>> days;
        for (int i = done; i < std::min(seeds, done + sideBySide); ++i)
            days.push_back(std::make_unique<BadDay>(firstSeed() + static_cast<quint64>(i)));
        for (const std::unique_ptr<BadDay> &day : days) {
            const bool arrived = day->rig.reaches(day->id, TransferState::Done, std::chrono::minutes(3));
            const QByteArray story =
                "seed " + QByteArray::number(day->seed) + ": " + day->rig.describe(day->id);
            QVERIFY2(arrived, story);
            QVERIFY2(day->practice.holds(QStringLiteral("bad day"), day->file), story);
            QVERIFY2(day->practice.pendingUploads() == 0, story);
            QVERIFY2(happens([&] { return day->practice.proxy().underWay() == 0; }), story);
            const QList<ProxyRecord> again = partsSentAgain(day->practice.proxy().records());
            QVERIFY2(again.isEmpty(), story + " sent again: " + QByteArray::number(again.size()));
            QVERIFY2(day->practice.proxy().mishaps() > 0, story);
        }
    }
}

} // namespace partway::tests

QTEST_GUILESS_MAIN(partway::tests::BadDaysTest)
#include "bad_days_test.moc"
