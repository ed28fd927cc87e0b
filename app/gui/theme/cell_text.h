// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QFontMetrics>
#include <QRect>
#include <QString>

class QPainter;

/// The text of cells that delegates draw.
namespace partway {

/// The two lines of a cell, centred together.
struct TwoLines
{
    QRect first, second;
};

TwoLines twoLines(const QRect &rect, const QFontMetrics &upper, const QFontMetrics &lower);

/// One line, cut where there is no room for it; `align` is mirrored from the right.
void drawLine(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
              const QColor &color, Qt::Alignment align, Qt::LayoutDirection direction,
              Qt::TextElideMode elide = Qt::ElideRight);

} // namespace partway
