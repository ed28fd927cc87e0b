// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/platform/taskbar/dbus_taskbar.h"

#include <QDBusMessage>
#include <QVariantMap>

#include <cmath>

namespace partway {

DbusTaskbar::DbusTaskbar(const QDBusConnection &session)
    : m_session(session)
{
}

void DbusTaskbar::show(const TaskbarSign &sign)
{
    TaskbarSign rounded = sign; // finer steps than a bar has pixels are only noise on the bus
    if (rounded.progress)
        rounded.progress = std::floor(*rounded.progress * 200) / 200;
    if (rounded == m_shown)
        return;
    m_shown = rounded;
    QDBusMessage update = QDBusMessage::createSignal(
        QStringLiteral("/com/canonical/unity/launcherentry/partway"),
        QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"));
    update << QStringLiteral("application://partway.desktop")
           << QVariantMap{{QStringLiteral("progress"), rounded.progress.value_or(0.0)},
                          {QStringLiteral("progress-visible"), rounded.progress.has_value()},
                          {QStringLiteral("urgent"), rounded.urgent}};
    m_session.send(update);
}

} // namespace partway
