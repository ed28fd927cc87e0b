// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/parts/cell_sprites.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace partway {

namespace {

constexpr int steps = 8;
constexpr double corner = 2;

void outline(QPainter &painter, const QRectF &rect, const QColor &color, double width = 1)
{
    painter.setPen(QPen(color, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
}

void fillFromBelow(QPainter &painter, const QRectF &rect, double from, double to, const QColor &color)
{
    const double top = rect.bottom() - to * rect.height();
    painter.fillRect(QRectF(rect.left(), top, rect.width(), (to - from) * rect.height()), color);
}

} // namespace

void drawCell(QPainter &painter, const QRectF &rect, CellLook look, double confirmed, double inFlight,
              const Tokens &t)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect, corner + 0.5, corner + 0.5);
    switch (look) {
    case CellLook::Waiting:
        outline(painter, rect, mixed(t.line, t.muted, 0.25));
        break;
    case CellLook::Confirmed:
        painter.fillPath(shape, t.confirmed);
        break;
    case CellLook::Partly:
        painter.setClipPath(shape);
        fillFromBelow(painter, rect, 0, confirmed, t.confirmed);
        fillFromBelow(painter, rect, confirmed, std::min(1.0, confirmed + inFlight), t.inFlight);
        painter.setClipping(false);
        outline(painter, rect, t.confirmed);
        break;
    case CellLook::Checking:
        outline(painter, rect, t.muted);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.muted);
        for (const QPointF at : {QPointF(3.4, 3.4), QPointF(6.6, 3.4), QPointF(3.4, 6.6), QPointF(6.6, 6.6)})
            painter.drawEllipse(rect.topLeft() + at, 0.9, 0.9);
        break;
    case CellLook::Retrying:
        painter.setClipPath(shape);
        painter.setPen(QPen(t.attention, 1.8));
        for (double x = -8; x <= 8; x += 4)
            painter.drawLine(rect.topLeft() + QPointF(x, -1), rect.topLeft() + QPointF(x + 12, 11));
        painter.setClipping(false);
        outline(painter, rect, t.attention, 1.2);
        break;
    case CellLook::Failed:
        outline(painter, rect, t.failed, 1.2);
        painter.setPen(QPen(t.failed, 1.4));
        painter.drawLine(rect.topLeft() + QPointF(2.5, 2.5), rect.bottomRight() - QPointF(2.5, 2.5));
        painter.drawLine(rect.topRight() + QPointF(-2.5, 2.5), rect.bottomLeft() + QPointF(2.5, -2.5));
        break;
    }
    painter.restore();
}

bool CellSprites::prepare(const Tokens &tokens, double ratio)
{
    if (m_ratio == ratio && m_tokens.confirmed == tokens.confirmed && m_tokens.panel == tokens.panel)
        return false;
    m_tokens = tokens;
    m_ratio = ratio;
    m_sprites.clear();
    return true;
}

int CellSprites::keyOf(const PartCell &cell)
{
    int confirmed = 0;
    int flight = 0;
    if (cell.look == CellLook::Partly) {
        // Rounded down, so that only a confirmed cell looks full; what has begun shows one step at least.
        confirmed = std::min(steps - 1, int(std::floor(cell.confirmed * steps)));
        flight = std::min(steps - confirmed, int(std::ceil(cell.inFlight * steps)));
    }
    return (int(cell.look) * (steps + 1) + confirmed) * (steps + 1) + flight;
}

const QImage &CellSprites::sprite(int key)
{
    auto found = m_sprites.find(key);
    if (found == m_sprites.end())
        found = m_sprites.insert(key, draw(key));
    return found.value();
}

QImage CellSprites::draw(int key) const
{
    const int flight = key % (steps + 1);
    const int confirmed = key / (steps + 1) % (steps + 1);
    const auto look = CellLook(key / (steps + 1) / (steps + 1));
    QImage image(QSizeF(measure::cell * m_ratio, measure::cell * m_ratio).toSize(), QImage::Format_RGB32);
    image.fill(m_tokens.panel);
    QPainter painter(&image);
    painter.scale(m_ratio, m_ratio);
    drawCell(painter, QRectF(0, 0, measure::cell, measure::cell), look, double(confirmed) / steps,
             double(flight) / steps, m_tokens);
    return image;
}

} // namespace partway
