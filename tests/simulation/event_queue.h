// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <functional>
#include <map>
#include <unordered_map>
#include <utility>

namespace partway::sim {

/// Everything that happens in a simulated run, in the order of (virtual time, when it was asked for). Time
/// jumps from event to event; nothing ever waits.
class EventQueue
{
public:
    using Id = quint64; ///< 0 is none

    [[nodiscard]] SteadyTime now() const { return m_now; }
    Id after(milliseconds delay, std::function<void()> then);
    void cancel(Id id);
    /// Runs the next event and moves the time to it; false where nothing is left.
    bool runNext();
    [[nodiscard]] quint64 eventsRun() const { return m_run; }

private:
    using Key = std::pair<SteadyTime, Id>;

    SteadyTime m_now{std::chrono::hours(1)};
    std::map<Key, std::function<void()>> m_events;
    std::unordered_map<Id, SteadyTime> m_due; ///< only looked up, never walked
    Id m_last = 0;
    quint64 m_run = 0;
};

} // namespace partway::sim
