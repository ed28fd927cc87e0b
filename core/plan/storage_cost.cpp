// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/storage_cost.h"

namespace partway {

namespace {

constexpr double terabyte = 1e12;
using Months = std::chrono::duration<double, std::ratio<730L * 3600>>;

} // namespace

double costAMonth(qint64 bytes, double pricePerTbMonthUsd)
{
    return static_cast<double>(bytes) / terabyte * pricePerTbMonthUsd;
}

double costSoFar(qint64 bytes, UtcTime since, UtcTime now, double pricePerTbMonthUsd)
{
    return now <= since ? 0.0 : costAMonth(bytes, pricePerTbMonthUsd) * Months(now - since).count();
}

} // namespace partway
