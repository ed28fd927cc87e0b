// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/platform/system_sleep.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QObject>

namespace partway {

namespace {

QDBusMessage toLogin(const QString &method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.login1"),
                                          QStringLiteral("/org/freedesktop/login1"),
                                          QStringLiteral("org.freedesktop.login1.Manager"), method);
}

/// systemd-logind, and elogind under the same name.
class LoginSleep final : public SystemSleep
{
public:
    void askWhetherPossible(std::function<void(bool)> done) override
    {
        const auto call = QDBusConnection::systemBus().asyncCall(toLogin(QStringLiteral("CanSuspend")));
        auto *watcher = new QDBusPendingCallWatcher(call, &m_owner);
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &m_owner,
                         [done = std::move(done)](QDBusPendingCallWatcher *finished) {
                             const QDBusPendingReply<QString> reply = *finished;
                             finished->deleteLater();
                             // "challenge" would ask for a password, and nobody is there to type it.
                             done(!reply.isError() && reply.value() == QLatin1String("yes"));
                         });
    }

    void sleepNow(std::function<void(QString)> done) override
    {
        QDBusMessage message = toLogin(QStringLiteral("Suspend"));
        message << false; // not interactive
        auto *watcher =
            new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(message), &m_owner);
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &m_owner,
                         [done = std::move(done)](QDBusPendingCallWatcher *finished) {
                             const QDBusPendingReply<> reply = *finished;
                             finished->deleteLater();
                             done(reply.isError() ? reply.error().message() : QString());
                         });
    }

private:
    QObject m_owner; ///< ends the calls with this object
};

} // namespace

std::unique_ptr<SystemSleep> makeSystemSleep() { return std::make_unique<LoginSleep>(); }

} // namespace partway
