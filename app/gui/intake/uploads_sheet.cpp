// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/intake/uploads_sheet.h"

#include "app/gui/intake/choice_delegate.h"
#include "app/gui/intake/sheet_parts.h"
#include "app/gui/theme/flat_tree.h"
#include "app/gui/theme/partway_style.h"
#include "app/text/error_sentence.h"

#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace partway {

namespace {

enum Column { Name, Begun, Choice };

constexpr std::array offered{UploadThereChoice::Leave, UploadThereChoice::Abort};

QString textOf(UploadThereChoice choice)
{
    switch (choice) {
    case UploadThereChoice::Abort:
        return UploadsSheet::tr("Abort it, then upload");
    case UploadThereChoice::Leave:
        return UploadsSheet::tr("Leave it, upload beside it");
    }
    Q_UNREACHABLE();
}

} // namespace

UploadsSheet::UploadsSheet(const QList<UploadThere> &uploads, const IntakePlan &plan, QWidget *parent)
    : QDialog(parent)
    , m_list(new FlatTree(this))
    , m_all(new QComboBox(this))
{
    setWindowTitle(tr("Uploads in progress"));
    m_model.setHorizontalHeaderLabels({tr("Name"), tr("Begun"), tr("What to do")});
    for (const UploadThere &upload : uploads)
        appendRow(upload, plan);
    QList<ChoiceDelegate::Choice> all;
    for (const UploadThereChoice choice : offered) {
        all.append({textOf(choice), int(choice)});
        m_all->addItem(textOf(choice), int(choice));
    }
    m_all->setAccessibleName(tr("What to do with all of them"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new ChoiceDelegate(Choice, all, m_list));
    m_list->setEditTriggers(QAbstractItemView::SelectedClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::DoubleClicked | QAbstractItemView::AnyKeyPressed);
    m_list->setAccessibleName(tr("Uploads in progress of the same keys"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_list->header()->resizeSection(Begun, 150);
    m_list->header()->resizeSection(Choice, 220);
    framePanel(*m_list);

    auto *label = new QLabel(tr("For &all:"), this);
    label->setBuddy(m_all);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_all);
    row->addStretch(1);
    auto *buttons = new QDialogButtonBox(this);
    auto *go = buttons->addButton(tr("Go on"), QDialogButtonBox::AcceptRole);
    go->setProperty(primaryProperty, true);
    go->setDefault(true);
    buttons->addButton(tr("Cancel the upload"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    auto *column = sheetColumn(*this);
    column->addWidget(sheetTitle(
        tr("%Ln uploads of the same keys are in progress at the store", nullptr, int(uploads.size())), this));
    column->addWidget(sheetText(
        tr("Left alone, they stay there beside the new one and may be billed. Abort one only where no other "
           "program or computer still works on it."),
        this));
    column->addLayout(row);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    resize(720, 400);

    connect(m_all, &QComboBox::activated, this, [this] {
        for (int i = 0; i < m_model.rowCount(); ++i)
            show(UploadThereChoice(m_all->currentData().toInt()), *m_model.item(i, Choice));
    });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT decided(choices());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setCurrentIndex(m_model.index(0, 0));
    m_all->setFocus();
}

void UploadsSheet::appendRow(const UploadThere &upload, const IntakePlan &plan)
{
    const QString &key = plan.items.at(upload.item).key;
    auto *name = new QStandardItem(plainLine(key.mid(key.lastIndexOf(QLatin1Char('/')) + 1), 200));
    const auto initiated = upload.upload.initiated;
    auto *begun = new QStandardItem(
        initiated ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(initiated->time_since_epoch().count()),
                                       QLocale::ShortFormat)
                  : tr("not known"));
    auto *choice = new QStandardItem;
    show(offered.front(), *choice);
    name->setEditable(false);
    begun->setEditable(false);
    m_model.appendRow({name, begun, choice});
}

void UploadsSheet::show(UploadThereChoice choice, QStandardItem &item)
{
    item.setData(int(choice), ChoiceDelegate::valueRole);
    item.setText(textOf(choice));
}

QList<UploadThereChoice> UploadsSheet::choices() const
{
    QList<UploadThereChoice> list;
    for (int row = 0; row < m_model.rowCount(); ++row)
        list.append(UploadThereChoice(m_model.index(row, Choice).data(ChoiceDelegate::valueRole).toInt()));
    return list;
}

} // namespace partway
