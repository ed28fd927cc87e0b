// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/platform/notify/notifier.h"

#include <QDBusConnection>
#include <QStringList>

#include <map>
#include <optional>

namespace partway {

/// org.freedesktop.Notifications. Never waits for the service.
class DbusNotifier : public Notifier
{
    Q_OBJECT
public:
    explicit DbusNotifier(const QDBusConnection &session);

    void show(const partway::Notification &notification) override;
    void withdraw(partway::Notification::Kind kind) override;

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &action);
    void onActivationToken(uint id, const QString &token);
    void onClosed(uint id, uint reason);

private:
    void askCapabilities();
    void askWhoItIs();
    [[nodiscard]] QDBusMessage messageFor(const Notification &notification) const;
    [[nodiscard]] bool can(const char *capability) const;

    QDBusConnection m_session;
    std::optional<QStringList> m_capabilities; ///< nothing: not answered yet
    bool m_clicksAreButtons = false;           ///< Xfce: a click on a message only closes it
    std::map<Notification::Kind, uint> m_shown;
};

} // namespace partway
