// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QIcon;
class QMenu;

namespace partway {

/// The system's row of small icons, as the program needs it. SystemTray is the real one; tests script theirs.
class Tray : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Now; panels come and go while the program runs.
    [[nodiscard]] virtual bool isThere() const = 0;
    /// Also where there is none yet: it appears with the panel.
    virtual void show(const QIcon &icon, const QString &toolTip) = 0;
    /// The menu must outlive this object or be replaced.
    virtual void setMenu(QMenu *menu) = 0;
    /// A bubble beside the icon, for desktops without a notification service. Plain text.
    virtual void tell(const QString &title, const QString &text) = 0;

Q_SIGNALS:
    void activated();
    void messageClicked();
};

} // namespace partway
