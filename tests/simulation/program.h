// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/transfer_engine.h"
#include "tests/simulation/planted_bug.h"
#include "tests/simulation/sim_clock.h"
#include "tests/simulation/sim_credentials.h"
#include "tests/simulation/sim_files.h"
#include "tests/simulation/sim_journal.h"
#include "tests/simulation/sim_transport.h"

#include <memory>

namespace partway::sim {

/// The machine that a program runs on, and what is around it; outlives every run of it.
struct Surroundings
{
    EventQueue &queue;
    SimLog &log;
    Witness &witness;
    const WallClock &wall;
    const SimDisk &disk;
    SimRandom &random;
    SimNetwork &network;
    JournalDisk &journal;
    const KeyRing &keys;
    PlantedBug bug = PlantedBug::None;
};

/// One life of the real engine among simulated ports.
class Program
{
public:
    Program(const Surroundings &around, const EngineLimits &limits);
    ~Program();
    Q_DISABLE_COPY_MOVE(Program)

    [[nodiscard]] TransferEngine &engine() { return *m_engine; }
    [[nodiscard]] SimLife &life() { return *m_life; }
    [[nodiscard]] bool isAlive() const { return m_life->isAlive(); }
    [[nodiscard]] bool isRunning() const { return m_engine != nullptr; } ///< dead, perhaps, but not buried
    /// Destroys the engine. A dead one says no goodbye to anybody; its ports stay for what still holds them.
    void bury();

private:
    SimNetwork &m_network;
    LifePtr m_life = std::make_shared<SimLife>();
    SimClock m_clock;
    SimFiles m_files;
    std::unique_ptr<FileSource> m_source;
    SimTransport m_wire;
    std::unique_ptr<Transport> m_transport;
    SimJournal m_journal;
    SimCredentials m_credentials;
    std::unique_ptr<TransferEngine> m_engine;
};

} // namespace partway::sim
