// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/platform/network/network_watch.h"
#include "app/gui/platform/notify/notifier.h"
#include "app/gui/platform/power/sleep_lock.h"
#include "app/gui/platform/power/sleep_watch.h"
#include "app/gui/platform/taskbar/taskbar.h"
#include "app/gui/platform/tray/tray.h"
#include "app/gui/theme/color_scheme.h"

#include <memory>
#include <vector>

namespace partway {

/// The services of a desktop, each behind its own small face. None is null; one that does not exist here does
/// nothing and says nothing.
struct DesktopPorts
{
    std::unique_ptr<Tray> tray;
    std::unique_ptr<Notifier> notifier;
    std::unique_ptr<SleepLock> sleepLock;
    std::unique_ptr<SleepWatch> sleepWatch;
    std::vector<std::unique_ptr<NetworkWatch>> networks;
    std::unique_ptr<Taskbar> taskbar;
};

/// Those of the system that the program runs on.
DesktopPorts systemDesktop();
std::unique_ptr<ColorScheme> systemColorScheme();

} // namespace partway
