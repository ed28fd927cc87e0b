// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/control/limits_in_force.h"

#include <QDateTime>
#include <QString>

namespace partway {

/// "18:00", "tomorrow, 08:00" or "Friday, 08:00", seen from `now`.
QString momentText(const QDateTime &when, const QDateTime &now);
/// "limited to 5 MB/s until 18:00 by timetable"; empty where nothing limits.
QString limitText(const LimitsInForce &limits, const QDateTime &now);

} // namespace partway
