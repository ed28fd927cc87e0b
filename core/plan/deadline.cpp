// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/deadline.h"

#include <algorithm>

namespace partway {

std::optional<UtcTime> deletionTime(const UploadRecord &upload, const ClearingHabit &habit)
{
    if (upload.uploadId.isEmpty())
        return std::nullopt;
    std::optional<UtcTime> earliest = upload.abortDate;
    if (const auto from = clearedFrom(upload, habit); from && habit.after) {
        const UtcTime swept = *from + *habit.after;
        earliest = earliest ? std::min(*earliest, swept) : swept;
    }
    return earliest;
}

std::optional<UtcTime> clearedFrom(const UploadRecord &upload, const ClearingHabit &habit)
{
    if (!habit.fromLastPart || !upload.lastPartAt)
        return upload.createdAt;
    return upload.createdAt ? std::max(*upload.createdAt, *upload.lastPartAt) : *upload.lastPartAt;
}

} // namespace partway
