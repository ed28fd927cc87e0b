// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace partway {

/// What stored bytes cost a month, in US dollars, at a price for 10^12 bytes.
double costAMonth(qint64 bytes, double pricePerTbMonthUsd);
/// What they have cost so far, had they all been there since `since`; a month is 730 hours. Nothing before
/// `since`.
double costSoFar(qint64 bytes, UtcTime since, UtcTime now, double pricePerTbMonthUsd);

} // namespace partway
