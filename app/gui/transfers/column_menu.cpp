// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/transfers/column_menu.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QTreeView>

#include <utility>

namespace partway {

ColumnMenu::ColumnMenu(QTreeView &view, ColumnHabit habit)
    : QObject(&view)
    , m_view(view)
    , m_habit(std::move(habit))
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
        const QString heading =
            m_view.model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        if (heading.isEmpty())
            continue;
        QAction *entry = menu.addAction(heading);
        entry->setCheckable(true);
        entry->setChecked(!header().isSectionHidden(section));
        entry->setEnabled(section != m_habit.order.constFirst());
        connect(entry, &QAction::toggled, this,
                [this, section](bool shown) { setSectionShown(section, shown); });
    }
    menu.addSeparator();
    QAction *order = menu.addAction(m_habit.unsorted, this, &ColumnMenu::unsortedAsked);
    order->setEnabled(header().sortIndicatorSection() >= 0 &&
                      header().sortIndicatorSection() < header().count());
    menu.addAction(tr("Columns as they were at first"), this, &ColumnMenu::showDefaults);
}

void ColumnMenu::setSectionShown(int section, bool shown)
{
    if (section == m_habit.order.constFirst())
        return;
    header().setSectionHidden(section, !shown);
    Q_EMIT shownChanged();
}

void ColumnMenu::showDefaults()
{
    for (int place = 0; place < m_habit.order.size(); ++place) {
        const int section = m_habit.order.at(place);
        header().moveSection(header().visualIndex(section), place);
        header().setSectionHidden(section, m_habit.hidden.contains(section));
    }
    Q_EMIT defaultsShown();
    Q_EMIT shownChanged();
}

} // namespace partway
