// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/program.h"

namespace partway::sim {

Program::Program(const Surroundings &around, const EngineLimits &limits)
    : m_network(around.network)
    , m_clock(around.queue, around.wall, m_life)
    , m_files(around.queue, around.disk, around.random, m_life)
    , m_source(withBug(around.bug, m_files, around.disk))
    , m_wire(around.network, m_life)
    , m_transport(withBug(around.bug, m_wire, around.journal, m_life))
    , m_journal(around.journal, around.log, around.witness, m_life)
    , m_credentials(around.keys, m_life)
    , m_engine(std::make_unique<TransferEngine>(
          TransferEngine::Ports{m_clock, around.random, *m_source, *m_transport, m_journal, m_credentials},
          limits))
{
}

Program::~Program() { bury(); }

void Program::bury()
{
    if (!m_engine)
        return;
    if (!m_life->isAlive())
        m_network.abandon(*m_life);
    m_engine.reset();
    m_network.abandon(*m_life);
    m_life->die();
    m_clock.clear();
}

} // namespace partway::sim
