// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <functional>

namespace partway {

using std::chrono::milliseconds;

/// Monotonic time: for waiting and for rates. Stands still or jumps over a system sleep as the system's clock
/// does.
using SteadyTime = std::chrono::time_point<std::chrono::steady_clock, milliseconds>;
/// Wall-clock time: for records and deadlines only, since people set it.
using UtcTime = std::chrono::time_point<std::chrono::system_clock, milliseconds>;

/// Time and timers as the engine sees them. Single-threaded: belongs to the thread of who uses it.
class Clock
{
public:
    using TimerId = quint64; ///< 0 is none

    virtual ~Clock() = default;
    [[nodiscard]] virtual SteadyTime now() const = 0;
    [[nodiscard]] virtual UtcTime utcNow() const = 0;
    /// Calls `then` once, from the event loop, never from within this call, when `delay` has passed.
    virtual TimerId after(milliseconds delay, std::function<void()> then) = 0;
    /// The call will not come. An id that has fired or is 0 is ignored.
    virtual void cancel(TimerId id) = 0;
};

} // namespace partway
