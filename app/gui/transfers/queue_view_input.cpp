// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/transfers/queue_view.h"
#include "app/gui/transfers/row_drag.h"
#include "app/gui/transfers/transfer_delegate.h"
#include "app/gui/transfers/transfer_index.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <utility>

/// What pointer and keys do within the rows.
namespace partway {

void QueueView::paintEvent(QPaintEvent *event)
{
    LongTable::paintEvent(event);
    QPainter painter(viewport());
    m_drag->paint(painter);
}

TransferId QueueView::remedyAt(const QPoint &at) const
{
    const QModelIndex index = indexAt(at);
    if (!index.isValid() || Column(index.column()) != Column::State)
        return {};
    const Transfer *transfer = transferAt(index);
    const Remedy remedy = transfer ? remedyFor(*transfer) : Remedy::None;
    if (remedy == Remedy::None)
        return {};
    const QRect button = TransferDelegate::remedyRect(visualRect(index), font(), remedy, layoutDirection());
    return button.contains(at) ? transfer->id : TransferId{};
}

void QueueView::askForRemedy(const Transfer *transfer)
{
    if (!transfer)
        return;
    if (const Remedy remedy = remedyFor(*transfer); remedy != Remedy::None)
        Q_EMIT remedyAsked(transfer->id, remedy);
}

void QueueView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_drag->cancel())
        return;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        askForRemedy(currentIndex().isValid() ? transferAt(currentIndex()) : nullptr);
        return;
    }
    LongTable::keyPressEvent(event);
}

void QueueView::mousePressEvent(QMouseEvent *event)
{
    const bool left = event->button() == Qt::LeftButton;
    m_pressedRemedy = left ? remedyAt(event->pos()) : TransferId{};
    if (m_pressedRemedy.isNull())
        m_drag->press(*event);
    LongTable::mousePressEvent(event);
}

void QueueView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag->move(*event))
        LongTable::mouseMoveEvent(event);
}

void QueueView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_drag->release(*event))
        return;
    LongTable::mouseReleaseEvent(event);
    const TransferId pressed = std::exchange(m_pressedRemedy, {});
    if (!pressed.isNull() && remedyAt(event->pos()) == pressed)
        askForRemedy(m_model.find(pressed));
}

} // namespace partway
