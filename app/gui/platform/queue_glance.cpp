// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/platform/queue_glance.h"

#include <algorithm>

namespace partway {

std::optional<double> QueueGlance::progress() const
{
    if (mood == QueueMood::Idle || size <= 0)
        return std::nullopt;
    return std::clamp(double(confirmed) / double(size), 0.0, 1.0);
}

QueueGlance glanceAt(const TransferRows &transfers, UtcTime since)
{
    QueueGlance glance;
    glance.totals = totalsOf(transfers);
    const bool moving = glance.totals.active + glance.totals.waiting > 0;
    for (const Transfer &transfer : transfers) {
        const bool paused = transfer.state == TransferState::Paused;
        glance.paused += paused ? 1 : 0;
        glance.failed += transfer.state == TransferState::Failed ? 1 : 0;
        const bool underWay = transfer.isActive() || transfer.state == TransferState::Queued;
        const bool finishedBeside =
            transfer.state == TransferState::Done && transfer.finished && *transfer.finished >= since;
        if (moving ? !underWay && !finishedBeside : !paused)
            continue;
        glance.size += std::max<qint64>(0, transfer.size);
        glance.confirmed += transfer.confirmed;
    }
    if (moving)
        glance.mood = QueueMood::Moving;
    else if (glance.paused > 0)
        glance.mood = QueueMood::Paused;
    return glance;
}

} // namespace partway
