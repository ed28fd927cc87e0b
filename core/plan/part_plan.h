// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/part_limits.h"
#include "core/base/quantities.h"
#include "core/base/rare.h"
#include "core/base/result.h"

#include <QList>
#include <QMetaType>

namespace partway {

/// Parts of one size in a row.
struct PartRung
{
    int parts = 0;
    qint64 size = 0; ///< bytes

    friend bool operator==(const PartRung &, const PartRung &) = default;
};

/// Equal ranges, the last one shorter: what every store accepts, also those that insist on equal sizes. An
/// upload that somebody else began may have parts of any size in front of them.
struct PartPlan
{
    qint64 totalSize = 0;
    qint64 partSize = 0;       ///< of all but the last, and but those in front
    int count = 0;             ///< 0: nothing planned yet; an empty source is one empty part
    QList<qint64> frontEnds{}; ///< where the parts in front end, ascending, from part 1 on; usually none
    /// Of a source without an end yet: all the parts that there could be, in sizes that grow. totalSize and
    /// count say how much of it there is so far, in whole parts until the end is known. Usually empty, and
    /// never beside frontEnds.
    Rare<QList<PartRung>> rungs{};

    [[nodiscard]] ByteRange range(int number) const;
    /// With rungs: the size of a part that is whole, also of one that is not there yet; 0: there is none.
    [[nodiscard]] qint64 wholeSize(int number) const;
    /// With rungs: the most bytes that can ever go up.
    [[nodiscard]] qint64 ceiling() const;
    [[nodiscard]] bool isNull() const { return count == 0; }
    friend bool operator==(const PartPlan &, const PartPlan &) = default;
};

/// The smallest part size, from the wish (0: the store's preference) upwards, with which the last part number
/// is within the limits. A wish below the store's minimum is raised, one above its maximum lowered.
/// PlanImpossible where even the largest parts do not reach, and for negative sizes.
Result<PartPlan> planParts(qint64 size, const PartLimits &limits, qint64 wish = 0);

/// For a source whose size nobody knows: part sizes grow in steps, so that the last part number is not
/// reached before 5 TiB (1 TiB where a store takes few parts or insists on equal ones), unless the store's
/// largest parts, or a wish where they have to be equal, allow less. `expected` bytes (0: no idea) make the
/// first parts as large as a file of that size would have them. Nothing is planned of it yet.
PartPlan planOpen(const PartLimits &limits, qint64 wish = 0, qint64 expected = 0);

/// An open plan as it is once the source has that many bytes: in whole parts, and with the rest in a last one
/// where it has ended. PlanImpossible beyond its ceiling.
Result<PartPlan> extendedTo(const PartPlan &plan, qint64 bytes, bool ended);

} // namespace partway

Q_DECLARE_METATYPE(partway::PartPlan)
