// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "tests/simulation/event_queue.h"
#include "tests/simulation/sim_life.h"

#include <set>

namespace partway::sim {

/// The virtual wall clock of one machine; people set it wrong.
struct WallClock
{
    milliseconds offset{0};
    [[nodiscard]] UtcTime at(SteadyTime now) const
    {
        return UtcTime(std::chrono::hours(24 * 365 * 56)) + now.time_since_epoch() + offset;
    }
};

/// Virtual time and timers of one life of the program.
class SimClock final : public Clock
{
public:
    SimClock(EventQueue &queue, const WallClock &wall, LifePtr life);
    [[nodiscard]] SteadyTime now() const override;
    [[nodiscard]] UtcTime utcNow() const override;
    TimerId after(milliseconds delay, std::function<void()> then) override;
    void cancel(TimerId id) override;
    /// Forgets all timers, and with them what they hold.
    void clear();

private:
    EventQueue &m_queue;
    const WallClock &m_wall;
    LifePtr m_life;
    std::set<TimerId> m_timers;
};

} // namespace partway::sim
