// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/platform/network/dbus_network_watch.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

namespace partway {

namespace {

QString service() { return QStringLiteral("org.freedesktop.NetworkManager"); }
QString path() { return QStringLiteral("/org/freedesktop/NetworkManager"); }
QString properties() { return QStringLiteral("org.freedesktop.DBus.Properties"); }

constexpr uint connectedSite = 60; // NMState; 70: with the internet

/// NMMetered: what it guesses counts as well.
std::optional<bool> meteredFrom(uint value)
{
    switch (value) {
    case 1:
    case 3:
        return true;
    case 2:
    case 4:
        return false;
    default:
        return std::nullopt;
    }
}

} // namespace

DbusNetworkWatch::DbusNetworkWatch(const QDBusConnection &system)
    : m_system(system)
{
    // SLOT() wants it without spaces.
    // clang-format off
    m_system.connect(service(), path(), properties(), QStringLiteral("PropertiesChanged"), this,
                     SLOT(onPropertiesChanged(QString,QVariantMap,QStringList)));
    // clang-format on
    auto *services =
        new QDBusServiceWatcher(service(), m_system, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(services, &QDBusServiceWatcher::serviceRegistered, this, &DbusNetworkWatch::askMetered);
    connect(services, &QDBusServiceWatcher::serviceUnregistered, this, [this] { heard(std::nullopt); });
    askMetered();
}

void DbusNetworkWatch::askMetered()
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(service(), path(), properties(), QStringLiteral("Get"));
    message.setAutoStartService(false);
    message << service() << QStringLiteral("Metered");
    delete m_asked;
    m_asked = new QDBusPendingCallWatcher(m_system.asyncCall(message), this);
    connect(m_asked, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *call) {
        call->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *call;
        if (reply.isValid())
            setMetered(meteredFrom(reply.value().variant().toUInt()));
    });
}

void DbusNetworkWatch::heard(std::optional<bool> metered)
{
    delete m_asked; // an answer that is still to come would be older than this
    setMetered(metered);
}

void DbusNetworkWatch::setMetered(std::optional<bool> metered)
{
    if (metered == m_metered)
        return;
    m_metered = metered;
    Q_EMIT meteredChanged();
}

void DbusNetworkWatch::onPropertiesChanged(const QString &interface, const QVariantMap &now,
                                           const QStringList &)
{
    if (interface != service())
        return;
    if (const auto metered = now.constFind(QStringLiteral("Metered")); metered != now.cend())
        heard(meteredFrom(metered->toUInt()));
    const auto state = now.constFind(QStringLiteral("State"));
    const auto primary = now.constFind(QStringLiteral("PrimaryConnection"));
    const bool connected = state != now.cend() && state->toUInt() >= connectedSite;
    const bool another =
        primary != now.cend() && primary->value<QDBusObjectPath>().path() != QLatin1String("/");
    if (connected || another)
        Q_EMIT changed();
}

} // namespace partway
