// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace partway {

/// An axis from 0 to `top` with a line at each `step`, in bytes a second: round numbers that people read at a
/// glance.
struct RateAxis
{
    double top = 0;
    double step = 0;

    friend bool operator==(const RateAxis &, const RateAxis &) = default;
};

/// The smallest such axis that `highest` fits on, with at most `lines` lines above 0.
RateAxis rateAxisFor(double highest, int lines);

/// What the axis has to reach: the highest rate, and the limit (0: none) where that is near enough to be
/// worth its room.
double reachOf(double highest, double limit);

} // namespace partway
