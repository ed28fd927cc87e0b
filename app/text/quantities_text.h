// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

#include <chrono>

namespace partway {

/// Decimal units, as people buy storage: "84.0 GB", "640 MB", "12 B". Locale's decimal point.
QString formatBytes(qint64 bytes);
/// Binary units, as parts are planned: "64 MiB", "5.5 MiB".
QString formatPartSize(qint64 bytes);
/// "61 MB/s"; empty for nothing.
QString formatRate(double bytesPerSecond);
/// "20 MB/s", "2.5 MB/s": for the round numbers of an axis.
QString formatRoundRate(qint64 bytesPerSecond);
/// "14 min", "1 h 31 min", "2 d 4 h", "40 s".
QString formatDuration(std::chrono::seconds duration);
/// "6.2 s", "0.8 s", and from 10 s on as formatDuration(): how long something took.
QString formatSpan(std::chrono::milliseconds span);
/// The time of day, with the date where that is not the day of `now`.
QString formatMoment(UtcTime when, UtcTime now);
/// US dollars, in which prices are known: "$2.88". Smaller than a cent, but not nothing: "under $0.01".
QString formatMoney(double usd);
/// Whole percents, rounded down, so that 100 is only said when all is confirmed. -1 where the size is
/// unknown.
int percent(qint64 confirmed, qint64 size);

} // namespace partway
