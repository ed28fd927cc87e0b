// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/queue/totals.h"

#include <algorithm>
#include <cmath>

namespace partway {

Totals totalsOf(const QList<Transfer> &transfers)
{
    Totals totals;
    qint64 remaining = 0;
    bool known = true;
    for (const Transfer &transfer : transfers) {
        const bool queued = transfer.state == TransferState::Queued;
        if (!queued && !transfer.isActive())
            continue;
        totals.active += queued ? 0 : 1;
        totals.waiting += queued ? 1 : 0;
        totals.bytesPerSecond += queued ? 0 : transfer.bytesPerSecond;
        known = known && transfer.size >= 0;
        remaining += std::max<qint64>(0, transfer.size - transfer.confirmed - transfer.inFlight);
    }
    constexpr double longest = 365.0 * 24 * 3600; // nobody is helped by a longer forecast
    const double seconds = totals.bytesPerSecond >= 1 ? double(remaining) / totals.bytesPerSecond : longest;
    if (known && remaining > 0 && seconds < longest)
        totals.left = std::chrono::seconds(qint64(std::ceil(seconds)));
    return totals;
}

} // namespace partway
