// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/upload_record.h"

#include <chrono>
#include <optional>

namespace partway {

/// How a store removes uploads that nobody finishes.
struct ClearingHabit
{
    std::optional<std::chrono::hours> after; ///< none: never by itself
    bool fromLastPart = false;               ///< a new part resets the clock (Storj); else from creation
};

/// The earliest time at which the store may remove the upload by itself; nothing where it has none or keeps
/// it.
std::optional<UtcTime> deletionTime(const UploadRecord &upload, const ClearingHabit &habit);

} // namespace partway
