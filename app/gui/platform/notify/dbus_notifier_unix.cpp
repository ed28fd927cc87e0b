// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/platform/notify/dbus_notifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QVariantMap>

#include <algorithm>

namespace partway {

namespace {

QString service() { return QStringLiteral("org.freedesktop.Notifications"); }
QString path() { return QStringLiteral("/org/freedesktop/Notifications"); }

QDBusMessage callTo(const QString &method)
{
    return QDBusMessage::createMethodCall(service(), path(), service(), method);
}

QString categoryOf(Notification::Kind kind)
{
    switch (kind) {
    case Notification::Kind::Finished:
        return QStringLiteral("transfer.complete");
    case Notification::Kind::Failed:
        return QStringLiteral("transfer.error");
    case Notification::Kind::Expiring:
    case Notification::Kind::Orphans:
        return QStringLiteral("transfer");
    }
    Q_UNREACHABLE();
}

} // namespace

DbusNotifier::DbusNotifier(const QDBusConnection &session)
    : m_session(session)
{
    const auto listen = [this](const QString &name, const char *slot) {
        m_session.connect(service(), path(), service(), name, this, slot);
    };
    // SLOT() wants it without spaces.
    // clang-format off
    listen(QStringLiteral("ActionInvoked"), SLOT(onActionInvoked(uint,QString)));
    listen(QStringLiteral("ActivationToken"), SLOT(onActivationToken(uint,QString)));
    listen(QStringLiteral("NotificationClosed"), SLOT(onClosed(uint,uint)));
    // clang-format on
    askCapabilities();
    askWhoItIs();
}

void DbusNotifier::askCapabilities()
{
    auto *answer =
        new QDBusPendingCallWatcher(m_session.asyncCall(callTo(QStringLiteral("GetCapabilities"))), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *call) {
        call->deleteLater();
        const QDBusPendingReply<QStringList> reply = *call;
        if (reply.isValid())
            m_capabilities = reply.value();
    });
}

void DbusNotifier::askWhoItIs()
{
    auto *answer = new QDBusPendingCallWatcher(
        m_session.asyncCall(callTo(QStringLiteral("GetServerInformation"))), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *call) {
        call->deleteLater();
        const QDBusPendingReply<QString, QString, QString, QString> reply = *call;
        m_clicksAreButtons =
            reply.isValid() && reply.argumentAt<0>().contains(QLatin1String("xfce"), Qt::CaseInsensitive);
    });
}

bool DbusNotifier::can(const char *capability) const
{
    // Not answered yet: the common services can.
    return !m_capabilities || m_capabilities->contains(QLatin1String(capability));
}

QDBusMessage DbusNotifier::messageFor(const Notification &notification) const
{
    QStringList actions;
    if (can("actions")) {
        const bool alone = notification.actions.isEmpty();
        // A name is seen only where the click has a button: there it must not stand beside one that does the
        // same.
        if (alone || !m_clicksAreButtons)
            actions << QLatin1String(clicked) << (alone ? tr("Show Partway") : QString());
        for (const Notification::Action &action : notification.actions)
            actions << action.id << action.text;
    }
    QVariantMap hints;
    hints.insert(QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName());
    hints.insert(QStringLiteral("category"), categoryOf(notification.kind));
    hints.insert(QStringLiteral("urgency"), QVariant::fromValue(uchar(1)));
    const auto shown = m_shown.find(notification.kind);
    const QString body = can("body-markup") ? notification.text.toHtmlEscaped() : notification.text;
    QDBusMessage message = callTo(QStringLiteral("Notify"));
    message << QGuiApplication::applicationDisplayName() << (shown == m_shown.end() ? 0U : shown->second)
            << QStringLiteral("partway") << notification.title << body << actions << hints << -1;
    return message;
}

void DbusNotifier::show(const Notification &notification)
{
    auto *answer = new QDBusPendingCallWatcher(m_session.asyncCall(messageFor(notification)), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
            [this, notification](QDBusPendingCallWatcher *call) {
                call->deleteLater();
                const QDBusPendingReply<uint> reply = *call;
                if (reply.isValid())
                    m_shown.insert_or_assign(notification.kind, reply.value());
                else
                    Q_EMIT undeliverable(notification);
            });
}

void DbusNotifier::withdraw(Notification::Kind kind)
{
    const auto shown = m_shown.find(kind);
    if (shown == m_shown.end())
        return;
    QDBusMessage message = callTo(QStringLiteral("CloseNotification"));
    message << shown->second;
    m_shown.erase(shown);
    m_session.asyncCall(message);
}

void DbusNotifier::onActionInvoked(uint id, const QString &action)
{
    // The signal goes to every program: most of them are not about ours.
    const auto shown = std::find_if(m_shown.cbegin(), m_shown.cend(),
                                    [id](const auto &entry) { return entry.second == id; });
    if (shown != m_shown.cend())
        Q_EMIT acted(shown->first, action);
}

void DbusNotifier::onActivationToken(uint id, const QString &token)
{
    const bool ours =
        std::any_of(m_shown.cbegin(), m_shown.cend(), [id](const auto &entry) { return entry.second == id; });
    // Qt's Wayland plugin takes it from there: without it the compositor lets no window come to the front.
    if (ours)
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

void DbusNotifier::onClosed(uint id, uint)
{
    std::erase_if(m_shown, [id](const auto &entry) { return entry.second == id; });
}

} // namespace partway
