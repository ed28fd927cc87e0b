// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QApplication;
class QFont;

namespace partway {

enum class ThemeChoice { System, Light, Dark };

/// "light", "dark" or "system".
std::optional<ThemeChoice> themeNamed(const QString &name);

/// What counts: the program's own choice, then the desktop's, then the palette that the platform brought.
bool wantsDark(ThemeChoice choice, std::optional<bool> desktop, bool platformDark);

/// Style, colours and font for the whole program. With System, dark is taken over from the palette that the
/// platform gave the application before.
void applyTheme(QApplication &application, ThemeChoice choice);
/// The colours alone; everything that is on the screen takes them over.
void applyColors(bool dark);

/// The second line of a row: one step smaller than the base.
QFont secondaryFont(const QFont &base);
QFont strongFont(const QFont &base);

} // namespace partway
