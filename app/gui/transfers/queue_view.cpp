// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/transfers/queue_view.h"

#include "app/gui/accounts/first_start.h"
#include "app/gui/transfers/column_fit.h"
#include "app/gui/transfers/empty_state.h"
#include "app/gui/transfers/transfer_delegate.h"
#include "app/gui/transfers/transfer_index.h"

#include <QHeaderView>
#include <QScrollBar>

namespace partway {

QueueView::QueueView(TransferModel &model, QWidget *parent)
    : FlatTree(parent)
    , m_model(model)
    , m_empty(new EmptyState(viewport()))
    , m_first(new FirstStart(viewport()))
{
    m_filter.setSourceModel(&model);
    setModel(&m_filter);
    setItemDelegate(new TransferDelegate(this));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAccessibleName(tr("Transfers"));
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(int(Column::Name), QHeaderView::Stretch);
    m_fit = new ColumnFit(*header(), {92, 240, 92, 84, 236}, {76, 150, 82, 72, 150}, 190, this);
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, &QueueView::refreshEmptyState);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, &QueueView::refreshEmptyState);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &QueueView::refreshEmptyState);
    refreshEmptyState();
}

QList<const Transfer *> QueueView::selectedTransfers() const
{
    QList<const Transfer *> list;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (const Transfer *transfer = transferAt(m_filter.index(row, 0)))
                list.append(transfer);
        }
    }
    return list;
}

void QueueView::select(TransferId id)
{
    const QModelIndex index = m_filter.mapFromSource(m_model.index(m_model.rowOf(id), 0));
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void QueueView::setDestinationText(const QString &text)
{
    m_empty->setDestinationText(text);
    refreshEmptyState();
}

void QueueView::setHasAccounts(bool has)
{
    m_hasAccounts = has;
    refreshEmptyState();
}

void QueueView::refreshEmptyState()
{
    const bool first = !m_hasAccounts && m_model.rowCount() == 0;
    m_first->setVisible(first);
    m_first->setGeometry(viewport()->rect());
    m_empty->setNarrowed(m_model.rowCount() > 0);
    m_empty->setVisible(m_filter.rowCount() == 0 && !first);
    m_empty->setGeometry(viewport()->rect());
}

void QueueView::resizeEvent(QResizeEvent *event)
{
    FlatTree::resizeEvent(event);
    m_fit->fit(viewport()->width());
    m_empty->setGeometry(viewport()->rect());
    m_first->setGeometry(viewport()->rect());
}

void QueueView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    FlatTree::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

} // namespace partway
