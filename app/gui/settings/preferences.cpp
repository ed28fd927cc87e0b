// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/settings/preferences.h"

#include <QSettings>

namespace partway {

Preferences::Preferences(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

QVariant Preferences::value(Setting setting) const
{
    const SettingRow &row = rowOf(setting);
    return cleaned(row, m_settings.value(QLatin1String(row.key)));
}

void Preferences::set(Setting setting, const QVariant &given)
{
    const SettingRow &row = rowOf(setting);
    const QVariant legal = cleaned(row, given);
    const bool same = legal == value(setting);
    m_settings.setValue(QLatin1String(row.key), legal);
    if (!same)
        Q_EMIT changed(setting);
}

void Preferences::reset(Setting setting)
{
    const SettingRow &row = rowOf(setting);
    const bool same = value(setting) == fallbackOf(row);
    m_settings.remove(QLatin1String(row.key)); // so that a better default of a later version reaches it
    if (!same)
        Q_EMIT changed(setting);
}

} // namespace partway
