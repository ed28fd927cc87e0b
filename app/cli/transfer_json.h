// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/transfer.h"

#include <QJsonObject>

namespace partway {

/// The line of a transfer in --json, as the manual describes it.
QJsonObject transferToJson(const Transfer &transfer, const QString &account);
/// Stable names for scripts.
QLatin1String nameOf(Waiting waiting);
QLatin1String nameOf(BegunAnew reason);
/// ISO 8601 in UTC; null for nothing.
QJsonValue timeToJson(const std::optional<UtcTime> &time);

} // namespace partway
