// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/manual_clock.h"

#include <algorithm>

namespace partway::tests {

// Not the epoch: a zero that means "never" must not pass for a time.
ManualClock::ManualClock()
    : m_now(milliseconds(1'000'000))
    , m_utc(milliseconds(1'767'225'600'000)) // 2026-01-01
{
}

Clock::TimerId ManualClock::after(milliseconds delay, std::function<void()> then)
{
    const TimerId id = ++m_last;
    m_timers.emplace(Due{m_now + std::max(delay, milliseconds(0)), id}, std::move(then));
    return id;
}

void ManualClock::cancel(TimerId id)
{
    const auto found = std::find_if(m_timers.begin(), m_timers.end(),
                                    [id](const auto &timer) { return timer.first.second == id; });
    if (found != m_timers.end())
        m_timers.erase(found);
}

void ManualClock::advance(milliseconds by)
{
    const SteadyTime target = m_now + by;
    while (!m_timers.empty() && m_timers.begin()->first.first <= target)
        fireNext();
    moveTo(target);
}

bool ManualClock::fireNext()
{
    if (m_timers.empty())
        return false;
    // Out of the map first: what is called may set and cancel timers.
    auto timer = m_timers.extract(m_timers.begin());
    moveTo(timer.key().first);
    timer.mapped()();
    return true;
}

std::optional<SteadyTime> ManualClock::nextTimer() const
{
    if (m_timers.empty())
        return std::nullopt;
    return m_timers.begin()->first.first;
}

void ManualClock::moveTo(SteadyTime time)
{
    m_utc += time - m_now;
    m_now = time;
}

} // namespace partway::tests
