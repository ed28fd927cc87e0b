// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/platform/tray/system_tray.h"

#include "app/gui/platform/tray/panel_watch.h"

#include <QMenu>
#include <QSystemTrayIcon>

#include <utility>

namespace partway {

SystemTray::SystemTray(std::unique_ptr<PanelWatch> panels)
    : m_panels(std::move(panels))
{
    if (!m_panels) {
        appear();
        return;
    }
    connect(m_panels.get(), &PanelWatch::ready, this, &SystemTray::appear);
    m_panels->start();
}

SystemTray::~SystemTray() = default;

void SystemTray::appear()
{
    if (m_icon)
        return;
    m_icon = std::make_unique<QSystemTrayIcon>();
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                // A double click sends Trigger first: one of the two is enough.
                if (reason == QSystemTrayIcon::Trigger)
                    Q_EMIT activated();
            });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &Tray::messageClicked);
    m_icon->setContextMenu(m_menu);
    if (!m_picture.isNull())
        show(m_picture, m_toolTip);
}

bool SystemTray::isThere() const { return m_icon && QSystemTrayIcon::isSystemTrayAvailable(); }

void SystemTray::show(const QIcon &icon, const QString &toolTip)
{
    m_picture = icon;
    m_toolTip = toolTip;
    if (!m_icon)
        return;
    m_icon->setIcon(icon);
    m_icon->setToolTip(toolTip);
    m_icon->show();
}

void SystemTray::setMenu(QMenu *menu)
{
    m_menu = menu;
    if (m_icon)
        m_icon->setContextMenu(menu);
}

void SystemTray::tell(const QString &title, const QString &text)
{
    if (isThere() && QSystemTrayIcon::supportsMessages())
        m_icon->showMessage(title, text, m_icon->icon());
}

} // namespace partway
