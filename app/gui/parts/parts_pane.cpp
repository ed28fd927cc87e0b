// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/parts/parts_pane.h"

#include "app/gui/parts/map_legend.h"
#include "app/gui/parts/part_map.h"
#include "app/gui/parts/part_words.h"
#include "app/gui/theme/flat_row_delegate.h"
#include "app/gui/theme/flat_tree.h"
#include "app/gui/theme/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace partway {

PartsPane::PartsPane(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_map(new PartMap(this))
    , m_legend(new MapLegend(this))
    , m_table(new FlatTree(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setFont(secondaryFont(font()));
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setAccessibleName(tr("Parts in short"));

    m_order.setSourceModel(&m_model);
    m_table->setModel(&m_order);
    m_table->setItemDelegate(new FlatRowDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Parts"));
    m_table->header()->setSectionsClickable(true);
    m_table->header()->setSortIndicatorShown(true);
    m_table->header()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->header()->setStretchLastSection(true);
    const int widths[] = {50, 122, 68, 102, 40, 80, 40};
    for (int i = 0; i < int(std::size(widths)); ++i)
        m_table->setColumnWidth(i, widths[i]);

    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(14, 12, 12, 12);
    m_summary->setContentsMargins(2, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_summary);
    column->addWidget(m_map, 1000);
    column->addWidget(m_legend);
    column->addStretch(1);

    m_splitter->addWidget(left);
    m_splitter->addWidget(m_table);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 4);
    m_splitter->setSizes({520, 540});
    m_splitter->setChildrenCollapsible(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);

    connect(m_table->header(), &QHeaderView::sortIndicatorChanged, this,
            [this](int section, Qt::SortOrder order) { m_order.orderBy(section, order); });
    connect(m_map, &PartMap::partChosen, this, &PartsPane::showInTable);
    connect(m_map, &PartMap::capacityChanged, this, &PartsPane::refresh);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        m_map->setCurrentPart(m_order.mapToSource(index).row() + 1);
    });
}

void PartsPane::setTransfer(const Transfer *transfer)
{
    const TransferId before = m_transfer.id;
    m_transfer = transfer ? *transfer : Transfer{};
    const bool stopped = m_transfer.state == TransferState::Failed;
    m_model.setStopped(stopped);
    if (before != m_transfer.id)
        m_model.reset({});
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

void PartsPane::refresh()
{
    const bool stopped = m_transfer.state == TransferState::Failed;
    m_map->setParts(m_model.parts(), stopped);
    const PartCounts counts = countParts(m_model.parts(), stopped);
    m_summary->setText(m_transfer.id.isNull() ? QString()
                                              : partsSummary(m_transfer, counts, m_map->partsPerCell()));
    m_legend->setCounts(counts);
}

void PartsPane::showInTable(int number)
{
    const QModelIndex index = m_order.mapFromSource(m_model.index(number - 1, 0));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

QString PartsPane::summary() const { return m_summary->text(); }
QByteArray PartsPane::saveState() const { return m_splitter->saveState(); }
void PartsPane::restoreState(const QByteArray &state) { m_splitter->restoreState(state); }

} // namespace partway
