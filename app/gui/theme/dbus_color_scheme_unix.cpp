// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/theme/dbus_color_scheme.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace partway {

namespace {

QString service() { return QStringLiteral("org.freedesktop.portal.Desktop"); }
QString path() { return QStringLiteral("/org/freedesktop/portal/desktop"); }
QString settings() { return QStringLiteral("org.freedesktop.portal.Settings"); }
QString appearance() { return QStringLiteral("org.freedesktop.appearance"); }
QString colorScheme() { return QStringLiteral("color-scheme"); }

} // namespace

DbusColorScheme::DbusColorScheme(const QDBusConnection &session)
    : m_session(session)
{
    // SLOT() wants it without spaces.
    // clang-format off
    m_session.connect(service(), path(), settings(), QStringLiteral("SettingChanged"), this,
                      SLOT(onSettingChanged(QString,QString,QDBusVariant)));
    // clang-format on
    // Read, not ReadOne: old portals know only the first.
    QDBusMessage message =
        QDBusMessage::createMethodCall(service(), path(), settings(), QStringLiteral("Read"));
    message << appearance() << colorScheme();
    auto *answer = new QDBusPendingCallWatcher(m_session.asyncCall(message), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *call) {
        call->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *call;
        if (reply.isValid())
            take(reply.value().variant());
        Q_EMIT changed(); // also "there is none" is an answer
    });
}

void DbusColorScheme::onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group != appearance() || key != colorScheme())
        return;
    take(value.variant());
    Q_EMIT changed();
}

void DbusColorScheme::take(const QVariant &value)
{
    // Read wraps the value once more than it should.
    const QVariant plain = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    switch (plain.toUInt()) {
    case 1:
        m_dark = true;
        break;
    case 2:
        m_dark = false;
        break;
    default:
        m_dark.reset();
    }
}

} // namespace partway
