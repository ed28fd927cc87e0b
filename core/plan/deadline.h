// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clearing_habit.h"
#include "core/plan/upload_record.h"

#include <optional>

namespace partway {

/// The earliest time at which the store may remove the upload by itself; nothing where it has none or keeps
/// it.
std::optional<UtcTime> deletionTime(const UploadRecord &upload, const ClearingHabit &habit);

/// From when on the store counts; nothing: not known, as of an upload that somebody else began.
std::optional<UtcTime> clearedFrom(const UploadRecord &upload, const ClearingHabit &habit);

} // namespace partway
