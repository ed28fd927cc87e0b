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

} // namespace partway
