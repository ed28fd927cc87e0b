// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/parts/parts_pane.h"

#include "app/gui/parts/map_legend.h"
#include "app/gui/parts/part_actions.h"
#include "app/gui/parts/part_columns.h"
#include "app/gui/parts/part_map.h"
#include "app/gui/parts/part_words.h"
#include "app/gui/theme/flat_row_delegate.h"
#include "app/gui/theme/flat_tree.h"
#include "app/gui/theme/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace partway {

PartsPane::PartsPane(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_map(new PartMap(this))
    , m_legend(new MapLegend(this))
    , m_table(new FlatTree(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_actions(new PartActions(this))
{
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setFont(secondaryFont(font()));
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    buildTable();

    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(14, 12, 14, 12);
    m_summary->setContentsMargins(2, 0, 2, 0);
    column->setSpacing(8);
    column->addWidget(m_summary);
    column->addWidget(m_map, 1000);
    column->addWidget(m_legend);
    column->addStretch(1);

    m_splitter->addWidget(left);
    m_splitter->addWidget(m_table);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({430, 630});
    m_splitter->setChildrenCollapsible(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
    m_countdown.setInterval(std::chrono::seconds(1));
    connectPieces();
}

void PartsPane::buildTable()
{
    m_order.setSourceModel(&m_model);
    m_table->setModel(&m_order);
    m_table->setItemDelegate(new FlatRowDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setAccessibleName(tr("Parts"));
    QHeaderView *header = m_table->header();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(int(PartColumn::Etag), QHeaderView::Stretch);
    const QList<int> widths = partColumnWidths(m_table->font());
    for (int section = 0; section < widths.size(); ++section)
        m_table->setColumnWidth(section, widths.at(section));
    m_table->showWholeHeadings();
}

void PartsPane::connectPieces()
{
    connect(m_table->header(), &QHeaderView::sortIndicatorChanged, this,
            [this](int section, Qt::SortOrder order) { m_order.orderBy(section, order); });
    connect(m_map, &PartMap::partsChosen, this, &PartsPane::selectInTable);
    connect(m_map, &PartMap::tableAsked, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_map, &PartMap::menuAsked, this, &PartsPane::showMenu);
    connect(m_map, &PartMap::capacityChanged, this, &PartsPane::refresh);
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { showMenu(m_table->viewport()->mapToGlobal(at)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    m_map->setCurrentPart(m_order.mapToSource(current).row() + 1);
            });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        QList<int> numbers = selectedRows();
        for (int &row : numbers)
            ++row;
        m_map->setSelectedParts(numbers);
    });
    // A reset drops the selection without a word.
    connect(&m_order, &QAbstractItemModel::modelReset, this, [this] { m_map->setSelectedParts({}); });
    connect(m_actions, &PartActions::sendAgainAsked, this, &PartsPane::sendAgainAsked);
    connect(&m_countdown, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_model.tick();
    });
}

void PartsPane::setTransfer(const Transfer *transfer)
{
    const TransferId before = m_transfer.id;
    m_transfer = transfer ? *transfer : Transfer{};
    m_model.setStopped(m_transfer.state == TransferState::Failed);
    if (before != m_transfer.id) {
        m_model.reset({});
        m_map->setCurrentPart(0);
    }
    refresh();
}

void PartsPane::setParts(const QList<Part> &parts, bool all)
{
    if (all)
        m_model.reset(parts);
    else
        m_model.update(parts);
    refresh();
}

void PartsPane::giveRoom()
{
    // Where there is little of it, the words and the map come first.
    const int words = m_summary->heightForWidth(m_summary->width());
    const int needed = words + m_map->minimumSizeHint().height() + m_legend->sizeHint().height() + 48;
    m_legend->setVisible(m_splitter->height() >= needed);
}

void PartsPane::refresh()
{
    m_map->setParts(m_model.parts(), m_model.isStopped());
    const PartCounts counts = countParts(m_model.parts(), m_model.isStopped());
    m_summary->setText(m_transfer.id.isNull() ? QString()
                                              : partsSummary(m_transfer, counts, m_map->partsPerCell()));
    m_legend->setCounts(counts);
    if (counts.retrying == 0)
        m_countdown.stop();
    else if (!m_countdown.isActive())
        m_countdown.start();
    giveRoom();
}

void PartsPane::selectInTable(int first, int last)
{
    const auto lastColumn = m_model.columnCount() - 1;
    const QItemSelection chosen(m_model.index(first - 1, 0), m_model.index(last - 1, lastColumn));
    const QModelIndex current = m_order.mapFromSource(m_model.index(m_map->currentPart() - 1, 0));
    QItemSelectionModel *selection = m_table->selectionModel();
    selection->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    selection->select(m_order.mapSelectionFromSource(chosen), QItemSelectionModel::ClearAndSelect);
    m_table->scrollTo(current);
}

QList<int> PartsPane::selectedRows() const
{
    QList<int> rows;
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(m_order.mapToSource(m_order.index(row, 0)).row());
    }
    std::sort(rows.begin(), rows.end());
    rows.resize(std::unique(rows.begin(), rows.end()) - rows.begin());
    return rows;
}

PartActions *PartsPane::actions()
{
    QList<Part> parts;
    const QList<int> rows = selectedRows();
    for (const int row : rows)
        parts.append(m_model.parts().at(row));
    m_actions->setParts(m_transfer, parts);
    return m_actions;
}

void PartsPane::showMenu(const QPoint &global)
{
    if (selectedRows().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    actions()->addToMenu(*menu);
    menu->popup(global);
}

QString PartsPane::summary() const { return m_summary->text(); }
QByteArray PartsPane::saveState() const { return m_splitter->saveState(); }
void PartsPane::restoreState(const QByteArray &state) { m_splitter->restoreState(state); }

} // namespace partway
