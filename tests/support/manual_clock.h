// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <map>
#include <optional>
#include <utility>

namespace partway::tests {

/// Time that stands still until a test moves it. Timers fire from advance() alone, in the order of their time
/// and, at the same time, in the order in which they were set.
class ManualClock final : public Clock
{
public:
    ManualClock();

    [[nodiscard]] SteadyTime now() const override { return m_now; }
    [[nodiscard]] UtcTime utcNow() const override { return m_utc; }
    TimerId after(milliseconds delay, std::function<void()> then) override;
    void cancel(TimerId id) override;

    /// Moves both clocks and fires what falls due meanwhile, timers set by timers included.
    void advance(milliseconds by);
    /// Moves to the next timer and fires it alone; false where there is none.
    bool fireNext();
    /// When the next timer is due.
    [[nodiscard]] std::optional<SteadyTime> nextTimer() const;
    [[nodiscard]] int timers() const { return static_cast<int>(m_timers.size()); }
    /// What a person or NTP does to the wall clock: no timer moves with it.
    void setUtc(UtcTime utc) { m_utc = utc; }

private:
    using Due = std::pair<SteadyTime, TimerId>; // ids ascend: they are the order of setting
    void moveTo(SteadyTime time);

    SteadyTime m_now;
    UtcTime m_utc;
    TimerId m_last = 0;
    std::map<Due, std::function<void()>> m_timers;
};

} // namespace partway::tests
