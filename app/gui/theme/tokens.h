// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace partway {

/// The window's colours. They are here and nowhere else.
struct Tokens
{
    QColor window, panel, sideBar, line;
    QColor text, muted, selection, track;
    QColor confirmed, inFlight;
    QColor good, attention, failed;
    QColor onAccent; ///< text and icons on `confirmed`
};

/// Measures in device-independent pixels, in steps of 4 where nothing else asks for more.
namespace measure {
inline constexpr int step = 4;
inline constexpr int row = 56;
inline constexpr int header = 28;
inline constexpr int toolBar = 48;
inline constexpr int statusBar = 30;
inline constexpr int bar = 8;
inline constexpr double cell = 10;
inline constexpr double cellGap = 1.6;
inline constexpr int baseText = 13;
inline constexpr int secondaryText = 12;
inline constexpr int radius = 6;
} // namespace measure

Tokens lightTokens();
Tokens darkTokens();

/// True for a palette with light text on a dark ground.
bool isDark(const QPalette &palette);
/// The tokens that belong to a palette: painters ask with the palette that they are given.
Tokens tokensFor(const QPalette &palette);
QPalette paletteFrom(const Tokens &tokens);

/// `over` laid on `under` with a weight of 0 to 1.
QColor mixed(const QColor &under, const QColor &over, double weight);

} // namespace partway
