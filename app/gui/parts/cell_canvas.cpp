// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/parts/cell_canvas.h"

#include <cmath>
#include <cstring>

namespace partway {

void CellCanvas::prepare(const Tokens &tokens, double ratio, QSize size, qsizetype cells,
                         Qt::LayoutDirection direction)
{
    const QSize pixels(int(std::ceil(size.width() * ratio)), int(std::ceil(size.height() * ratio)));
    const bool sameSprites = !m_sprites.prepare(tokens, ratio);
    if (sameSprites && pixels == m_image.size() && cells == m_drawn.size() && ratio == m_ratio &&
        direction == m_direction)
        return;
    m_ratio = ratio;
    m_direction = direction;
    if (pixels != m_image.size())
        m_image = QImage(pixels, QImage::Format_RGB32);
    m_image.fill(tokens.panel);
    m_drawn.fill(-1, cells);
}

void CellCanvas::put(qsizetype index, const PartCell &cell, QPointF at)
{
    const int key = CellSprites::keyOf(cell);
    if (m_drawn.at(index) == key)
        return;
    m_drawn[index] = key;
    const QImage &sprite = m_sprites.sprite(key);
    const QPoint where = (at * m_ratio).toPoint();
    if (!m_image.rect().contains(QRect(where, sprite.size())))
        return;
    const size_t row = size_t(sprite.width()) * sizeof(QRgb);
    for (int y = 0; y < sprite.height(); ++y) {
        uchar *to = m_image.scanLine(where.y() + y) + size_t(where.x()) * sizeof(QRgb);
        std::memcpy(to, sprite.constScanLine(y), row);
    }
}

} // namespace partway
