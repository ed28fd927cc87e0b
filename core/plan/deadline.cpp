// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/deadline.h"

#include <algorithm>

namespace partway {

std::optional<UtcTime> deletionTime(const UploadRecord &upload, const ClearingHabit &habit)
{
    if (upload.uploadId.isEmpty())
        return std::nullopt;
    std::optional<UtcTime> earliest = upload.abortDate;
    if (habit.after && upload.createdAt) {
        UtcTime from = *upload.createdAt;
        if (habit.fromLastPart && upload.lastPartAt)
            from = std::max(from, *upload.lastPartAt);
        const UtcTime swept = from + *habit.after;
        earliest = earliest ? std::min(*earliest, swept) : swept;
    }
    return earliest;
}

} // namespace partway
