// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/platform/queue_glance.h"

#include <QIcon>

namespace partway {

/// What the tray icon says, in steps that can be told apart at its size: equal ones need no new icon.
struct TrayPicture
{
    static constexpr int steps = 24;

    QueueMood mood = QueueMood::Idle;
    int step = 0; ///< of the ring, 0 to `steps`
    bool needsLook = false;

    friend bool operator==(const TrayPicture &, const TrayPicture &) = default;
};

TrayPicture trayPicture(const QueueGlance &glance);

/// Drawn for every size that panels ask for, sharp at each. The colours hold on light and on dark panels
/// alike, since a program cannot know which it is on; each state has a shape of its own.
QIcon trayIcon(const TrayPicture &picture);

} // namespace partway
