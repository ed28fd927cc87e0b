// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/intake/conflict_policy.h"
#include "core/base/exclude_rules.h"

#include <QStringList>

class QSettings;

namespace partway {

/// What is remembered about taking files in. Nothing secret.
namespace settingskey {
inline constexpr char excludes[] = "intake/excludes";
inline constexpr char excludesOff[] = "intake/excludesOff";
inline constexpr char whenThere[] = "intake/ifExists"; ///< a name of WhenThere
inline constexpr char recentDestinations[] = "intake/recent";
} // namespace settingskey

/// All patterns, and those of them that are switched off.
struct ExcludeSettings
{
    QStringList patterns;
    QStringList off;

    [[nodiscard]] ExcludeRules rules() const;
};

ExcludeSettings excludeSettings(const QSettings &settings);
void setExcludeSettings(QSettings &settings, const ExcludeSettings &excludes);

/// What to do where an object is there already; Ask until somebody chose otherwise.
WhenThere whenThereSetting(const QSettings &settings);
void setWhenThereSetting(QSettings &settings, WhenThere choice);

} // namespace partway
