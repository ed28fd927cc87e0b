// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/transfers/queue_view.h"

#include "app/gui/accounts/first_start.h"
#include "app/gui/theme/partway_style.h"
#include "app/gui/theme/tokens.h"
#include "app/gui/transfers/column_fit.h"
#include "app/gui/transfers/column_menu.h"
#include "app/gui/transfers/empty_state.h"
#include "app/gui/transfers/row_drag.h"
#include "app/gui/transfers/transfer_delegate.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTimerEvent>

#include <algorithm>
#include <utility>

namespace partway {

QueueView::QueueView(TransferModel &model, QWidget *parent)
    : LongTable(parent)
    , m_model(model)
    , m_filter(model)
    , m_empty(new EmptyState(parent ? parent : viewport()))
    , m_first(new FirstStart(parent ? parent : viewport()))
    , m_drag(new RowDrag(*this))
{
    connect(&m_filter, &QAbstractItemModel::modelAboutToBeReset, this, &QueueView::keep);
    setModel(&m_filter);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &QueueView::putBack); // after the view's own
    setItemDelegate(new TransferDelegate(this));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAccessibleName(tr("Transfers"));
    setSortingEnabled(true);
    showQueueOrder();
    setUpColumns();
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, &QueueView::refreshEmptyState);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, &QueueView::refreshEmptyState);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &QueueView::refreshEmptyState);
    connect(&model, &TransferModel::factsChanged, this, &QueueView::watchCountdowns);
    connect(m_drag, &RowDrag::dropped, this, &QueueView::rowsDropped);
    connect(m_drag, &RowDrag::refused, this, &QueueView::dragRefused);
    refreshEmptyState();
}

QueueView::~QueueView() = default;

void QueueView::setUpColumns()
{
    header()->setStretchLastSection(false);
    header()->setFirstSectionMovable(true);
    header()->setProperty(insetProperty, 4 * measure::step);
    m_fit = new ColumnFit(*header(), {92, 240, 92, 84, 236, 200}, {76, 150, 82, 72, 150, 110}, 190, this);
    m_fit->letGrow(int(Column::State), 640, 420); // what went wrong, and what to do, in whole sentences
    // The destination behind the name, and hidden: it stands below the name then.
    m_columnMenu =
        new ColumnMenu(*this, {{int(Column::Name), int(Column::To), int(Column::Size), int(Column::Progress),
                                int(Column::Speed), int(Column::Left), int(Column::State)},
                               {int(Column::To)},
                               ColumnMenu::tr("Queue order")});
    m_columnMenu->showDefaults();
    connect(m_columnMenu, &ColumnMenu::shownChanged, this, [this] { m_fit->fit(viewport()->width()); });
    connect(m_columnMenu, &ColumnMenu::unsortedAsked, this, &QueueView::showQueueOrder);
}

void QueueView::restoreColumns(const QByteArray &state, const QByteArray &before)
{
    if (!state.isEmpty()) {
        m_fit->restoreState(state);
    } else if (!before.isEmpty()) {
        m_fit->restoreState(before);
        header()->moveSection(header()->visualIndex(int(Column::To)), 1); // it knows nothing of that one
        m_columnMenu->setShown(Column::To, false);
    }
    header()->showSection(int(Column::Name));
}

void QueueView::showQueueOrder() { sortByColumn(-1, Qt::AscendingOrder); }

std::vector<int> QueueView::selectedRows() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

QList<const Transfer *> QueueView::selectedTransfers() const
{
    QList<const Transfer *> list;
    for (const int row : selectedRows())
        list.append(&m_model.transfers().at(m_filter.sourceRow(row)));
    return list;
}

int QueueView::selectedCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    return count;
}

const Transfer *QueueView::onlySelected() const
{
    if (selectedCount() != 1)
        return nullptr;
    return &m_model.transfers().at(m_filter.sourceRow(selectionModel()->selection().constFirst().top()));
}

Facts QueueView::selectedFacts() const
{
    Facts facts;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            facts |= m_model.factsAt(m_filter.sourceRow(row));
    }
    return facts;
}

void QueueView::select(TransferId id)
{
    const QModelIndex index = m_filter.mapFromSource(m_model.index(m_model.rowOf(id), 0));
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void QueueView::keep()
{
    m_kept = {};
    for (const int row : selectedRows())
        m_kept.selected.push_back(m_model.transfers().at(m_filter.sourceRow(row)).id);
    if (!currentIndex().isValid())
        return;
    const auto [first, last] = rowsInSight();
    m_kept.current = m_model.transfers().at(m_filter.sourceRow(currentIndex().row())).id;
    m_kept.currentInSight = currentIndex().row() >= first && currentIndex().row() <= last;
}

void QueueView::putBack()
{
    const Kept kept = std::exchange(m_kept, {});
    const auto placeOf = [this](TransferId id) {
        const int row = m_model.rowOf(id);
        return row < 0 ? -1 : m_filter.rowOf(row);
    };
    std::vector<int> rows;
    for (const TransferId id : kept.selected) {
        if (const int place = placeOf(id); place >= 0)
            rows.push_back(place);
    }
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    for (size_t i = 0; i < rows.size();) {
        size_t end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        selection.append(QItemSelectionRange(m_filter.index(rows[i], 0),
                                             m_filter.index(rows[end - 1], partway::columnCount - 1)));
        i = end;
    }
    if (const int place = placeOf(kept.current); place >= 0) {
        setAutoScroll(kept.currentInSight);
        selectionModel()->setCurrentIndex(m_filter.index(place, 0), QItemSelectionModel::NoUpdate);
        setAutoScroll(true);
    }
    if (!selection.isEmpty())
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    else if (!kept.selected.empty())
        Q_EMIT selectionMoved();
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

bool QueueView::isFirstStart() const { return !m_hasAccounts && m_model.rowCount() == 0; }

void QueueView::refreshEmptyState()
{
    const bool empty = m_filter.rowCount() == 0;
    const bool first = isFirstStart();
    if (empty)
        m_empty->setReason(m_model.rowCount() > 0, m_filter.choice());
    m_first->setVisible(first);
    m_empty->setVisible(empty && !first);
    if (first)
        m_first->setGeometry(rowsRect());
    else if (empty)
        m_empty->setGeometry(rowsRect());
}

QRect QueueView::rowsRect() const
{
    const QWidget *over = m_first->parentWidget();
    return {over == viewport() ? QPoint() : viewport()->mapTo(over, QPoint()), viewport()->size()};
}

void QueueView::resizeEvent(QResizeEvent *event)
{
    LongTable::resizeEvent(event);
    m_fit->fit(viewport()->width());
    m_empty->setGeometry(rowsRect());
    m_first->setGeometry(rowsRect());
}

void QueueView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    LongTable::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

void QueueView::watchCountdowns()
{
    const bool wanted = m_model.sums().count(Fact::CountsDown) > 0;
    if (wanted && !m_countdown.isActive())
        m_countdown.start(1000, Qt::CoarseTimer, this);
    else if (!wanted)
        m_countdown.stop();
}

void QueueView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_countdown.timerId()) {
        LongTable::timerEvent(event);
        return;
    }
    if (!isVisible())
        return;
    const auto [first, last] = rowsInSight();
    for (int row = first; row <= last; ++row) {
        if (m_model.factsAt(m_filter.sourceRow(row)).testFlag(Fact::CountsDown))
            updateRows(row, row);
    }
}

} // namespace partway
