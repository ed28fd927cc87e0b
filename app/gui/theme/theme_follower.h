// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/theme/theme.h"

#include <QObject>

class QSettings;
class QWidget;

namespace partway {

class ColorScheme;

/// Keeps the program as light or dark as the person chose, for the program or else for the whole desktop, and
/// changes over while it runs.
class ThemeFollower : public QObject
{
    Q_OBJECT
public:
    /// After applyTheme() with the same choice. `window` hears from the platform that its theme changed.
    ThemeFollower(ThemeChoice choice, ColorScheme &scheme, QSettings &settings, QWidget &window);

    void setChoice(ThemeChoice choice);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onSchemeChanged();
    void readPlatform();
    void refresh();

    ThemeChoice m_choice;
    ColorScheme &m_scheme;
    QSettings &m_settings;
    std::optional<bool> m_desktop; ///< what the desktop says, or said when the program last ran
    bool m_platformDark;           ///< what Qt's platform theme brought along
};

} // namespace partway
