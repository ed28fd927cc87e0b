// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/parts/cell_map.h"
#include "app/gui/theme/plain_tool_tip.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>

/// What keys and the pointer do on the map.
namespace partway {

namespace {

constexpr int page = 5; ///< rows that Page Up and Page Down walk

} // namespace

void CellMap::choose(int cell, Choice choice)
{
    if (cell < 0 || cell >= m_cells.size())
        return;
    const PartCell chosen = m_cells.at(cell);
    m_chosenIndex = chosen.first;
    m_current = cell;
    int from = chosen.first;
    int to = chosen.last;
    if (choice == Choice::Reach && m_anchorIndex >= 0) {
        const int anchor = cellIndexOf(m_anchorIndex, int(m_cells.size()), m_count);
        from = std::min(from, m_cells.at(anchor).first);
        to = std::max(to, m_cells.at(anchor).last);
    } else {
        m_anchorIndex = chosen.first;
    }
    Q_EMIT partsChosen(from + 1, to + 1);
    announce();
    update();
}

void CellMap::announce()
{
    setAccessibleDescription(describe(m_current));
    if (!hasFocus())
        return;
    QAccessibleEvent moved(this, QAccessible::Focus);
    moved.setChild(m_current);
    QAccessible::updateAccessibility(&moved);
}

void CellMap::mousePressEvent(QMouseEvent *event)
{
    const int cell = cellAt(event->position());
    if (event->button() == Qt::LeftButton)
        choose(cell, event->modifiers().testFlag(Qt::ShiftModifier) ? Choice::Reach : Choice::One);
    else if (event->button() == Qt::RightButton && !isSelected(cell))
        choose(cell, Choice::One); // the menu is about what is under the pointer
}

void CellMap::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && cellAt(event->position()) >= 0)
        Q_EMIT tableAsked();
}

void CellMap::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_cells.isEmpty())
        return;
    if (event->reason() == QContextMenuEvent::Mouse) {
        Q_EMIT menuAsked(event->globalPos());
        return;
    }
    if (m_current < 0)
        choose(0, Choice::One);
    Q_EMIT menuAsked(mapToGlobal(cellRect(m_current).bottomRight().toPoint()));
}

void CellMap::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        choose(0, Choice::One);
    else if (m_current >= 0)
        announce();
    update();
}

void CellMap::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    QToolTip::hideText();
    update();
}

/// Where a key leads to from the current cell; the current one where it leads nowhere, -1 for another key.
int CellMap::stepped(int key) const
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int last = int(m_cells.size()) - 1;
    const int across = columns();
    const auto within = [this, last](int cell) { return cell < 0 || cell > last ? m_current : cell; };
    switch (key) {
    case Qt::Key_Right:
        return within(m_current + forward);
    case Qt::Key_Left:
        return within(m_current - forward);
    case Qt::Key_Down:
        return within(m_current + across);
    case Qt::Key_Up:
        return within(m_current - across);
    case Qt::Key_PageDown:
        return m_current + page * across <= last ? m_current + page * across : last;
    case Qt::Key_PageUp:
        return m_current >= page * across ? m_current - page * across : 0;
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return last;
    default:
        return -1;
    }
}

void CellMap::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const int to = m_cells.isEmpty() || enter ? -1 : stepped(event->key());
    if (enter && m_current >= 0) {
        choose(m_current, Choice::One);
        Q_EMIT tableAsked();
    } else if (to >= 0) {
        const bool reach = event->modifiers().testFlag(Qt::ShiftModifier);
        choose(to, reach ? Choice::Reach : Choice::One);
        const QRect cell = cellRect(to).toRect();
        QToolTip::showText(mapToGlobal(cell.bottomRight()), plainToolTip(describe(to)), this, cell);
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool CellMap::event(QEvent *event)
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
