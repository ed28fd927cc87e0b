// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/deadline.h"
#include "core/plan/upload_record.h"

#include <optional>

/// When a paused upload gets a sign of life: one more of its parts
/// (core/decisions/0006-keeping-an-upload.md).
namespace partway {

/// When a part has to go up: at about 3/4 of the time that the store gives, earlier by chance so that not all
/// uploads come at once, and an hour before its end at the latest. Nothing where no part helps, or nobody
/// knows when the store counts from. `chance` in [0, 1).
std::optional<UtcTime> keepAliveTime(const UploadRecord &upload, const ClearingHabit &habit, double chance);

/// When it is tried again after so many failures in a row, sooner where the end is near. Stores sweep late:
/// it is tried for as long again after the end. Nothing: it is gone for certain.
std::optional<UtcTime> keepAliveRetry(const UploadRecord &upload, const ClearingHabit &habit, int failures,
                                      UtcTime now, double chance);

} // namespace partway
