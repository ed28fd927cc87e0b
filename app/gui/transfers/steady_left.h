// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace partway {

/// A time left that people can follow. It counts down by itself, looks at the newest forecast every five
/// seconds only (every second where that is far off), and follows it half the way where it differs by more
/// than a tenth. A value: time is given, none is asked for.
class SteadyLeft
{
public:
    using Time = std::chrono::steady_clock::time_point;

    /// The newest forecast; nothing where none can be made. Kept for five seconds after the last one.
    void update(std::optional<std::chrono::seconds> forecast, Time now);
    /// What to show, in steps that grow with it: 5 s below a minute, minutes below an hour, then 5 minutes,
    /// from ten hours on whole hours.
    [[nodiscard]] std::optional<std::chrono::seconds> shown() const { return m_shown; }

private:
    std::optional<std::chrono::seconds> m_shown;
    std::chrono::duration<double> m_left{}; ///< at m_counted
    Time m_counted;                         ///< up to when m_left was counted down
    Time m_looked;                          ///< when a forecast was last taken into account
    Time m_heard;                           ///< of the last forecast
};

/// Rounded to the steps that are shown.
std::chrono::seconds inSteps(std::chrono::seconds left);

} // namespace partway
