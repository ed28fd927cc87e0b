// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/intake/intake_settings.h"

#include <QSettings>

namespace partway {

ExcludeRules ExcludeSettings::rules() const
{
    QStringList on;
    for (const QString &pattern : patterns) {
        if (!off.contains(pattern))
            on.append(pattern);
    }
    return ExcludeRules(on);
}

ExcludeSettings excludeSettings(const QSettings &settings)
{
    return {
        settings.value(QLatin1String(settingskey::excludes), ExcludeRules::usualPatterns()).toStringList(),
        settings.value(QLatin1String(settingskey::excludesOff)).toStringList()};
}

void setExcludeSettings(QSettings &settings, const ExcludeSettings &excludes)
{
    settings.setValue(QLatin1String(settingskey::excludes), excludes.patterns);
    settings.setValue(QLatin1String(settingskey::excludesOff), excludes.off);
}

WhenThere whenThereSetting(const QSettings &settings)
{
    return whenThereNamed(settings.value(QLatin1String(settingskey::whenThere)).toString());
}

void setWhenThereSetting(QSettings &settings, WhenThere choice)
{
    settings.setValue(QLatin1String(settingskey::whenThere), QString(nameOf(choice)));
}

} // namespace partway
