// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/adoption_plan.h"

#include <algorithm>
#include <map>
#include <optional>

namespace partway {

namespace {

/// Sizes that are tried: any tool's upload has one or two, and who mixes more gets the most frequent ones.
constexpr qsizetype mostSizes = 8;

QList<qint64> likelySizes(const QList<RemotePart> &listed)
{
    const auto byNumber = [](const RemotePart &a, const RemotePart &b) { return a.number < b.number; };
    const int last = std::max_element(listed.begin(), listed.end(), byNumber)->number;
    std::map<qint64, int> times;
    qint64 first = 0;
    for (const RemotePart &part : listed) {
        if (part.number == 1)
            first = part.size;
        if (part.number != last || listed.size() == 1)
            ++times[part.size];
    }
    QList<qint64> sizes;
    for (const auto &[size, count] : times)
        sizes.append(size);
    std::stable_sort(sizes.begin(), sizes.end(),
                     [&times](qint64 a, qint64 b) { return times.at(a) > times.at(b); });
    sizes = sizes.mid(0, mostSizes);
    if (first > 0) {
        sizes.removeAll(first);
        sizes.prepend(first);
    }
    return sizes;
}

std::optional<PartPlan> equalParts(qint64 size, qint64 partSize, const PartLimits &limits)
{
    if (partSize < 1 || partSize > limits.maxPartSize)
        return std::nullopt;
    const qint64 count = std::max<qint64>(1, size / partSize + (size % partSize != 0 ? 1 : 0));
    if (count > std::clamp(limits.maxParts, 1, 10000) || (count > 1 && partSize < limits.minPartSize))
        return std::nullopt;
    return PartPlan{size, partSize, static_cast<int>(count), {}};
}

/// What can be kept at most, in bytes.
qint64 fitting(const PartPlan &plan, const QList<RemotePart> &listed)
{
    qint64 bytes = 0;
    for (const RemotePart &part : listed)
        if (part.number >= 1 && part.number <= plan.count && part.size == plan.range(part.number).size)
            bytes += part.size;
    return bytes;
}

} // namespace

Result<PartPlan> planAdoption(qint64 size, const QList<RemotePart> &listed, const PartLimits &limits,
                              qint64 wish)
{
    const auto anew = planParts(size, limits, wish);
    if (listed.isEmpty() || size < 0)
        return anew;
    std::optional<PartPlan> best;
    qint64 kept = 0;
    for (const qint64 partSize : likelySizes(listed)) {
        const auto plan = equalParts(size, partSize, limits);
        const qint64 bytes = plan ? fitting(*plan, listed) : 0;
        if (bytes > kept) {
            best = plan;
            kept = bytes;
        }
    }
    if (!best || (anew && fitting(*anew, listed) > kept))
        return anew;
    return *best;
}

} // namespace partway
