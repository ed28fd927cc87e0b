// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/platform/power/sleep_lock.h"

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QObject>

#include <variant>

class QDBusPendingCallWatcher;

namespace partway {

/// Asks logind first, whose lock is a file descriptor and goes with the program however that ends; where
/// there is none, the portal, then the older power management service. Both of these drop the lock when the
/// program leaves the bus.
class DbusSleepLock : public QObject, public SleepLock
{
    Q_OBJECT
public:
    DbusSleepLock(const QDBusConnection &system, const QDBusConnection &session);
    ~DbusSleepLock() override;

    void hold(const QString &why) override;
    void release() override;

private:
    enum class Way { Login, Portal, PowerManagement, Nowhere };
    using Lock = std::variant<std::monostate, QDBusUnixFileDescriptor, QDBusObjectPath, uint>;

    void ask(Way way, const QString &why);
    void onAnswer(Way way, const QString &why, quint64 turn, const QDBusPendingCallWatcher &call);
    void letGo(const Lock &lock);

    QDBusConnection m_system;
    QDBusConnection m_session;
    bool m_wanted = false;
    quint64 m_turn = 0; ///< an answer to an earlier turn is let go at once
    Lock m_lock;
};

} // namespace partway
