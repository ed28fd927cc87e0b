// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/queue/totals.h"

#include <algorithm>
#include <cmath>

namespace partway {

void RunningTotals::put(const Transfer &transfer, int sign)
{
    const bool queued = transfer.state == TransferState::Queued;
    if (!queued && !transfer.isActive())
        return;
    (queued ? m_waiting : m_active) += sign;
    if (!queued)
        m_bytesPerSecond += sign * qint64(std::llround(transfer.bytesPerSecond));
    if (transfer.size < 0)
        m_ofUnknownSize += sign;
    else
        m_remaining += sign * std::max<qint64>(0, transfer.size - transfer.confirmed - transfer.inFlight);
}

void RunningTotals::add(const FolderUpload &folder)
{
    if (folder.state != FolderState::Queued && folder.state != FolderState::Running)
        return;
    const bool running = folder.state == FolderState::Running;
    (running ? m_active : m_waiting) += 1;
    if (running)
        m_bytesPerSecond += qint64(std::llround(folder.bytesPerSecond));
    if (!folder.walked)
        m_ofUnknownSize += 1;
    for (const FileState state : {FileState::Waiting, FileState::Sending, FileState::Again})
        m_remaining += folder.counts.of(state).bytes;
}

Totals RunningTotals::totals() const
{
    Totals totals;
    totals.active = m_active;
    totals.waiting = m_waiting;
    totals.bytesPerSecond = double(m_bytesPerSecond);
    constexpr double longest = 365.0 * 24 * 3600; // nobody is helped by a longer forecast
    const double seconds = m_bytesPerSecond >= 1 ? double(m_remaining) / double(m_bytesPerSecond) : longest;
    if (m_ofUnknownSize == 0 && m_remaining > 0 && seconds < longest)
        totals.left = std::chrono::seconds(qint64(std::ceil(seconds)));
    return totals;
}

Totals totalsOf(const TransferRows &transfers)
{
    RunningTotals sums;
    for (const Transfer &transfer : transfers)
        sums.add(transfer);
    return sums.totals();
}

} // namespace partway
