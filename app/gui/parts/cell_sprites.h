// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/parts/part_cells.h"
#include "app/gui/theme/tokens.h"

#include <QHash>
#include <QImage>

namespace partway {

/// Small opaque pictures of cells in device pixels, drawn once for a palette and a pixel ratio.
class CellSprites
{
public:
    /// Throws the pictures away where the colours or the ratio are new; true where it did.
    bool prepare(const Tokens &tokens, double ratio);
    /// Cells with the same key look the same.
    [[nodiscard]] static int keyOf(const PartCell &cell);
    const QImage &sprite(int key);

private:
    [[nodiscard]] QImage draw(int key) const;

    Tokens m_tokens;
    double m_ratio = 0;
    QHash<int, QImage> m_sprites;
};

/// One cell, drawn into a square of measure::cell.
void drawCell(QPainter &painter, const QRectF &rect, CellLook look, double confirmed, double inFlight,
              const Tokens &tokens);

} // namespace partway
