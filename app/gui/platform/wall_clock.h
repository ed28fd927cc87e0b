// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace partway {

/// For countdowns and dates that people read; what the engine does never depends on it.
inline UtcTime wallClockNow()
{
    return std::chrono::time_point_cast<milliseconds>(std::chrono::system_clock::now());
}

} // namespace partway
