// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/theme/theme_follower.h"

#include "app/gui/theme/color_scheme.h"
#include "app/gui/theme/tokens.h"
#include "app/gui/window/settings_keys.h"

#include <QApplication>
#include <QEvent>
#include <QSettings>
#include <QWidget>

namespace partway {

namespace {

std::optional<bool> remembered(const QSettings &settings)
{
    const QVariant last = settings.value(QLatin1String(settingskey::lastScheme));
    return last.isValid() ? std::optional(last.toBool()) : std::nullopt;
}

} // namespace

ThemeFollower::ThemeFollower(ThemeChoice choice, ColorScheme &scheme, QSettings &settings, QWidget &window)
    : m_choice(choice)
    , m_scheme(scheme)
    , m_settings(settings)
    , m_desktop(scheme.wantsDark() ? scheme.wantsDark() : remembered(settings))
    , m_platformDark(isDark(QApplication::palette()))
{
    connect(&m_scheme, &ColorScheme::changed, this, &ThemeFollower::onSchemeChanged);
    window.installEventFilter(this);
    refresh();
}

void ThemeFollower::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    if (choice == ThemeChoice::System)
        readPlatform();
    refresh();
}

bool ThemeFollower::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && m_choice == ThemeChoice::System) {
        readPlatform();
        refresh();
    }
    return QObject::eventFilter(watched, event);
}

void ThemeFollower::onSchemeChanged()
{
    m_desktop = m_scheme.wantsDark();
    const QString key = QLatin1String(settingskey::lastScheme);
    if (m_desktop)
        m_settings.setValue(key, *m_desktop);
    else
        m_settings.remove(key);
    refresh();
}

void ThemeFollower::readPlatform()
{
    // Without a palette of ours, Qt shows the platform's.
    QApplication::setPalette(QPalette());
    m_platformDark = isDark(QApplication::palette());
}

void ThemeFollower::refresh() { applyColors(wantsDark(m_choice, m_desktop, m_platformDark)); }

} // namespace partway
