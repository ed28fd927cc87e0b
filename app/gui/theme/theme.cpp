// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/theme/theme.h"

#include "app/gui/theme/partway_style.h"
#include "app/gui/theme/tokens.h"

#include <QApplication>
#include <QFont>
#include <QFontDatabase>
#include <QFontInfo>
#include <QToolTip>

#include <algorithm>

namespace partway {

namespace {

QFont baseFont(const QFont &system)
{
    QFont font = system;
    const QString inter = QStringLiteral("Inter");
    // Only where the desktop expressed no taste of its own.
    const bool plainDefault = QFontInfo(system).family().contains(QLatin1String("DejaVu"));
    if (plainDefault && QFontDatabase::hasFamily(inter))
        font = QFont(inter);
    // Larger letters that the person chose for the whole desktop stay large.
    font.setPixelSize(std::max(measure::baseText, QFontInfo(system).pixelSize()));
    return font;
}

} // namespace

std::optional<ThemeChoice> themeNamed(const QString &name)
{
    if (name == QLatin1String("system"))
        return ThemeChoice::System;
    if (name == QLatin1String("light"))
        return ThemeChoice::Light;
    if (name == QLatin1String("dark"))
        return ThemeChoice::Dark;
    return std::nullopt;
}

bool wantsDark(ThemeChoice choice, std::optional<bool> desktop, bool platformDark)
{
    switch (choice) {
    case ThemeChoice::Light:
        return false;
    case ThemeChoice::Dark:
        return true;
    case ThemeChoice::System:
        return desktop.value_or(platformDark);
    }
    Q_UNREACHABLE();
}

void applyTheme(QApplication &application, ThemeChoice choice)
{
    const bool dark = wantsDark(choice, std::nullopt, isDark(QGuiApplication::palette()));
    QApplication::setStyle(new PartwayStyle);
    applyColors(dark);
    application.setFont(baseFont(QApplication::font()));
}

void applyColors(bool dark)
{
    const QPalette palette = paletteFrom(dark ? darkTokens() : lightTokens());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

QFont secondaryFont(const QFont &base)
{
    QFont font = base;
    const int pixels = QFontInfo(base).pixelSize();
    font.setPixelSize(std::max(9, pixels + measure::secondaryText - measure::baseText));
    return font;
}

QFont strongFont(const QFont &base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace partway
