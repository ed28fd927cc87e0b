// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/platform/power/sleep_watch.h"

#include <QDBusConnection>

namespace partway {

/// logind's PrepareForSleep.
class DbusSleepWatch : public SleepWatch
{
    Q_OBJECT
public:
    explicit DbusSleepWatch(const QDBusConnection &system);

private Q_SLOTS:
    void onPrepareForSleep(bool before);

private:
    QDBusConnection m_system;
};

} // namespace partway
