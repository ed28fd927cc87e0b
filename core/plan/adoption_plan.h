// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/part_plan.h"
#include "core/plan/upload_event.h"

#include <QList>

namespace partway {

/// The plan under which most of what is listed of an upload can be kept, by size, for a file of that size:
/// equal parts of the size of its first part or of the size that most of its others have, or else all parts
/// that follow each other from part 1 on as they are, whatever their sizes, and equal ones behind them; the
/// latter not where the store insists on equal parts. Within the limits; where no such plan is legal, or
/// nothing is listed, the plan of a new upload, which alone goes by the wish. Parts that do not fit into it
/// have to be sent again.
Result<PartPlan> planAdoption(qint64 size, const QList<RemotePart> &listed, const PartLimits &limits,
                              qint64 wish = 0);

} // namespace partway
