// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/part_plan.h"
#include "core/plan/upload_event.h"

#include <QList>

namespace partway {

/// What the parts that a server lists of an upload amount to.
struct PartSet
{
    int parts = 0;
    int highest = 0;     ///< the largest part number; 0: no parts
    int missing = 0;     ///< numbers from 1 to `highest` that are not there
    int outside = 0;     ///< numbers that no upload may have (0, above 10,000)
    int tooSmall = 0;    ///< parts before the last that are below the store's minimum
    qint64 bytes = 0;    ///< of all parts together
    qint64 partSize = 0; ///< that most parts before the last have; of one part alone its size
    qint64 lastSize = 0; ///< of the part with the largest number
    bool even = true;    ///< all parts before the last are of one size, and the last is no larger

    /// Nothing in the list itself speaks against Complete. Whether it is the whole file, it cannot tell.
    [[nodiscard]] bool canBeCompleted() const
    {
        return parts > 0 && missing == 0 && outside == 0 && tooSmall == 0;
    }
    friend bool operator==(const PartSet &, const PartSet &) = default;
};

/// In any order; of one number listed twice the later counts.
PartSet partSetOf(const QList<RemotePart> &listed, const PartLimits &limits);

} // namespace partway
