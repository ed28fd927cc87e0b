// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/platform/power/dbus_sleep_lock.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include <utility>

namespace partway {

namespace {

constexpr uint portalSuspend = 4; // org.freedesktop.portal.Inhibit: flag "Suspend"

QString programName() { return QStringLiteral("Partway"); }

QDBusMessage loginCall(const QString &why)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    message << QStringLiteral("sleep") << programName() << why << QStringLiteral("block");
    return message;
}

QDBusMessage portalCall(const QString &why)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.portal.Desktop"), QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Inhibit"), QStringLiteral("Inhibit"));
    message << QString() << portalSuspend << QVariantMap{{QStringLiteral("reason"), why}};
    return message;
}

QDBusMessage powerCall(const QString &method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.PowerManagement"),
                                          QStringLiteral("/org/freedesktop/PowerManagement/Inhibit"),
                                          QStringLiteral("org.freedesktop.PowerManagement.Inhibit"), method);
}

} // namespace

DbusSleepLock::DbusSleepLock(const QDBusConnection &system, const QDBusConnection &session)
    : m_system(system)
    , m_session(session)
{
}

DbusSleepLock::~DbusSleepLock() { letGo(m_lock); }

void DbusSleepLock::hold(const QString &why)
{
    if (m_wanted)
        return;
    m_wanted = true;
    ask(Way::Login, why);
}

void DbusSleepLock::release()
{
    if (!m_wanted)
        return;
    m_wanted = false;
    ++m_turn;
    letGo(std::exchange(m_lock, {}));
}

void DbusSleepLock::ask(Way way, const QString &why)
{
    QDBusPendingCall call = QDBusPendingCall::fromCompletedCall({});
    switch (way) {
    case Way::Login:
        call = m_system.asyncCall(loginCall(why));
        break;
    case Way::Portal:
        call = m_session.asyncCall(portalCall(why));
        break;
    case Way::PowerManagement: {
        QDBusMessage message = powerCall(QStringLiteral("Inhibit"));
        message << programName() << why;
        call = m_session.asyncCall(message);
        break;
    }
    case Way::Nowhere:
        return; // the computer sleeps when it wants to, and nothing is lost by it
    }
    auto *answer = new QDBusPendingCallWatcher(call, this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
            [this, way, why, turn = m_turn](QDBusPendingCallWatcher *done) {
                done->deleteLater();
                onAnswer(way, why, turn, *done);
            });
}

void DbusSleepLock::onAnswer(Way way, const QString &why, quint64 turn, const QDBusPendingCallWatcher &call)
{
    Lock lock;
    Way next = Way::Nowhere;
    switch (way) {
    case Way::Login:
        if (const QDBusPendingReply<QDBusUnixFileDescriptor> reply = call; reply.isValid())
            lock = reply.value();
        next = Way::Portal;
        break;
    case Way::Portal:
        if (const QDBusPendingReply<QDBusObjectPath> reply = call; reply.isValid())
            lock = reply.value();
        next = Way::PowerManagement;
        break;
    case Way::PowerManagement:
        if (const QDBusPendingReply<uint> reply = call; reply.isValid())
            lock = reply.value();
        break;
    case Way::Nowhere:
        return;
    }
    if (turn != m_turn)
        letGo(lock);
    else if (std::holds_alternative<std::monostate>(lock))
        ask(next, why);
    else
        m_lock = lock;
}

void DbusSleepLock::letGo(const Lock &lock)
{
    // The file descriptor of logind is closed with its last copy.
    if (const auto *request = std::get_if<QDBusObjectPath>(&lock)) {
        m_session.send(QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.portal.Desktop"), request->path(),
            QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Close")));
    } else if (const auto *cookie = std::get_if<uint>(&lock)) {
        QDBusMessage message = powerCall(QStringLiteral("UnInhibit"));
        message << *cookie;
        m_session.send(message);
    }
}

} // namespace partway
