// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/platform/desktop_ports.h"
#include "app/gui/platform/network/dbus_network_watch.h"
#include "app/gui/platform/network/qt_network_watch.h"
#include "app/gui/platform/notify/dbus_notifier.h"
#include "app/gui/platform/power/dbus_sleep_lock.h"
#include "app/gui/platform/power/dbus_sleep_watch.h"
#include "app/gui/platform/taskbar/dbus_taskbar.h"
#include "app/gui/platform/tray/dbus_panel_watch.h"
#include "app/gui/platform/tray/system_tray.h"
#include "app/gui/theme/dbus_color_scheme.h"

#include <QGuiApplication>

namespace partway {

DesktopPorts systemDesktop()
{
    const QDBusConnection session = QDBusConnection::sessionBus();
    const QDBusConnection system = QDBusConnection::systemBus();
    const bool olderTrays = QGuiApplication::platformName() == QLatin1String("xcb");
    DesktopPorts ports;
    ports.tray = std::make_unique<SystemTray>(std::make_unique<DbusPanelWatch>(session, olderTrays));
    ports.notifier = std::make_unique<DbusNotifier>(session);
    ports.sleepLock = std::make_unique<DbusSleepLock>(system, session);
    ports.sleepWatch = std::make_unique<DbusSleepWatch>(system);
    ports.networks.push_back(std::make_unique<DbusNetworkWatch>(system));
    ports.networks.push_back(std::make_unique<QtNetworkWatch>());
    ports.taskbar = std::make_unique<DbusTaskbar>(session);
    return ports;
}

std::unique_ptr<ColorScheme> systemColorScheme()
{
    return std::make_unique<DbusColorScheme>(QDBusConnection::sessionBus());
}

} // namespace partway
