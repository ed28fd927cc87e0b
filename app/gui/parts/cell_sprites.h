// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/parts/part_cells.h"
#include "app/gui/theme/tokens.h"

#include <QHash>
#include <QPixmap>

namespace partway {

/// Small pictures of cells, drawn once for a palette and a pixel ratio: ten thousand of them are laid out in
/// a few milliseconds.
class CellSprites
{
public:
    /// Throws the pictures away where the colours or the ratio are new.
    void prepare(const Tokens &tokens, double ratio);
    const QPixmap &sprite(const PartCell &cell);

private:
    [[nodiscard]] QPixmap draw(CellLook look, int confirmedSteps, int flightSteps) const;

    Tokens m_tokens;
    double m_ratio = 0;
    QHash<int, QPixmap> m_sprites;
};

/// One cell, drawn into a square of measure::cell.
void drawCell(QPainter &painter, const QRectF &rect, CellLook look, double confirmed, double inFlight,
              const Tokens &tokens);

} // namespace partway
