// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/platform/network/network_watch.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QPointer>
#include <QStringList>
#include <QVariantMap>

namespace partway {

/// NetworkManager: tells of a change of connection also where one network simply follows another.
class DbusNetworkWatch : public NetworkWatch
{
    Q_OBJECT
public:
    explicit DbusNetworkWatch(const QDBusConnection &system);
    [[nodiscard]] std::optional<bool> isMetered() const override { return m_metered; }

private Q_SLOTS:
    void onPropertiesChanged(const QString &interface, const QVariantMap &properties,
                             const QStringList &dropped);

private:
    void askMetered();
    void heard(std::optional<bool> metered);
    void setMetered(std::optional<bool> metered);

    QDBusConnection m_system;
    QPointer<QDBusPendingCallWatcher> m_asked;
    std::optional<bool> m_metered;
};

} // namespace partway
