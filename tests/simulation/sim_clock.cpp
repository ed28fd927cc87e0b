// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/sim_clock.h"

namespace partway::sim {

SimClock::SimClock(EventQueue &queue, const WallClock &wall, LifePtr life)
    : m_queue(queue)
    , m_wall(wall)
    , m_life(std::move(life))
{
}

SteadyTime SimClock::now() const { return m_queue.now(); }

UtcTime SimClock::utcNow() const { return m_wall.at(m_queue.now()); }

Clock::TimerId SimClock::after(milliseconds delay, std::function<void()> then)
{
    if (!m_life->isAlive())
        return ~TimerId(0);
    // The id is known only after the event is queued, and events never run from within after().
    auto id = std::make_shared<TimerId>(0);
    *id = m_queue.after(delay, [this, id, then = std::move(then)] {
        m_timers.erase(*id);
        if (m_life->isAlive())
            then();
    });
    m_timers.insert(*id);
    return *id;
}

void SimClock::cancel(TimerId id)
{
    if (m_timers.erase(id) > 0)
        m_queue.cancel(id);
}

void SimClock::clear()
{
    const std::set<TimerId> timers = std::exchange(m_timers, {});
    for (const TimerId id : timers)
        m_queue.cancel(id);
}

} // namespace partway::sim
