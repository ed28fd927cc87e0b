// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/platform/desktop_desk.h"

#include "app/gui/platform/glance_keeper.h"
#include "app/gui/platform/network/network_desk.h"
#include "app/gui/platform/notify/expiry_desk.h"
#include "app/gui/platform/notify/folder_news.h"
#include "app/gui/platform/notify/transfer_news.h"
#include "app/gui/platform/power/wake_keeper.h"
#include "app/gui/platform/tray/tray_presence.h"
#include "app/gui/window/main_window.h"

#include <utility>

namespace partway {

DesktopDesk::DesktopDesk(QueuePort &queue, QSettings &settings, Clock &clock, MainWindow &window,
                         DesktopPorts ports)
    : m_settings(settings)
    , m_window(window)
    , m_ports(std::move(ports))
    , m_glance(std::make_unique<GlanceKeeper>(window, clock))
    , m_tray(std::make_unique<TrayPresence>(window, *m_ports.tray, clock))
    , m_news(std::make_unique<TransferNews>(settings, clock, *m_ports.notifier, window))
    , m_expiry(std::make_unique<ExpiryDesk>(queue, settings, clock, *m_ports.notifier, window))
    , m_wake(std::make_unique<WakeKeeper>(queue, settings, clock, *m_ports.sleepLock))
    , m_network(std::make_unique<NetworkDesk>(queue, settings, clock, *window.notices(), *m_ports.sleepWatch,
                                              m_ports.networks))
{
    connect(m_glance.get(), &GlanceKeeper::changed, this, [this](const QueueGlance &glance) {
        m_tray->show(glance);
        const bool moving = glance.mood == QueueMood::Moving;
        m_ports.taskbar->show({moving ? glance.progress() : std::nullopt, glance.needsLook});
    });
    connect(m_tray.get(), &TrayPresence::pauseUntilTomorrowAsked, this,
            &DesktopDesk::pauseUntilTomorrowAsked);
    Tray *bubbles = m_ports.tray.get();
    connect(m_ports.notifier.get(), &Notifier::undeliverable, bubbles,
            [bubbles](const Notification &told) { bubbles->tell(told.title, told.text); });
    connect(bubbles, &Tray::messageClicked, &window, &MainWindow::showInFront);
}

DesktopDesk::~DesktopDesk() { m_ports.taskbar->show({}); }

void DesktopDesk::watch(FolderPort &port)
{
    m_wake->watch(port);
    m_network->watch(port);
    m_folderNews = std::make_unique<FolderNews>(port, m_settings, *m_ports.notifier, m_window);
}

void DesktopDesk::open(bool hidden)
{
    if (hidden)
        m_tray->startHidden();
    else
        m_window.show();
}

} // namespace partway
