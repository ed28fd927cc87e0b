// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/platform/tray/tray_presence.h"

#include "app/gui/platform/glance_text.h"
#include "app/gui/platform/tray/tray.h"
#include "app/gui/window/main_window.h"
#include "app/gui/window/queue_actions.h"

#include <QAction>
#include <QEvent>
#include <QMenu>

#include <utility>

namespace partway {

TrayPresence::TrayPresence(MainWindow &window, Tray &tray, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_tray(tray)
    , m_clock(clock)
    , m_menu(std::make_unique<QMenu>())
    , m_text(glanceText({}))
{
    buildMenu();
    m_tray.setMenu(m_menu.get());
    m_tray.show(trayIcon(m_picture), m_text);
    connect(&m_tray, &Tray::activated, this, &TrayPresence::toggleWindow);
    m_window.setHidingPlace([&tray] { return tray.isThere(); });
    m_window.installEventFilter(this);
}

TrayPresence::~TrayPresence()
{
    m_clock.cancel(m_timer);
    m_window.setHidingPlace({});
    m_tray.setMenu(nullptr);
}

void TrayPresence::buildMenu()
{
    const QueueActions &actions = *m_window.actions();
    m_toggle = m_menu->addAction(tr("&Show Partway"), this, &TrayPresence::toggleWindow);
    m_menu->addSeparator();
    m_menu->addAction(actions.pauseAll);
    m_menu->addAction(actions.resumeAll);
    m_untilTomorrow =
        m_menu->addAction(tr("Pause until &tomorrow"), this, &TrayPresence::pauseUntilTomorrowAsked);
    m_menu->addSeparator();
    m_menu->addAction(tr("&Quit"), &m_window, &MainWindow::quit);
    connect(m_menu.get(), &QMenu::aboutToShow, this, &TrayPresence::onMenuOpening);
}

void TrayPresence::onMenuOpening()
{
    m_toggle->setText(m_window.isVisible() && !m_window.isMinimized() ? tr("&Hide Partway")
                                                                      : tr("&Show Partway"));
    m_untilTomorrow->setEnabled(m_window.actions()->pauseAll->isEnabled());
}

void TrayPresence::toggleWindow()
{
    // The panel takes the focus with the click: "in front" is not to be asked here.
    if (m_window.isVisible() && !m_window.isMinimized() && m_tray.isThere())
        m_window.hide();
    else
        m_window.showInFront();
}

void TrayPresence::show(const QueueGlance &glance)
{
    const TrayPicture picture = trayPicture(glance);
    const QString text = glanceText(glance);
    if (picture == m_picture && text == m_text)
        return;
    m_picture = picture;
    m_text = text;
    m_tray.show(trayIcon(picture), text);
}

void TrayPresence::startHidden() { watchOver(lookEvery, m_clock.now() + panelPatience); }

bool TrayPresence::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide && !event->spontaneous())
        watchOver(lookEvery, m_clock.now());
    return QObject::eventFilter(watched, event);
}

void TrayPresence::watchOver(milliseconds delay, SteadyTime patientUntil)
{
    m_clock.cancel(std::exchange(m_timer, 0));
    m_timer = m_clock.after(delay, [this, patientUntil] {
        m_timer = 0;
        if (m_window.isVisible())
            return;
        if (m_tray.isThere()) // seldom from now on: to ask costs a round over the bus
            watchOver(panelPatience, m_clock.now() + 2 * panelPatience);
        else if (m_clock.now() < patientUntil)
            watchOver(lookEvery, patientUntil);
        else
            m_window.showMinimized();
    });
}

} // namespace partway
