// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/speed/rate_history.h"

#include <QString>

namespace partway {

/// "Now 48 MB/s, highest 60 MB/s, mean 45 MB/s in the last 10 minutes." `limit` in bytes a second, 0: none.
QString rateSummaryText(const RateSummary &summary, double limit);
/// "1 min 20 s ago: 48 MB/s". Nothing for a gap.
QString rateReadingText(int secondsAgo, std::optional<double> rate);
/// "61 MB/s", and "0 B/s" for nothing.
QString rateOrNothing(double bytesPerSecond);

} // namespace partway
