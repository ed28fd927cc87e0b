// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/program.h"
#include "tests/simulation/referee.h"
#include "tests/simulation/scenario.h"

#include <QMap>

#include <memory>
#include <vector>

namespace partway::sim {

class SimPerson;
class Troubles;

/// How a run went.
struct Outcome
{
    std::optional<QByteArray> violation;
    QByteArray log; ///< the last lines, or all
    quint64 logHash = 0;
    quint64 events = 0;
    int partsSent = 0;
    int lives = 0;
    int swept = 0; ///< uploads with parts that the store removed by itself
    int uploads = 0;
};

/// One seeded run: the real engine, a person, and everything that happens to them, on virtual time.
class SimWorld
{
public:
    explicit SimWorld(const Scenario &scenario, PlantedBug bug = PlantedBug::None, bool wholeLog = false);
    ~SimWorld();
    Q_DISABLE_COPY_MOVE(SimWorld)

    Outcome run();

    // for the person and for the troubles
    [[nodiscard]] const Scenario &scenario() const { return m_scenario; }
    [[nodiscard]] TransferEngine *engine(); ///< none while the program is not running
    void crash(bool powerLoss);
    void crashAtStep(int step);
    void setLimits(const EngineLimits &limits);
    void later(milliseconds delay, std::function<void()> then) { queue.after(delay, std::move(then)); }

    EventQueue queue;
    SimLog log;
    SimRandom random;
    WallClock machineTime;
    WallClock serverTime;
    SimDisk disk;
    JournalDisk journal;
    KeyRing keys;
    SimServer server;
    Referee referee;
    SimNetwork network;

    /// The upload of that key that somebody left behind; empty: none.
    [[nodiscard]] QString orphanOf(const QString &key) const { return m_orphans.value(key); }

private:
    void prepare();
    void write(const Errand &errand);
    void writeOn(const Errand &errand);
    void leaveOrphan(const Errand &errand);
    [[nodiscard]] PartPlan orphanPlan(const Errand &errand, int size);
    void startProgram();
    void buryProgram();
    void connectProgram();
    void afterEvent();
    void finalChecks();
    void runFor(milliseconds time);
    void checkBounds();

    Scenario m_scenario;
    PlantedBug m_bug;
    EngineLimits m_limits;
    SimRandom m_programRandom;
    std::vector<std::unique_ptr<Program>> m_programs; ///< the last one runs, if any does
    std::unique_ptr<SimPerson> m_person;
    std::unique_ptr<Troubles> m_troubles;
    QMap<QString, QString> m_orphans; ///< upload IDs by key
    bool m_powerLoss = false;
    SteadyTime m_deadline;
};

} // namespace partway::sim
