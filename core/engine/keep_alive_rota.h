// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/random_source.h"
#include "core/plan/deadline.h"

#include <functional>
#include <map>
#include <optional>

namespace partway {

/// Which paused uploads are to be kept alive, and when: as keep_alive.h decides, a few at once. Looks at the
/// wall clock every few minutes, so that a sleep of the machine makes nothing late by more than that.
/// Single-threaded.
class KeepAliveRota
{
public:
    static constexpr int atOnce = 4;

    /// `due` is called from a timer, never from within a call.
    KeepAliveRota(Clock &clock, RandomSource &random, std::function<void(TransferId)> due);
    ~KeepAliveRota();
    KeepAliveRota(const KeepAliveRota &) = delete;
    KeepAliveRota &operator=(const KeepAliveRota &) = delete;

    /// As it stands now; to be called whenever that may have changed. One that was due and has had no part
    /// since is tried again.
    void watch(TransferId id, const UploadRecord &upload, const ClearingHabit &habit);
    void forget(TransferId id);
    /// The network is back, the machine is awake, or there are new keys: it looks at once, and what has
    /// failed is tried again.
    void hurry();
    [[nodiscard]] std::optional<UtcTime> dueTime(TransferId id) const;

private:
    struct Turn
    {
        std::optional<UtcTime> countedFrom;
        std::optional<UtcTime> due; ///< nothing: no more
        SteadyTime dueSteady{};     ///< the same, whatever people do to the wall clock
        int failures = 0;
        bool atIt = false;
    };

    void plan(Turn &turn, const std::optional<UtcTime> &due) const;
    [[nodiscard]] std::optional<SteadyTime> timeOf(const Turn &turn) const;
    void end(Turn &turn); ///< it is no longer at it
    void wakeBy(SteadyTime at);
    void look();

    Clock &m_clock;
    RandomSource &m_random;
    const std::function<void(TransferId)> m_due;
    std::map<TransferId, Turn> m_turns;
    int m_atIt = 0;
    Clock::TimerId m_timer = 0;
    SteadyTime m_wakeAt{}; ///< with a timer
};

} // namespace partway
