// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/platform/tray/panel_watch.h"

#include <QDBusConnection>

namespace partway {

/// Waits for a StatusNotifierWatcher on the session bus. Where icons may also sit in an older kind of tray,
/// the wait ends after a moment.
class DbusPanelWatch : public PanelWatch
{
    Q_OBJECT
public:
    DbusPanelWatch(const QDBusConnection &session, bool olderTrays);
    void start() override;

private:
    void tellOnce();

    QDBusConnection m_session;
    bool m_olderTrays;
    bool m_told = false;
};

} // namespace partway
