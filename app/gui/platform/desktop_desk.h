// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/platform/desktop_ports.h"
#include "core/base/clock.h"

#include <QObject>

class QSettings;

namespace partway {

class ExpiryDesk;
class FolderNews;
class FolderPort;
class GlanceKeeper;
class MainWindow;
class NetworkDesk;
class QueuePort;
class TransferNews;
class TrayPresence;
class WakeKeeper;

/// Makes the program at home on a desktop: tray, notifications, sleep, network and taskbar. Puts the pieces
/// together and decides nothing itself.
class DesktopDesk : public QObject
{
    Q_OBJECT
public:
    /// Everything given must outlive this object.
    DesktopDesk(QueuePort &queue, QSettings &settings, Clock &clock, MainWindow &window, DesktopPorts ports);
    ~DesktopDesk() override;

    /// Folders count for all of it as well; `port` must outlive this object.
    void watch(FolderPort &port);
    /// Brings the window up, or leaves it in the tray.
    void open(bool hidden);
    [[nodiscard]] TrayPresence *tray() const { return m_tray.get(); }
    [[nodiscard]] Notifier &notifier() const { return *m_ports.notifier; }

Q_SIGNALS:
    void pauseUntilTomorrowAsked();

private:
    QSettings &m_settings;
    MainWindow &m_window;
    DesktopPorts m_ports;
    std::unique_ptr<GlanceKeeper> m_glance;
    std::unique_ptr<TrayPresence> m_tray;
    std::unique_ptr<TransferNews> m_news;
    std::unique_ptr<FolderNews> m_folderNews;
    std::unique_ptr<ExpiryDesk> m_expiry;
    std::unique_ptr<WakeKeeper> m_wake;
    std::unique_ptr<NetworkDesk> m_network;
};

} // namespace partway
