// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/part_plan.h"

#include <algorithm>
#include <numeric>

namespace partway {

namespace {

qint64 divideUp(qint64 value, qint64 by) { return value / by + (value % by != 0 ? 1 : 0); }

// The smallest growth from rung to rung, in sixteenths, with which all of them reach that far.
QList<PartRung> rungsReaching(qint64 aim, qint64 first, qint64 step, const PartLimits &limits, int parts)
{
    constexpr int rungs = 10;
    constexpr int fastest = 48; // thrice as large from rung to rung
    QList<PartRung> all;
    for (int growth = 16; growth <= fastest; ++growth) {
        all.clear();
        qint64 reach = 0;
        auto wanted = static_cast<double>(first);
        qint64 size = first;
        for (int rung = 0, left = parts; rung < rungs && left > 0; ++rung) {
            const int count = rung + 1 < rungs ? std::max(1, parts / rungs) : left;
            if (!all.isEmpty() && all.last().size == size)
                all.last().parts += std::min(count, left);
            else
                all.append({std::min(count, left), size});
            reach += std::min(count, left) * size;
            left -= count;
            wanted = wanted * growth / 16;
            const auto whole = static_cast<qint64>(std::min(wanted, static_cast<double>(limits.maxPartSize)));
            size = std::clamp(divideUp(whole, step) * step, size, std::max(size, limits.maxPartSize));
        }
        if (reach >= aim)
            break;
    }
    return all;
}

} // namespace

qint64 PartPlan::wholeSize(int number) const
{
    int before = 0;
    for (const PartRung &rung : *rungs) {
        if (number <= before + rung.parts)
            return rung.size;
        before += rung.parts;
    }
    return 0;
}

qint64 PartPlan::ceiling() const
{
    return std::accumulate(rungs->cbegin(), rungs->cend(), qint64(0),
                           [](qint64 sum, const PartRung &rung) { return sum + rung.parts * rung.size; });
}

ByteRange PartPlan::range(int number) const
{
    Q_ASSERT(number >= 1 && number <= count);
    if (!rungs->isEmpty()) {
        qint64 offset = 0;
        int before = 0;
        for (const PartRung &rung : *rungs) {
            if (number <= before + rung.parts) {
                offset += (number - 1 - before) * rung.size;
                return {offset, std::min(rung.size, totalSize - offset)};
            }
            offset += rung.parts * rung.size;
            before += rung.parts;
        }
    }
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

PartPlan planOpen(const PartLimits &limits, qint64 wish, qint64 expected)
{
    constexpr qint64 farAim = 5 * 1024 * GiB;
    constexpr qint64 nearAim = 1024 * GiB;
    const int parts = std::clamp(limits.maxParts, 1, 10000);
    const qint64 smallest = std::max<qint64>(1, limits.minPartSize);
    const qint64 step = std::max<qint64>(1, limits.multipleOf);
    const qint64 aim = parts > 1000 && !limits.equalSizes ? farAim : nearAim;
    qint64 first = std::clamp(wish > 0 ? wish : limits.preferredPartSize, smallest, limits.maxPartSize);
    if (const auto hinted = planParts(std::max<qint64>(0, expected), limits, wish); hinted)
        first = std::max(first, hinted->partSize);
    PartPlan plan;
    if (limits.equalSizes) {
        if (wish <= 0)
            first = std::clamp(divideUp(divideUp(aim, parts), step) * step, first, limits.maxPartSize);
        plan.rungs = QList<PartRung>{{parts, first}};
    } else {
        plan.rungs = rungsReaching(aim, first, step, limits, parts);
    }
    plan.partSize = first;
    return plan;
}

Result<PartPlan> extendedTo(const PartPlan &plan, qint64 bytes, bool ended)
{
    const qint64 ceiling = plan.ceiling();
    if (bytes < 0 || bytes > ceiling)
        return failure(ErrorKind::PlanImpossible,
                       QStringLiteral("more than %1 bytes of a stream").arg(ceiling));
    PartPlan extended = plan;
    extended.totalSize = 0;
    extended.count = 0;
    for (const PartRung &rung : *plan.rungs) {
        const auto whole =
            static_cast<int>(std::min<qint64>(rung.parts, (bytes - extended.totalSize) / rung.size));
        extended.count += whole;
        extended.totalSize += whole * rung.size;
        if (whole < rung.parts)
            break;
    }
    if (ended && (extended.totalSize < bytes || extended.count == 0)) {
        extended.totalSize = bytes;
        ++extended.count;
    }
    return extended;
}

} // namespace partway
