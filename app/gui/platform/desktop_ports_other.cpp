// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/platform/desktop_ports.h"
#include "app/gui/platform/network/qt_network_watch.h"
#include "app/gui/platform/plain_ports.h"
#include "app/gui/platform/tray/panel_watch.h"
#include "app/gui/platform/tray/system_tray.h"

#include <QGuiApplication>
#include <QStyleHints>

/// What Qt itself can do everywhere; the rest does nothing and claims nothing.
namespace partway {

namespace {

class NoSleepLock final : public SleepLock
{
public:
    void hold(const QString &) override {}
    void release() override {}
};

class QtColorScheme final : public ColorScheme
{
public:
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QtColorScheme()
    {
        connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &ColorScheme::changed);
    }
    [[nodiscard]] std::optional<bool> wantsDark() const override
    {
        const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
        if (scheme == Qt::ColorScheme::Unknown)
            return std::nullopt;
        return scheme == Qt::ColorScheme::Dark;
    }
#else
    [[nodiscard]] std::optional<bool> wantsDark() const override { return std::nullopt; }
#endif
};

} // namespace

DesktopPorts systemDesktop()
{
    DesktopPorts ports;
    ports.tray = std::make_unique<SystemTray>(nullptr);
    ports.notifier = std::make_unique<TrayNotifier>();
    ports.sleepLock = std::make_unique<NoSleepLock>();
    ports.sleepWatch = std::make_unique<SleepWatch>();
    ports.networks.push_back(std::make_unique<QtNetworkWatch>());
    ports.taskbar = std::make_unique<NoTaskbar>();
    return ports;
}

std::unique_ptr<ColorScheme> systemColorScheme() { return std::make_unique<QtColorScheme>(); }

} // namespace partway
