// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGlobal>

#ifdef Q_OS_WIN

#include "app/gui/platform/desktop_ports.h"
#include "app/gui/platform/network/qt_network_watch.h"
#include "app/gui/platform/plain_ports.h"
#include "app/gui/platform/tray/panel_watch.h"
#include "app/gui/platform/tray/system_tray.h"

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>
#include <QSettings>
#include <qt_windows.h>

#include <string>

namespace partway {

namespace {

/// Windows lists it, with its reason, under `powercfg /requests`.
class PowerRequest final : public SleepLock
{
public:
    PowerRequest() = default;
    ~PowerRequest() override { letGo(); }
    Q_DISABLE_COPY_MOVE(PowerRequest)

    void hold(const QString &why) override
    {
        if (m_request != INVALID_HANDLE_VALUE)
            return;
        std::wstring reason = why.toStdWString();
        REASON_CONTEXT context{};
        context.Version = POWER_REQUEST_CONTEXT_VERSION;
        context.Flags = POWER_REQUEST_CONTEXT_SIMPLE_STRING;
        context.Reason.SimpleReasonString = reason.data();
        m_request = ::PowerCreateRequest(&context);
        if (m_request != INVALID_HANDLE_VALUE)
            ::PowerSetRequest(m_request, PowerRequestSystemRequired);
    }

    void release() override { letGo(); }

private:
    void letGo()
    {
        if (m_request == INVALID_HANDLE_VALUE)
            return;
        ::PowerClearRequest(m_request, PowerRequestSystemRequired);
        ::CloseHandle(m_request);
        m_request = INVALID_HANDLE_VALUE;
    }

    HANDLE m_request = INVALID_HANDLE_VALUE;
};

/// What Windows tells every window.
class Broadcasts : public QAbstractNativeEventFilter
{
public:
    Broadcasts() { QCoreApplication::instance()->installNativeEventFilter(this); }

    bool nativeEventFilter(const QByteArray &, void *message, qintptr *) override
    {
        const auto *told = static_cast<const MSG *>(message);
        hear(told->message, told->wParam, told->lParam);
        return false;
    }

protected:
    virtual void hear(UINT message, WPARAM word, LPARAM more) = 0;
};

class BroadcastSleepWatch final : public SleepWatch, private Broadcasts
{
    void hear(UINT message, WPARAM word, LPARAM) override
    {
        if (message == WM_POWERBROADCAST && word == PBT_APMRESUMEAUTOMATIC)
            Q_EMIT woken();
    }
};

class RegistryColorScheme final : public ColorScheme, private Broadcasts
{
public:
    [[nodiscard]] std::optional<bool> wantsDark() const override
    {
        const QSettings personal(
            QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes"
                           "\\Personalize"),
            QSettings::NativeFormat);
        const QVariant light = personal.value(QStringLiteral("AppsUseLightTheme"));
        return light.isValid() ? std::optional(light.toInt() == 0) : std::nullopt;
    }

private:
    void hear(UINT message, WPARAM, LPARAM more) override
    {
        const auto *what = reinterpret_cast<const wchar_t *>(more);
        if (message == WM_SETTINGCHANGE && what != nullptr && std::wstring(what) == L"ImmersiveColorSet")
            Q_EMIT changed();
    }
};

} // namespace

DesktopPorts systemDesktop()
{
    DesktopPorts ports;
    ports.tray = std::make_unique<SystemTray>(nullptr);
    ports.notifier = std::make_unique<TrayNotifier>();
    ports.sleepLock = std::make_unique<PowerRequest>();
    ports.sleepWatch = std::make_unique<BroadcastSleepWatch>();
    ports.networks.push_back(std::make_unique<QtNetworkWatch>());
    ports.taskbar = std::make_unique<NoTaskbar>();
    return ports;
}

std::unique_ptr<ColorScheme> systemColorScheme() { return std::make_unique<RegistryColorScheme>(); }

} // namespace partway

#endif
