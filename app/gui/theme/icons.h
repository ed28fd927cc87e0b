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
    Menu,
    Reveal
};

/// The drawing in one colour, sharp at this ratio of device pixels.
QPixmap glyphPixmap(Glyph glyph, const QColor &color, int size, double ratio);
/// Tinted for the palette, with a paler one for disabled.
QIcon glyphIcon(Glyph glyph, const QPalette &palette);
QIcon glyphIcon(Glyph glyph, const QColor &color, const QColor &disabled);

} // namespace partway
