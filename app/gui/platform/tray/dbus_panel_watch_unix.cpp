// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/platform/tray/dbus_panel_watch.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QTimer>

#include <chrono>

namespace partway {

namespace {

const QString &watcherName()
{
    static const QString name = QStringLiteral("org.kde.StatusNotifierWatcher");
    return name;
}

} // namespace

DbusPanelWatch::DbusPanelWatch(const QDBusConnection &session, bool olderTrays)
    : m_session(session)
    , m_olderTrays(olderTrays)
{
}

void DbusPanelWatch::start()
{
    auto *services =
        new QDBusServiceWatcher(watcherName(), m_session, QDBusServiceWatcher::WatchForRegistration, this);
    connect(services, &QDBusServiceWatcher::serviceRegistered, this, &DbusPanelWatch::tellOnce);
    QDBusMessage question = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("NameHasOwner"));
    question << watcherName();
    auto *answer = new QDBusPendingCallWatcher(m_session.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *call) {
        call->deleteLater();
        const QDBusPendingReply<bool> reply = *call;
        if (reply.isValid() && reply.value())
            tellOnce();
    });
    if (m_olderTrays)
        QTimer::singleShot(std::chrono::seconds(3), this, &DbusPanelWatch::tellOnce);
}

void DbusPanelWatch::tellOnce()
{
    if (m_told)
        return;
    m_told = true;
    Q_EMIT ready();
}

} // namespace partway
