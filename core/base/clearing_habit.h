// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace partway {

/// How a store removes uploads that nobody finishes.
struct ClearingHabit
{
    std::optional<std::chrono::hours> after; ///< none: never by itself
    bool fromLastPart = false;               ///< a new part resets the clock (Storj); else from creation
};

/// A paused upload can be kept: the store deletes what lies still, and counts from the last part. Where it
/// counts from the beginning, no part helps.
inline bool canKeepAlive(const ClearingHabit &habit)
{
    return habit.after && *habit.after > std::chrono::hours(0) && habit.fromLastPart;
}

} // namespace partway
