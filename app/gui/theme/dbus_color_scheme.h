// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/theme/color_scheme.h"

#include <QDBusConnection>
#include <QDBusVariant>

namespace partway {

/// org.freedesktop.portal.Settings.
class DbusColorScheme : public ColorScheme
{
    Q_OBJECT
public:
    explicit DbusColorScheme(const QDBusConnection &session);
    [[nodiscard]] std::optional<bool> wantsDark() const override { return m_dark; }

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(const QVariant &value);

    QDBusConnection m_session;
    std::optional<bool> m_dark;
};

} // namespace partway
