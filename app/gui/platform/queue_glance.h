// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/queue/totals.h"

namespace partway {

/// What tray and taskbar show of the queue: the one picture that fits into sixteen pixels.
enum class QueueMood {
    Idle,   ///< nothing under way
    Moving, ///< transfers under way or waiting for their turn
    Paused, ///< none of those, some are paused
};

/// The queue in one look.
struct QueueGlance
{
    QueueMood mood = QueueMood::Idle;
    Totals totals;
    int paused = 0;
    int failed = 0;
    bool needsLook = false; ///< something failed and nobody has looked yet
    qint64 confirmed = 0;   ///< bytes, over what is under way and what has finished beside it
    qint64 size = 0;        ///< the same; 0 where nothing is known

    /// 0 to 1; nothing while idle, or while a size is not known.
    [[nodiscard]] std::optional<double> progress() const;
};

/// `since`: when the present work began. Transfers that finished after it still count, so that the progress
/// of many files never runs backwards as one of them is done.
QueueGlance glanceAt(const TransferRows &transfers, UtcTime since, const QList<FolderUpload> &folders = {});

} // namespace partway
