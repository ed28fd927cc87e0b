// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/intake/conflict_sheet.h"

#include "app/gui/intake/choice_delegate.h"
#include "app/gui/intake/sheet_parts.h"
#include "app/gui/theme/flat_tree.h"
#include "app/gui/theme/partway_style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace partway {

ConflictSheet::ConflictSheet(const QList<Conflict> &conflicts, qint64 files, const QString &where,
                             QWidget *parent)
    : QDialog(parent)
    , m_model(conflicts)
    , m_list(new FlatTree(this))
    , m_all(new QComboBox(this))
    , m_remember(new QCheckBox(tr("Do this from now on without asking"), this))
{
    setWindowTitle(tr("Already there"));
    QList<ChoiceDelegate::Choice> choices;
    for (const WhenThere choice : conflictChoices())
        choices.append({choiceText(choice), int(choice)});
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new ChoiceDelegate(ConflictModel::Choice, choices, m_list));
    m_list->setEditTriggers(QAbstractItemView::SelectedClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::DoubleClicked | QAbstractItemView::AnyKeyPressed);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleName(tr("Files whose objects are there already"));
    m_list->header()->setSectionResizeMode(ConflictModel::Name, QHeaderView::Stretch);
    m_list->header()->resizeSection(ConflictModel::Here, 208);
    m_list->header()->resizeSection(ConflictModel::There, 208);
    m_list->header()->resizeSection(ConflictModel::Choice, 180);
    m_list->header()->setStretchLastSection(false);
    framePanel(*m_list);

    m_all->setAccessibleName(tr("What to do with all of them"));
    m_all->addItem(choiceText(WhenThere::Ask), int(WhenThere::Ask));
    for (const WhenThere choice : conflictChoices())
        m_all->addItem(choiceText(choice), int(choice));
    auto *allLabel = new QLabel(tr("For &all:"), this);
    allLabel->setBuddy(m_all);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(allLabel);
    row->addWidget(m_all);
    row->addSpacing(8);
    row->addWidget(m_remember, 1);

    auto *buttons = new QDialogButtonBox(this);
    m_go = buttons->addButton(tr("Go on"), QDialogButtonBox::AcceptRole);
    m_go->setProperty(primaryProperty, true);
    m_go->setDefault(true);
    auto *cancel = buttons->addButton(tr("Cancel the upload"), QDialogButtonBox::RejectRole);
    cancel->setAutoDefault(false);

    auto *column = sheetColumn(*this);
    column->addWidget(sheetTitle(tr("%Ln objects are there already", nullptr, int(conflicts.size())), this));
    const int others = int(files - conflicts.size());
    column->addWidget(sheetText(
        others > 0 ? tr("In %1. %n other files are new and go up in any case.", nullptr, others).arg(where)
                   : tr("In %1. Choose what is to become of them.").arg(where),
        this));
    column->addLayout(row);
    column->addWidget(m_list, 1);
    column->addWidget(
        sheetText(tr("“Keep both” uploads under the next free name, such as “file (2).ext”. “Overwrite if "
                     "different” compares size and checksum first; what cannot be compared counts as "
                     "different."),
                  this));
    column->addWidget(buttons);
    resize(820, 480);

    connect(m_all, &QComboBox::activated, this, [this] {
        if (const auto choice = WhenThere(m_all->currentData().toInt()); choice != WhenThere::Ask)
            m_model.chooseForAll(choice);
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first) {
        // A choice in one of several selected rows is meant for all of them.
        const QModelIndexList selected = m_list->selectionModel()->selectedRows();
        if (selected.size() > 1 && first.isValid() &&
            m_list->selectionModel()->isRowSelected(first.row(), {}))
            chooseForSelection(m_model.conflicts().at(first.row()).choice);
        refresh();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const bool remember = m_remember->isChecked() && m_model.common() != WhenThere::Ask;
        Q_EMIT decided(m_model.conflicts(), remember);
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setCurrentIndex(m_model.index(0, 0));
    refresh();
    m_all->setFocus();
}

void ConflictSheet::chooseForSelection(WhenThere choice)
{
    const QSignalBlocker quiet(&m_model);
    m_model.choose(m_list->selectionModel()->selectedRows(), choice);
    m_list->viewport()->update();
}

void ConflictSheet::refresh()
{
    const WhenThere common = m_model.common();
    m_all->setCurrentIndex(m_all->findData(int(common)));
    m_remember->setEnabled(common != WhenThere::Ask);
}

} // namespace partway
