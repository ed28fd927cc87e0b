// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/transfers/row_drag.h"

#include "app/gui/theme/tokens.h"
#include "app/gui/transfers/queue_view.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimerEvent>

#include <algorithm>

namespace partway {

namespace {

constexpr int edge = 24; ///< where the list scrolls along

} // namespace

RowDrag::RowDrag(QueueView &view)
    : QObject(&view)
    , m_view(view)
{
}

void RowDrag::press(const QMouseEvent &event)
{
    const bool plain = event.button() == Qt::LeftButton && event.modifiers() == Qt::NoModifier;
    m_state = plain && m_view.indexAt(event.pos()).isValid() ? State::Pressed : State::Idle;
    m_from = event.pos();
}

bool RowDrag::move(const QMouseEvent &event)
{
    if (m_state == State::Idle)
        return false;
    if (!event.buttons().testFlag(Qt::LeftButton)) { // let go where we were not told
        finish();
        return false;
    }
    if (m_state == State::Pressed &&
        (event.pos() - m_from).manhattanLength() >= QApplication::startDragDistance()) {
        if (m_view.filter().isInQueueOrder()) {
            m_state = State::Dragging;
            m_view.viewport()->setCursor(Qt::ClosedHandCursor);
            m_scroll.start(40, this);
        } else {
            m_state = State::Refused;
            m_view.viewport()->setCursor(Qt::ForbiddenCursor);
            Q_EMIT refused();
        }
    }
    if (m_state == State::Dragging)
        follow(event.pos());
    return true; // moving over rows does not select them
}

bool RowDrag::release(const QMouseEvent &event)
{
    const State before = m_state;
    if (before == State::Dragging)
        follow(event.pos());
    finish();
    if (before == State::Dragging)
        Q_EMIT dropped(m_gap);
    return before == State::Dragging || before == State::Refused;
}

bool RowDrag::cancel()
{
    const bool dragging = m_state == State::Dragging;
    if (dragging) {
        finish();
        m_state = State::Refused; // until the button is let go
    }
    return dragging;
}

void RowDrag::finish()
{
    m_state = State::Idle;
    m_scroll.stop();
    m_view.viewport()->unsetCursor();
    m_view.viewport()->update();
}

void RowDrag::follow(const QPoint &at)
{
    m_at = at;
    m_gap = gapAt(at);
    m_view.viewport()->update();
}

int RowDrag::gapAt(const QPoint &at) const
{
    const QModelIndex index = m_view.indexAt(QPoint(m_from.x(), at.y()));
    if (!index.isValid())
        return at.y() < 0 ? 0 : m_view.filter().rowCount();
    return index.row() + (at.y() > m_view.visualRect(index).center().y() ? 1 : 0);
}

void RowDrag::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_scroll.timerId()) {
        QObject::timerEvent(event);
        return;
    }
    const int height = m_view.viewport()->height();
    const int beyond = m_at.y() < edge ? m_at.y() - edge : std::max(0, m_at.y() - (height - edge));
    if (beyond == 0)
        return;
    QScrollBar *bar = m_view.verticalScrollBar();
    bar->setValue(bar->value() + beyond);
    follow(m_at);
}

void RowDrag::paint(QPainter &painter) const
{
    if (m_state != State::Dragging)
        return;
    const TransferFilter &rows = m_view.filter();
    const int count = rows.rowCount();
    if (count == 0)
        return;
    const QRect row = m_view.visualRect(rows.index(std::min(m_gap, count - 1), 0));
    const int y = m_gap < count ? row.top() : row.bottom() + 1;
    const QColor accent = tokensFor(m_view.palette()).confirmed;
    const int width = m_view.viewport()->width();
    painter.fillRect(QRect(0, y - 1, width, 2), accent);
    // Ends that are seen beside the line between rows.
    for (const int x : {0, width - 6})
        painter.fillRect(QRect(x, y - 3, 6, 6), accent);
}

} // namespace partway
