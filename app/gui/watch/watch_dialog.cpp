// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/watch/watch_dialog.h"

#include "app/gui/intake/sheet_parts.h"
#include "app/gui/theme/flat_tree.h"
#include "app/gui/theme/plain_tool_tip.h"
#include "app/text/error_sentence.h"
#include "app/text/reading_direction.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QDir>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace partway {

namespace {

enum Column { Folder, Place, State, ColumnCount };

} // namespace

WatchDialog::WatchDialog(PlaceText placeText, QWidget *parent)
    : QDialog(parent)
    , m_placeText(std::move(placeText))
    , m_list(new FlatTree(this))
    , m_none(sheetText(tr("No folder is watched yet."), this))
{
    build();
    connect(m_add, &QPushButton::clicked, this, &WatchDialog::addAsked);
    connect(m_remove, &QPushButton::clicked, this, &WatchDialog::removeCurrent);
    connect(&m_model, &QStandardItemModel::itemChanged, this, &WatchDialog::onItemChanged);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WatchDialog::refresh);
    refresh();
}

void WatchDialog::build()
{
    setWindowTitle(tr("Watched folders"));
    m_model.setHorizontalHeaderLabels({tr("Folder"), tr("Goes to"), tr("State")});
    m_list->setModel(&m_model);
    m_list->setAccessibleName(tr("Watched folders"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->resizeSection(Folder, 240);
    m_list->header()->resizeSection(Place, 240);
    m_list->showWholeHeadings();
    framePanel(*m_list);
    auto *buttons = new QDialogButtonBox(this);
    m_add = buttons->addButton(tr("Watch a folder…"), QDialogButtonBox::ActionRole);
    m_remove = buttons->addButton(tr("Remove"), QDialogButtonBox::ActionRole);
    m_remove->setAccessibleName(tr("Watch the folder no more"));
    buttons->addButton(QDialogButtonBox::Close);
    const QList<QAbstractButton *> all = buttons->buttons();
    for (QAbstractButton *button : all)
        static_cast<QPushButton *>(button)->setAutoDefault(false);
    auto *column = sheetColumn(*this);
    column->addWidget(sheetTitle(tr("Watched folders"), this));
    column->addWidget(
        sheetText(tr("What appears in them is uploaded once it stands still, as long as Partway "
                     "runs; what appeared meanwhile, when it runs again."),
                  this));
    column->addWidget(m_list, 1);
    column->addWidget(m_none, 1); // in the place of the list
    column->addWidget(buttons);
    resize(680, 380);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_list->setFocus();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString WatchDialog::stateOf(const WatchStatus &watch)
{
    if (!watch.record.on)
        return tr("Off");
    return watch.error ? tr("Cannot be read") : tr("Watching");
}

void WatchDialog::setWatches(const QList<WatchStatus> &watches)
{
    const int row = m_list->currentIndex().row();
    m_filling = true;
    m_watches = watches;
    m_model.setRowCount(int(watches.size()));
    for (int i = 0; i < int(watches.size()); ++i) {
        const WatchStatus &watch = watches.at(i);
        const FolderRequest &folder = watch.record.request.folder;
        const QStringList cells{inItsOwnDirection(plainLine(QDir::toNativeSeparators(folder.root))),
                                m_placeText(folder), stateOf(watch)};
        for (int column = 0; column < ColumnCount; ++column) {
            auto *item = new QStandardItem(cells.at(column));
            item->setEditable(false);
            item->setToolTip(plainToolTip(cells.at(column)));
            m_model.setItem(i, column, item);
        }
        QStandardItem *first = m_model.item(i, Folder);
        first->setCheckable(true);
        first->setCheckState(watch.record.on ? Qt::Checked : Qt::Unchecked);
        first->setData(tr("%1, to %2: %3", "a watched folder, where it goes, its state")
                           .arg(cells.at(Folder), cells.at(Place), cells.at(State)),
                       Qt::AccessibleTextRole);
    }
    m_filling = false;
    if (!watches.isEmpty())
        m_list->setCurrentIndex(m_model.index(std::clamp(row, 0, int(watches.size()) - 1), Folder));
    refresh();
}

void WatchDialog::refresh()
{
    const bool any = !m_watches.isEmpty();
    m_list->setVisible(any);
    m_none->setVisible(!any);
    m_remove->setEnabled(m_list->currentIndex().isValid());
}

void WatchDialog::onItemChanged(const QStandardItem *item)
{
    if (m_filling || item->column() != Folder || item->row() >= m_watches.size())
        return;
    WatchRecord record = m_watches.at(item->row()).record;
    const bool on = item->checkState() == Qt::Checked;
    if (record.on == on)
        return;
    record.on = on;
    Q_EMIT changeAsked(record);
}

void WatchDialog::removeCurrent()
{
    const int row = m_list->currentIndex().row();
    if (row >= 0 && row < m_watches.size())
        Q_EMIT removeAsked(m_watches.at(row).record.id);
}

} // namespace partway
