// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/parts/cell_map.h"

#include "app/gui/parts/cell_map_accessible.h"

#include <QPainter>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>
#include <utility>

/// How the map is laid out and drawn; what keys and the pointer do is in cell_map_input.cpp.
namespace partway {

namespace {

constexpr double pitch = measure::cell + measure::cellGap;
constexpr int edge = 2; ///< room for the focus ring

} // namespace

CellMap::CellMap(QWidget *parent)
    : QWidget(parent)
{
    installCellMapAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent); // the picture of the cells has the ground in it
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setSizePolicy(policy);
}

QSize CellMap::minimumSizeHint() const { return {int(pitch * 12) + 2 * edge, int(pitch * 2) + 2 * edge}; }
QSize CellMap::sizeHint() const { return {int(pitch * 48) + 2 * edge, int(pitch * 10) + 2 * edge}; }

int CellMap::columns() const
{
    return std::max(1, int(std::floor((width() - 2 * edge + measure::cellGap) / pitch)));
}

int CellMap::capacity() const
{
    const int rows = std::max(1, int(std::floor((height() - 2 * edge + measure::cellGap) / pitch)));
    return rows * columns();
}

double CellMap::partsPerCell() const
{
    return m_cells.isEmpty() ? 1 : double(m_count) / double(m_cells.size());
}

int CellMap::heightOfRows(int rows) { return int(std::ceil(rows * pitch)) + 2 * edge; }

void CellMap::setGround(QPalette::ColorRole role)
{
    m_ground = role;
    update();
}

void CellMap::takeParts(int count)
{
    if (count != m_count) {
        m_chosenIndex = -1;
        m_anchorIndex = -1;
    }
    m_count = count;
    rebuild();
}

void CellMap::rebuild()
{
    m_cells = cellsFor(capacity());
    // No taller than the parts need, so that the legend stands right below them.
    const int rows = (m_count + columns() - 1) / columns();
    const int tallest = rows == 0 ? QWIDGETSIZE_MAX : heightOfRows(rows);
    if (maximumHeight() != tallest)
        setMaximumHeight(tallest);
    m_current = m_chosenIndex < 0 ? -1 : cellIndexOf(m_chosenIndex, int(m_cells.size()), m_count);
    markSelected();
    setAccessibleDescription(m_current < 0 ? tr("%n parts", nullptr, m_count) : describe(m_current));
    update();
}

void CellMap::markSelected()
{
    m_selectedCells.fill(false, m_cells.size());
    for (const int number : std::as_const(m_selectedParts)) {
        if (number >= 1 && number <= m_count)
            m_selectedCells.setBit(cellIndexOf(number - 1, int(m_cells.size()), m_count));
    }
}

void CellMap::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    rebuild();
    Q_EMIT capacityChanged();
}

void CellMap::setCurrentPart(int number)
{
    m_chosenIndex = number >= 1 && number <= m_count ? number - 1 : -1;
    const int before = m_current;
    rebuild();
    if (m_current != before)
        m_anchorIndex = m_chosenIndex;
}

void CellMap::setSelectedParts(const QList<int> &numbers)
{
    m_selectedParts = numbers;
    markSelected();
    update();
}

bool CellMap::isSelected(int cell) const
{
    return cell >= 0 && cell < m_selectedCells.size() && m_selectedCells.testBit(cell);
}

QRectF CellMap::cellRect(int cell) const
{
    const int across = columns();
    const int column = layoutDirection() == Qt::RightToLeft ? across - 1 - cell % across : cell % across;
    return QRectF(edge + column * pitch, edge + (cell / across) * pitch, measure::cell, measure::cell);
}

int CellMap::cellAt(QPointF where) const
{
    const int across = columns();
    int column = int(std::floor((where.x() - edge) / pitch));
    const int row = int(std::floor((where.y() - edge) / pitch));
    if (column < 0 || column >= across || row < 0)
        return -1;
    if (layoutDirection() == Qt::RightToLeft)
        column = across - 1 - column;
    const int cell = row * across + column;
    return cell < m_cells.size() ? cell : -1;
}

void CellMap::drawCells(QPainter &painter, const Tokens &tokens)
{
    const double ratio = painter.device()->devicePixelRatioF();
    m_canvas.prepare(tokens, ratio, size(), m_cells.size(), layoutDirection());
    for (int i = 0; i < m_cells.size(); ++i)
        m_canvas.put(i, m_cells.at(i), cellRect(i).topLeft());
    // In device pixels the picture is copied; with a ratio of its own it would be scaled, many times slower.
    painter.save();
    painter.scale(1 / ratio, 1 / ratio);
    painter.drawImage(0, 0, m_canvas.image());
    painter.restore();
}

void CellMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Tokens t = tokensFor(palette());
    t.panel = palette().color(m_ground);
    drawCells(painter, t);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.muted, 1.4));
    for (int i = 0; i < m_cells.size(); ++i) {
        if (m_selectedCells.testBit(i))
            painter.drawRoundedRect(cellRect(i).adjusted(-1, -1, 1, 1), 3.5, 3.5);
    }
    if (m_current >= 0 && m_current < m_cells.size()) {
        painter.setPen(QPen(hasFocus() ? t.text : t.muted, hasFocus() ? 2 : 1.4));
        painter.drawRoundedRect(cellRect(m_current).adjusted(-1, -1, 1, 1), 3.5, 3.5);
    }
}

} // namespace partway
