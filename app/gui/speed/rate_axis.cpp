// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/speed/rate_axis.h"

#include <algorithm>
#include <cmath>

namespace partway {

RateAxis rateAxisFor(double highest, int lines)
{
    constexpr double least = 10'000; // an empty graph shows 10 kB/s rather than fractions of a byte
    const double reach = std::max(highest, least);
    double step = std::pow(10, std::floor(std::log10(reach / lines)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (reach <= step * factor * lines * (1 + 1e-9)) {
            step *= factor;
            break;
        }
    }
    return {std::ceil(reach / step - 1e-9) * step, step};
}

double reachOf(double highest, double limit)
{
    constexpr double near = 2.5;
    return limit > 0 && limit <= highest * near ? std::max(highest, limit) : highest;
}

} // namespace partway
