// SPDX-License-Identifier: GPL-3.0-or-later
// Thousands of bad days for the real engine, on virtual time.
//   PARTWAY_SIM_SEEDS=20000  how many seeds (2,000 where it is not set), from PARTWAY_SIM_FIRST (1)
//   PARTWAY_SIM_SEED=4711    only this one, with its whole log
#include "tests/simulation/known_seeds.h"
#include "tests/simulation/sim_world.h"

#include <QTest>

#include <cstdio>

using namespace partway;
using namespace partway::sim;

namespace {

quint64 numberFrom(const char *variable, quint64 otherwise)
{
    bool isNumber = false;
    const quint64 number = qEnvironmentVariable(variable).toULongLong(&isNumber);
    return isNumber ? number : otherwise;
}

void tell(const Scenario &scenario, const Outcome &outcome)
{
    std::fprintf(stderr, "%s\n%s%s\n", scenario.text().constData(), outcome.log.constData(),
                 outcome.violation ? outcome.violation->constData() : "no violation");
}

} // namespace

class SimulationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsPromisesOnBadDays();
    void keepsThemWhereItOnceDidNot_data();
    void keepsThemWhereItOnceDidNot();
    void keepsAPausedWeekAlive();
    void sameSeedIsTheSameRun();
    void plantedBugIsCaught_data();
    void plantedBugIsCaught();
};

void SimulationTest::keepsItsPromisesOnBadDays()
{
    const quint64 only = numberFrom("PARTWAY_SIM_SEED", 0);
    const quint64 first = only != 0 ? only : numberFrom("PARTWAY_SIM_FIRST", 1);
    const quint64 count = only != 0 ? 1 : numberFrom("PARTWAY_SIM_SEEDS", 2000);
    int violations = 0;
    quint64 lives = 0;
    for (quint64 seed = first; seed < first + count; ++seed) {
        const Scenario scenario = Scenario::of(seed);
        const Outcome outcome = SimWorld(scenario, PlantedBug::None, only != 0).run();
        lives += static_cast<quint64>(outcome.lives);
        if (outcome.violation)
            ++violations;
        if (only != 0 || (outcome.violation && violations <= 3))
            tell(scenario, outcome);
        else if (outcome.violation)
            std::fprintf(stderr, "seed %llu: %s\n", seed, outcome.violation->constData());
    }
    QVERIFY(lives >= count);
    QCOMPARE(violations, 0);
}

void SimulationTest::keepsThemWhereItOnceDidNot_data()
{
    QTest::addColumn<quint64>("seed");
    for (const KnownSeed &known : knownSeeds)
        QTest::newRow(known.story) << known.seed;
}

void SimulationTest::keepsThemWhereItOnceDidNot()
{
    QFETCH(const quint64, seed);
    const Scenario scenario = Scenario::of(seed);
    const Outcome outcome = SimWorld(scenario).run();
    if (outcome.violation)
        tell(scenario, outcome);
    QVERIFY(!outcome.violation);
    QVERIFY(outcome.events > 0);
}

void SimulationTest::keepsAPausedWeekAlive()
{
    const quint64 only = numberFrom("PARTWAY_SIM_SEED", 0);
    const quint64 first = only != 0 ? only : 1;
    int parts = 0;
    for (quint64 seed = first; seed < first + (only != 0 ? 1 : 60); ++seed) {
        const Scenario scenario = Scenario::ofAPausedWeek(seed);
        const Outcome outcome = SimWorld(scenario, PlantedBug::None, only != 0).run();
        if (only != 0 || outcome.violation || outcome.swept > 0)
            tell(scenario, outcome);
        QVERIFY2(!outcome.violation, QByteArray::number(seed));
        QVERIFY2(outcome.swept == 0, QByteArray::number(seed));
        parts += outcome.partsSent;
    }
    QVERIFY(parts > 60 * 9); // a week is nine parts, at least
    // And without it they are gone.
    Scenario unkept = Scenario::ofAPausedWeek(1);
    unkept.keepsAlive = false;
    const Outcome outcome = SimWorld(unkept).run();
    QVERIFY(!outcome.violation);
    QVERIFY(outcome.swept > 0);
}

void SimulationTest::sameSeedIsTheSameRun()
{
    for (const quint64 seed : {3U, 77U, 1234U}) {
        const Outcome once = SimWorld(Scenario::of(seed)).run();
        const Outcome again = SimWorld(Scenario::of(seed)).run();
        QCOMPARE(again.logHash, once.logHash);
        QCOMPARE(again.events, once.events);
    }
    QVERIFY(SimWorld(Scenario::of(3)).run().logHash != SimWorld(Scenario::of(4)).run().logHash);
}

void SimulationTest::plantedBugIsCaught_data()
{
    QTest::addColumn<int>("bug");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("a part is journaled before its answer")
        << int(PlantedBug::PartJournaledBeforeAnswer) << QByteArray("which no server answered for");
    QTest::newRow("done without looking after a lost Complete")
        << int(PlantedBug::DoneWithoutLooking) << QByteArray("is called done");
    QTest::newRow("a lost Create is forgotten")
        << int(PlantedBug::LostCreateForgotten) << QByteArray("is left on the server");
    QTest::newRow("what a writer changed at the end is not seen")
        << int(PlantedBug::RewrittenNotSeen) << QByteArray("is not what its writer left");
}

void SimulationTest::plantedBugIsCaught()
{
    QFETCH(const int, bug);
    QFETCH(const QByteArray, named);
    quint64 seed = 1;
    std::optional<QByteArray> caught;
    for (; seed <= 200 && !caught; ++seed) {
        const Outcome outcome = SimWorld(Scenario::of(seed), static_cast<PlantedBug>(bug)).run();
        if (outcome.violation && outcome.violation->contains(named))
            caught = outcome.violation;
    }
    QVERIFY2(caught, "not within 200 seeds");
}

QTEST_GUILESS_MAIN(SimulationTest)
#include "simulation_test.moc"
