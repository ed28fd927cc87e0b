// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/transfer.h"
#include "core/s3/provider_profile.h"

#include <QJsonObject>
#include <QStringList>

namespace partway {

/// In which parts this store would be sent that; `size` of a file without an end to come. PlanImpossible
/// where it fits in none.
Result<PartPlan> plannedFor(const TransferRequest &request, const ProviderProfile &store, qint64 size);

/// A plan for people: parts by their sizes, and the most that can go up where that is not known.
QStringList planLines(const TransferRequest &request, const PartPlan &plan);
/// The same for scripts, as the object "plan".
QJsonObject planToJson(const TransferRequest &request, const PartPlan &plan);

} // namespace partway
