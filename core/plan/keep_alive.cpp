// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/keep_alive.h"

#include <algorithm>

namespace partway {

namespace {

using std::chrono::hours;
using std::chrono::minutes;

constexpr milliseconds latestBefore = hours(1);
constexpr milliseconds firstRetry = minutes(1);
constexpr milliseconds rarestRetry = minutes(30);

milliseconds share(milliseconds time, double of)
{
    return milliseconds(static_cast<qint64>(static_cast<double>(time.count()) * of));
}

/// From when on the store counts, where a part can do anything about it.
std::optional<UtcTime> countedFrom(const UploadRecord &upload, const ClearingHabit &habit)
{
    const auto from =
        canKeepAlive(habit) && !upload.uploadId.isEmpty() ? clearedFrom(upload, habit) : std::nullopt;
    // A rule of the bucket that ends it sooner counts from its beginning.
    const bool endsAnyway = from && upload.abortDate && *upload.abortDate <= *from + *habit.after;
    return endsAnyway ? std::nullopt : from;
}

} // namespace

std::optional<UtcTime> keepAliveTime(const UploadRecord &upload, const ClearingHabit &habit, double chance)
{
    const auto from = countedFrom(upload, habit);
    if (!from)
        return std::nullopt;
    const milliseconds given = *habit.after;
    const milliseconds jittered = given * 3 / 4 - share(given / 16, chance);
    return *from + std::max(std::min(jittered, given - latestBefore), given / 2);
}

std::optional<UtcTime> keepAliveRetry(const UploadRecord &upload, const ClearingHabit &habit, int failures,
                                      UtcTime now, double chance)
{
    const auto from = countedFrom(upload, habit);
    if (!from)
        return std::nullopt;
    const milliseconds ceiling = std::min(rarestRetry, firstRetry * (1 << std::clamp(failures - 1, 0, 8)));
    milliseconds delay = ceiling / 2 + share(ceiling / 2, chance);
    const UtcTime end = *from + *habit.after;
    if (now < end)
        delay = std::min(delay, std::max<milliseconds>((end - now) / 4, firstRetry));
    const UtcTime next = now + delay;
    return next < end + *habit.after ? std::optional(next) : std::nullopt;
}

} // namespace partway
