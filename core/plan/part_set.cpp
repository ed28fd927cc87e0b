// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/part_set.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace partway {

namespace {

constexpr int highestNumber = 10'000;

using Sizes = std::map<int, qint64>; // by part number

/// What most of them have; where two sizes are as frequent, the one that comes first.
qint64 commonSize(Sizes::const_iterator from, Sizes::const_iterator to)
{
    std::map<qint64, int> times;
    for (auto part = from; part != to; ++part)
        ++times[part->second];
    qint64 common = 0;
    int most = 0;
    for (auto part = from; part != to; ++part) {
        if (const int count = times.at(part->second); count > most) {
            most = count;
            common = part->second;
        }
    }
    return common;
}

} // namespace

PartSet partSetOf(const QList<RemotePart> &listed, const PartLimits &limits)
{
    Sizes sizes;
    for (const RemotePart &part : listed)
        sizes[part.number] = part.size;
    PartSet set;
    if (sizes.empty())
        return set;
    const auto last = std::prev(sizes.cend());
    set.parts = static_cast<int>(sizes.size());
    set.highest = last->first;
    set.lastSize = last->second;
    set.partSize = last == sizes.cbegin() ? last->second : commonSize(sizes.cbegin(), last);
    set.even = last->second <= set.partSize;
    int counted = 0; // of the numbers from 1 to the highest
    for (auto part = sizes.cbegin(); part != sizes.cend(); ++part) {
        const auto &[number, size] = *part;
        set.bytes += size;
        counted += number >= 1 ? 1 : 0;
        set.outside += number < 1 || number > highestNumber ? 1 : 0;
        if (part == last)
            continue;
        set.tooSmall += size < limits.minPartSize ? 1 : 0;
        set.even = set.even && size == set.partSize;
    }
    set.missing = std::max(0, set.highest) - counted;
    return set;
}

} // namespace partway
