// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/transfers/column_menu.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QTreeView>

namespace partway {

ColumnMenu::ColumnMenu(QTreeView &view)
    : QObject(&view)
    , m_view(view)
{
    header().setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&header(), &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(&m_view);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fill(*menu);
        menu->popup(header().mapToGlobal(at));
    });
}

QHeaderView &ColumnMenu::header() const { return *m_view.header(); }

void ColumnMenu::fill(QMenu &menu)
{
    menu.clear();
    for (int place = 0; place < header().count(); ++place) {
        const int section = header().logicalIndex(place);
        QAction *entry =
            menu.addAction(m_view.model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
        entry->setCheckable(true);
        entry->setChecked(!header().isSectionHidden(section));
        entry->setEnabled(Column(section) != Column::Name);
        connect(entry, &QAction::toggled, this,
                [this, section](bool shown) { setShown(Column(section), shown); });
    }
    menu.addSeparator();
    QAction *order = menu.addAction(tr("Queue order"), this, &ColumnMenu::queueOrderAsked);
    order->setEnabled(header().sortIndicatorSection() >= 0 &&
                      header().sortIndicatorSection() < header().count());
    menu.addAction(tr("Columns as they were at first"), this, [this] {
        for (int section = 0; section < header().count(); ++section) {
            header().showSection(section);
            header().moveSection(header().visualIndex(section), section);
        }
        showDefaults();
    });
}

void ColumnMenu::setShown(Column column, bool shown)
{
    if (column == Column::Name)
        return;
    header().setSectionHidden(int(column), !shown);
    Q_EMIT shownChanged();
}

void ColumnMenu::showDefaults()
{
    header().moveSection(header().visualIndex(int(Column::To)), 1);
    setShown(Column::To, false);
}

} // namespace partway
