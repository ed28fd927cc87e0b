// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/part_limits.h"
#include "core/base/quantities.h"
#include "core/base/result.h"

#include <QList>
#include <QMetaType>

namespace partway {

/// Equal ranges, the last one shorter: what every store accepts, also those that insist on equal sizes. An
/// upload that somebody else began may have parts of any size in front of them.
struct PartPlan
{
    qint64 totalSize = 0;
    qint64 partSize = 0;       ///< of all but the last, and but those in front
    int count = 0;             ///< 0: nothing planned yet; an empty source is one empty part
    QList<qint64> frontEnds{}; ///< where the parts in front end, ascending, from part 1 on; usually none

    [[nodiscard]] ByteRange range(int number) const;
    [[nodiscard]] bool isNull() const { return count == 0; }
    friend bool operator==(const PartPlan &, const PartPlan &) = default;
};

/// The smallest part size, from the wish (0: the store's preference) upwards, with which the last part number
/// is within the limits. A wish below the store's minimum is raised, one above its maximum lowered.
/// PlanImpossible where even the largest parts do not reach, and for negative sizes.
Result<PartPlan> planParts(qint64 size, const PartLimits &limits, qint64 wish = 0);

} // namespace partway

Q_DECLARE_METATYPE(partway::PartPlan)
