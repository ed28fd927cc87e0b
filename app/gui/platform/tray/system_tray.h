// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/platform/tray/tray.h"

#include <QIcon>
#include <QPointer>

#include <memory>

class QSystemTrayIcon;

namespace partway {

class PanelWatch;

/// Qt's tray icon: StatusNotifierItem, XEmbed, or what Windows and macOS have.
class SystemTray : public Tray
{
    Q_OBJECT
public:
    /// `panels` null: panels are always there.
    explicit SystemTray(std::unique_ptr<PanelWatch> panels);
    ~SystemTray() override;

    [[nodiscard]] bool isThere() const override;
    void show(const QIcon &icon, const QString &toolTip) override;
    void setMenu(QMenu *menu) override;
    void tell(const QString &title, const QString &text) override;

private:
    void appear();

    std::unique_ptr<PanelWatch> m_panels;
    std::unique_ptr<QSystemTrayIcon> m_icon; ///< none before there is a panel
    QIcon m_picture;
    QString m_toolTip;
    QPointer<QMenu> m_menu;
};

} // namespace partway
