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

namespace {

/// What of a folder goes up by itself; its large files are transfers.
void add(QueueGlance &glance, const FolderUpload &folder, bool moving)
{
    const bool underWay = folder.state == FolderState::Queued || folder.state == FolderState::Running;
    const bool paused = folder.state == FolderState::Paused;
    const bool stopped = folder.state == FolderState::Stopped;
    const qint64 failed = folder.counts.of(FileState::Failed).files;
    glance.paused += paused ? 1 : 0;
    glance.failed += stopped || (folder.state == FolderState::Done && failed > 0) ? 1 : 0;
    if (moving ? !underWay : !paused)
        return;
    const qint64 done = folder.counts.of(FileState::Done).bytes;
    glance.confirmed += done;
    glance.size += done + folder.counts.of(FileState::Waiting).bytes +
                   folder.counts.of(FileState::Sending).bytes + folder.counts.of(FileState::Again).bytes;
}

} // namespace

QueueGlance glanceAt(const TransferRows &transfers, UtcTime since, const QList<FolderUpload> &folders)
{
    QueueGlance glance;
    RunningTotals sums;
    for (const Transfer &transfer : transfers)
        sums.add(transfer);
    for (const FolderUpload &folder : folders)
        sums.add(folder);
    glance.totals = sums.totals();
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
    for (const FolderUpload &folder : folders)
        add(glance, folder, moving);
    if (moving)
        glance.mood = QueueMood::Moving;
    else if (glance.paused > 0)
        glance.mood = QueueMood::Paused;
    return glance;
}

} // namespace partway
