// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/system_clock.h"

#include <utility>

namespace partway::tests {

/// The real clock, for tests over real bytes that cannot wait: timers come so many times sooner.
class HurriedClock final : public Clock
{
public:
    explicit HurriedClock(int times = 50)
        : m_times(times)
    {
    }
    [[nodiscard]] SteadyTime now() const override { return m_clock.now(); }
    [[nodiscard]] UtcTime utcNow() const override { return m_clock.utcNow(); }
    TimerId after(milliseconds delay, std::function<void()> then) override
    {
        return m_clock.after(delay / m_times, std::move(then));
    }
    void cancel(TimerId id) override { m_clock.cancel(id); }

private:
    SystemClock m_clock;
    int m_times;
};

} // namespace partway::tests
