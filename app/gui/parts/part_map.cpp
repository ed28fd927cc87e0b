// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/parts/part_map.h"

#include "app/gui/theme/plain_tool_tip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace partway {

namespace {

constexpr double pitch = measure::cell + measure::cellGap;
constexpr int edge = 2; ///< room for the focus ring

} // namespace

PartMap::PartMap(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Part map"));
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setSizePolicy(policy);
}

QSize PartMap::minimumSizeHint() const { return {int(pitch * 12) + 2 * edge, int(pitch * 3) + 2 * edge}; }
QSize PartMap::sizeHint() const { return {int(pitch * 48) + 2 * edge, int(pitch * 10) + 2 * edge}; }

int PartMap::columns() const
{
    return std::max(1, int(std::floor((width() - 2 * edge + measure::cellGap) / pitch)));
}

int PartMap::capacity() const
{
    const int rows = std::max(1, int(std::floor((height() - 2 * edge + measure::cellGap) / pitch)));
    return rows * columns();
}

double PartMap::partsPerCell() const
{
    return m_cells.isEmpty() ? 1 : double(m_parts.size()) / double(m_cells.size());
}

void PartMap::setParts(const QList<Part> &parts, bool stopped)
{
    if (parts.size() != m_parts.size())
        m_chosenIndex = -1;
    m_parts = parts;
    m_stopped = stopped;
    rebuild();
}

void PartMap::rebuild()
{
    m_cells = cellsOf(m_parts, capacity(), m_stopped);
    // No taller than the parts need, so that the legend stands right below them.
    const int rows = (int(m_parts.size()) + columns() - 1) / columns();
    const int tallest = rows == 0 ? QWIDGETSIZE_MAX : int(std::ceil(rows * pitch)) + 2 * edge;
    if (maximumHeight() != tallest)
        setMaximumHeight(tallest);
    m_current = m_chosenIndex < 0 ? -1 : cellIndexOf(m_chosenIndex, int(m_cells.size()), int(m_parts.size()));
    setAccessibleDescription(m_current < 0 ? tr("%n parts", nullptr, int(m_parts.size()))
                                           : describe(m_current));
    update();
}

void PartMap::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    rebuild();
    Q_EMIT capacityChanged();
}

void PartMap::setCurrentPart(int number)
{
    m_chosenIndex = number >= 1 && number <= m_parts.size() ? number - 1 : -1;
    rebuild();
}

QRectF PartMap::cellRect(int cell) const
{
    const int across = columns();
    const int column = layoutDirection() == Qt::RightToLeft ? across - 1 - cell % across : cell % across;
    return QRectF(edge + column * pitch, edge + (cell / across) * pitch, measure::cell, measure::cell);
}

int PartMap::cellAt(QPointF where) const
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

void PartMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens t = tokensFor(palette());
    m_sprites.prepare(t, devicePixelRatioF());
    for (int i = 0; i < m_cells.size(); ++i)
        painter.drawPixmap(cellRect(i).topLeft(), m_sprites.sprite(m_cells.at(i)));
    if (m_current >= 0 && m_current < m_cells.size()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(hasFocus() ? t.text : t.muted, hasFocus() ? 2 : 1.4));
        painter.drawRoundedRect(cellRect(m_current).adjusted(-1, -1, 1, 1), 3.5, 3.5);
    }
}

void PartMap::choose(int cell)
{
    if (cell < 0 || cell >= m_cells.size())
        return;
    m_chosenIndex = m_cells.at(cell).first;
    m_current = cell;
    setAccessibleDescription(describe(cell));
    update();
    Q_EMIT partChosen(m_parts.at(m_chosenIndex).number);
}

void PartMap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(cellAt(event->position()));
}

void PartMap::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        choose(0);
    update();
}

void PartMap::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int last = int(m_cells.size()) - 1;
    int to = m_current;
    switch (event->key()) {
    case Qt::Key_Right:
        to += forward;
        break;
    case Qt::Key_Left:
        to -= forward;
        break;
    case Qt::Key_Down:
        to += columns();
        break;
    case Qt::Key_Up:
        to -= columns();
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = last;
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (last < 0 || to < 0 || to > last)
        return;
    choose(to);
    const QRect cell = cellRect(to).toRect();
    QToolTip::showText(mapToGlobal(cell.bottomRight()), plainToolTip(describe(to)), this, cell);
}

bool PartMap::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int cell = cellAt(help->pos());
        if (cell < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), plainToolTip(describe(cell)), this,
                               cellRect(cell).toRect());
        return true;
    }
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        update();
    return QWidget::event(event);
}

} // namespace partway
