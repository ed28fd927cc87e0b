// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/part_plan.h"

#include <algorithm>

namespace partway {

namespace {

qint64 divideUp(qint64 value, qint64 by) { return value / by + (value % by != 0 ? 1 : 0); }

} // namespace

ByteRange PartPlan::range(int number) const
{
    Q_ASSERT(number >= 1 && number <= count);
    const auto front = static_cast<int>(frontEnds.size());
    const qint64 frontEnd = front > 0 ? frontEnds.last() : 0;
    if (number <= front) {
        const qint64 offset = number > 1 ? frontEnds.at(number - 2) : 0;
        return {offset, frontEnds.at(number - 1) - offset};
    }
    const qint64 offset = frontEnd + (number - 1 - front) * partSize;
    return {offset, std::min(partSize, totalSize - offset)};
}

Result<PartPlan> planParts(qint64 size, const PartLimits &limits, qint64 wish)
{
    const qint64 largest = limits.maxPartSize;
    const qint64 smallest = std::max<qint64>(1, limits.minPartSize);
    const qint64 step = std::max<qint64>(1, limits.multipleOf);
    const qint64 maxParts = std::clamp(limits.maxParts, 1, 10000);
    if (size < 0)
        return failure(ErrorKind::PlanImpossible, QStringLiteral("negative size"));

    // A wish of the person's is taken as it is; only what the program chooses itself is rounded to whole
    // steps.
    qint64 partSize = std::clamp(wish > 0 ? wish : limits.preferredPartSize, smallest, largest);
    if (divideUp(size, partSize) > maxParts) {
        const qint64 needed = divideUp(size, maxParts);
        const qint64 rounded = divideUp(needed, step) * step;
        partSize = rounded <= largest ? rounded : needed;
    }
    if (partSize > largest)
        return failure(ErrorKind::PlanImpossible,
                       QStringLiteral("%1 bytes in %2 parts").arg(size).arg(maxParts));
    const auto count = static_cast<int>(std::max<qint64>(1, divideUp(size, partSize)));
    return PartPlan{size, partSize, count, {}};
}

} // namespace partway
