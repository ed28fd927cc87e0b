// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/parts/cell_sprites.h"

#include <QImage>
#include <QList>
#include <QPoint>

namespace partway {

/// The map's cells as one picture in device pixels. Only cells that look different from before are drawn
/// again, by copying rows of pixels: a painter would spend most of its time on ten thousand small calls.
class CellCanvas
{
public:
    /// An empty picture where anything about it is new. `size` in device-independent pixels.
    void prepare(const Tokens &tokens, double ratio, QSize size, qsizetype cells,
                 Qt::LayoutDirection direction);
    /// The cell with that index, its top left corner in device-independent pixels.
    void put(qsizetype index, const PartCell &cell, QPointF at);
    [[nodiscard]] const QImage &image() const { return m_image; }

private:
    CellSprites m_sprites;
    QImage m_image;
    QList<int> m_drawn; ///< the sprite of each cell that is there; -1: none
    double m_ratio = 0;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
};

} // namespace partway
