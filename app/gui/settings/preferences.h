// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/settings/setting.h"

#include <QObject>
#include <QUrl>

class QSettings;

namespace partway {

/// The settings as legal values, and who wants to know when one changes. Parts of the program that only read
/// may take the same keys from QSettings; what they read is what was set here.
class Preferences : public QObject
{
    Q_OBJECT
public:
    explicit Preferences(QSettings &settings, QObject *parent = nullptr);

    [[nodiscard]] QVariant value(Setting setting) const;
    [[nodiscard]] bool isOn(Setting setting) const { return value(setting).toBool(); }
    [[nodiscard]] qint64 number(Setting setting) const { return value(setting).toLongLong(); }
    [[nodiscard]] QString text(Setting setting) const { return value(setting).toString(); }
    [[nodiscard]] QStringList lines(Setting setting) const { return value(setting).toStringList(); }

    /// Keeps a legal value and says so, unless it was that already.
    void set(Setting setting, const QVariant &value);
    void reset(Setting setting);

    /// Where to ask for newer versions of the program, as it was built; empty: nothing is asked, and no
    /// setting for it is offered.
    [[nodiscard]] QUrl updateAddress() const { return m_updateAddress; }
    void setUpdateAddress(const QUrl &address) { m_updateAddress = address; }

Q_SIGNALS:
    void changed(partway::Setting setting);

private:
    QSettings &m_settings;
    QUrl m_updateAddress;
};

} // namespace partway
