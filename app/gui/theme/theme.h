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

/// Style, palette and font for the whole program. With System, dark is taken over from the palette that the
/// platform gave the application before.
void applyTheme(QApplication &application, ThemeChoice choice);

/// The second line of a row: one step smaller than the base.
QFont secondaryFont(const QFont &base);
QFont strongFont(const QFont &base);

} // namespace partway
