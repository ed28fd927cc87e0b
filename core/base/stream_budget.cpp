// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/stream_budget.h"

#include <algorithm>

namespace partway {

qint64 StreamBudget::windowFor(qint64 partSize) const
{
    constexpr qint64 fewest = 2; // one goes up while the next is filled
    qint64 parts = partsAtOnce;
    if (spoolFolder.isEmpty())
        parts = std::min(parts, memory / std::max<qint64>(partSize, 1));
    return std::max(parts, fewest) * partSize;
}

} // namespace partway
