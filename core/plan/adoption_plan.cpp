// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/adoption_plan.h"

#include <algorithm>
#include <map>
#include <optional>

namespace partway {

namespace {

/// Sizes that are tried: any tool's upload has one or two, and who mixes more gets the most frequent ones.
constexpr qsizetype mostSizes = 8;

int mostParts(const PartLimits &limits) { return std::clamp(limits.maxParts, 1, 10000); }

/// Of one number that is listed twice, the later counts.
QList<RemotePart> oncePerNumber(const QList<RemotePart> &listed)
{
    std::map<int, RemotePart> byNumber;
    for (const RemotePart &part : listed)
        byNumber[part.number] = part;
    QList<RemotePart> once;
    once.reserve(static_cast<qsizetype>(byNumber.size()));
    for (const auto &[number, part] : byNumber)
        once.append(part);
    return once;
}

/// What most parts have comes first; the last part is left out where it is not alone, since it is shorter.
QList<qint64> frequentSizes(const QList<RemotePart> &listed, int least)
{
    const int last = listed.constLast().number;
    std::map<qint64, int> times;
    for (const RemotePart &part : listed)
        if (part.number != last || listed.size() == 1)
            ++times[part.size];
    QList<qint64> sizes;
    for (const auto &[size, count] : times)
        if (count >= least)
            sizes.append(size);
    std::stable_sort(sizes.begin(), sizes.end(),
                     [&times](qint64 a, qint64 b) { return times.at(a) > times.at(b); });
    return sizes.mid(0, mostSizes);
}

QList<qint64> likelySizes(const QList<RemotePart> &listed)
{
    QList<qint64> sizes = frequentSizes(listed, 1);
    const auto first =
        std::find_if(listed.rbegin(), listed.rend(), [](const RemotePart &part) { return part.number == 1; });
    if (first != listed.rend() && first->size > 0) {
        sizes.removeAll(first->size);
        sizes.prepend(first->size);
    }
    return sizes;
}

std::optional<PartPlan> equalParts(qint64 size, qint64 partSize, const PartLimits &limits)
{
    if (partSize < 1 || partSize > limits.maxPartSize)
        return std::nullopt;
    const qint64 count = std::max<qint64>(1, size / partSize + (size % partSize != 0 ? 1 : 0));
    if (count > mostParts(limits) || (count > 1 && partSize < limits.minPartSize))
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

// ---- parts of several sizes

/// Where the parts from 1 on end, as far as they follow each other, are legal and lie within the file.
QList<qint64> endsInFront(qint64 size, const QList<RemotePart> &listed, const PartLimits &limits)
{
    QList<qint64> ends;
    qint64 left = size;
    for (const RemotePart &part : listed) {
        if (part.number < 1)
            continue;
        const bool fits = part.number == ends.size() + 1 && part.number <= mostParts(limits) &&
                          part.size >= 1 && part.size <= std::min(left, limits.maxPartSize) &&
                          (part.size >= limits.minPartSize || part.size == left);
        if (!fits)
            break;
        left -= part.size;
        ends.append(size - left);
    }
    return ends;
}

/// What remains for the parts behind these.
PartLimits limitsBehind(const QList<qint64> &ends, const PartLimits &limits)
{
    PartLimits behind = limits;
    behind.maxParts = mostParts(limits) - static_cast<int>(ends.size());
    return behind;
}

/// The planner's own plan for what is behind them; nothing where too few parts remain.
std::optional<PartPlan> plannedBehind(qint64 size, const QList<qint64> &ends, const PartLimits &limits)
{
    const PartLimits behind = limitsBehind(ends, limits);
    const qint64 rest = size - (ends.isEmpty() ? 0 : ends.constLast());
    if (behind.maxParts < 1 && rest > 0)
        return std::nullopt;
    const auto plan = planParts(rest, behind);
    return plan ? std::optional(*plan) : std::nullopt;
}

std::optional<PartPlan> behind(QList<qint64> ends, qint64 size, qint64 partSize, const PartLimits &limits)
{
    if (partSize < 1)
        return std::nullopt;
    const qint64 rest = size - ends.constLast();
    const auto equal = rest > 0 ? equalParts(rest, partSize, limitsBehind(ends, limits)) : PartPlan{};
    if (!equal)
        return std::nullopt;
    const auto count = static_cast<int>(ends.size()) + equal->count;
    // Those at the end of the front that are as long as what follows are no exception.
    const auto sizeOfLast = [&ends] {
        return ends.constLast() - (ends.size() > 1 ? ends.at(ends.size() - 2) : 0);
    };
    while (rest > 0 && !ends.isEmpty() && sizeOfLast() == partSize)
        ends.removeLast();
    return PartPlan{size, partSize, count, std::move(ends)};
}

/// The best plan that keeps every part in front as it is.
std::optional<PartPlan> unevenPlan(qint64 size, const QList<RemotePart> &listed, const PartLimits &limits)
{
    QList<qint64> ends = endsInFront(size, listed, limits);
    auto planned = plannedBehind(size, ends, limits);
    while (!planned && !ends.isEmpty()) {
        ends.removeLast(); // the rest would need more parts than there may be
        planned = plannedBehind(size, ends, limits);
    }
    if (ends.isEmpty())
        return std::nullopt;
    QList<RemotePart> others;
    std::copy_if(listed.begin(), listed.end(), std::back_inserter(others),
                 [&ends](const RemotePart &part) { return part.number > ends.size(); });
    // As what lies behind a gap, as most of the others, or as anybody would have it.
    QList<qint64> sizes = others.isEmpty() ? QList<qint64>() : frequentSizes(others, 1);
    sizes += frequentSizes(listed, 2);
    sizes.append(planned->partSize);
    std::optional<PartPlan> best;
    qint64 kept = 0;
    for (const qint64 partSize : std::as_const(sizes)) {
        const auto plan = behind(ends, size, partSize, limits);
        const qint64 bytes = plan ? fitting(*plan, listed) : 0;
        if (bytes > kept) {
            best = plan;
            kept = bytes;
        }
    }
    return best;
}

} // namespace

Result<PartPlan> planAdoption(qint64 size, const QList<RemotePart> &allListed, const PartLimits &limits,
                              qint64 wish)
{
    const auto anew = planParts(size, limits, wish);
    const QList<RemotePart> listed = oncePerNumber(allListed);
    if (listed.isEmpty() || size < 0)
        return anew;
    std::optional<PartPlan> best;
    qint64 kept = 0;
    const auto consider = [&](const std::optional<PartPlan> &plan) {
        const qint64 bytes = plan ? fitting(*plan, listed) : 0;
        if (bytes > kept) {
            best = plan;
            kept = bytes;
        }
    };
    for (const qint64 partSize : likelySizes(listed))
        consider(equalParts(size, partSize, limits));
    if (!limits.equalSizes)
        consider(unevenPlan(size, listed, limits));
    if (!best || (anew && fitting(*anew, listed) > kept))
        return anew;
    return *best;
}

} // namespace partway
