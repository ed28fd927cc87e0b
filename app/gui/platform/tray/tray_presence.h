// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/platform/tray/tray_picture.h"
#include "core/base/clock.h"

#include <QObject>

#include <memory>

class QAction;
class QMenu;

namespace partway {

class MainWindow;
class Tray;

/// The program's icon in the panel: shows how far the queue is, brings the window up and hides it, and never
/// lets a hidden window get lost.
class TrayPresence : public QObject
{
    Q_OBJECT
public:
    /// At the start of a session the panel may come after the program.
    static constexpr milliseconds panelPatience{10000};
    static constexpr milliseconds lookEvery{1000};

    TrayPresence(MainWindow &window, Tray &tray, Clock &clock, QObject *parent = nullptr);
    ~TrayPresence() override;

    void show(const QueueGlance &glance);
    /// Hidden where the window can be found again; minimized where no panel comes.
    void startHidden();

Q_SIGNALS:
    void pauseUntilTomorrowAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildMenu();
    void toggleWindow();
    void onMenuOpening();
    /// While the window is hidden, looks whether there still is a panel.
    void watchOver(milliseconds delay, SteadyTime patientUntil);

    MainWindow &m_window;
    Tray &m_tray;
    Clock &m_clock;
    Clock::TimerId m_timer = 0;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_toggle = nullptr;
    QAction *m_untilTomorrow = nullptr;
    TrayPicture m_picture;
    QString m_text;
};

} // namespace partway
