// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGlobal>

#ifdef Q_OS_WIN

#include "app/gui/platform/system_sleep.h"

#include <QObject>
#include <QTimer>
#include <qt_windows.h>

#include <powrprof.h>

namespace partway {

namespace {

/// A person may send the computer to sleep; a program has to ask for that right first.
bool takeRight()
{
    HANDLE token = nullptr;
    if (!::OpenProcessToken(::GetCurrentProcess(), TOKEN_ADJUST_PRIVILEGES | TOKEN_QUERY, &token))
        return false;
    TOKEN_PRIVILEGES wanted{};
    wanted.PrivilegeCount = 1;
    wanted.Privileges[0].Attributes = SE_PRIVILEGE_ENABLED;
    const bool taken = ::LookupPrivilegeValueW(nullptr, L"SeShutdownPrivilege", &wanted.Privileges[0].Luid) &&
                       ::AdjustTokenPrivileges(token, FALSE, &wanted, 0, nullptr, nullptr) &&
                       ::GetLastError() == ERROR_SUCCESS;
    ::CloseHandle(token);
    return taken;
}

class WindowsSleep final : public SystemSleep
{
public:
    void askWhetherPossible(std::function<void(bool)> done) override
    {
        QTimer::singleShot(0, &m_owner, [done = std::move(done)] { done(::IsPwrSuspendAllowed() != 0); });
    }

    // It returns when the computer is awake again.
    void sleepNow(std::function<void(QString)> done) override
    {
        QTimer::singleShot(0, &m_owner, [done = std::move(done)] {
            const bool slept = takeRight() && ::SetSuspendState(FALSE, FALSE, FALSE) != 0;
            done(slept ? QString() : qt_error_string(static_cast<int>(::GetLastError())));
        });
    }

private:
    QObject m_owner; ///< ends what was asked with this object
};

} // namespace

std::unique_ptr<SystemSleep> makeSystemSleep() { return std::make_unique<WindowsSleep>(); }

} // namespace partway

#endif
