// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/platform/taskbar/taskbar.h"

#include <QDBusConnection>

namespace partway {

/// com.canonical.Unity.LauncherEntry, which Plasma, Ubuntu's dock, Budgie and others listen to. A signal:
/// where nobody listens, nothing happens.
class DbusTaskbar : public Taskbar
{
public:
    explicit DbusTaskbar(const QDBusConnection &session);
    void show(const TaskbarSign &sign) override;

private:
    QDBusConnection m_session;
    TaskbarSign m_shown;
};

} // namespace partway
