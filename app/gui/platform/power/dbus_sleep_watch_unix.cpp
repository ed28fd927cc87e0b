// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/platform/power/dbus_sleep_watch.h"

namespace partway {

DbusSleepWatch::DbusSleepWatch(const QDBusConnection &system)
    : m_system(system)
{
    m_system.connect(QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
                     QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"),
                     this, SLOT(onPrepareForSleep(bool)));
}

void DbusSleepWatch::onPrepareForSleep(bool before)
{
    if (!before)
        Q_EMIT woken();
}

} // namespace partway
