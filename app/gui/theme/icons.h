// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>

class QPalette;

namespace partway {

/// The program's own one-colour drawings (icons/*.svg).
enum class Glyph {
    Add,
    Resume,
    Pause,
    Remove,
    Filter,
    Upload,
    Waiting,
    Check,
    Problem,
    Key,
    Network,
    Chevron,
    Account,
    Drop,
    Folder,
    Menu,
    PriorityHigh,
    PriorityLow,
    Reveal,
    Warning
};

/// The drawing in one colour, sharp at this ratio of device pixels.
QPixmap glyphPixmap(Glyph glyph, const QColor &color, int size, double ratio);

/// What a glyph is drawn in.
enum class Ink {
    Button,   ///< as the text of buttons, paler when disabled
    OnAccent, ///< as the text on the accent
};

/// Drawn anew for the application's palette whenever it is painted, so that it follows a change of theme.
QIcon glyphIcon(Glyph glyph, Ink ink = Ink::Button);
/// The same in Ink::Button: an icon belongs to the application's palette, whichever widget shows it.
QIcon glyphIcon(Glyph glyph, const QPalette &palette);
/// In fixed colours.
QIcon glyphIcon(Glyph glyph, const QColor &color, const QColor &disabled);

} // namespace partway
