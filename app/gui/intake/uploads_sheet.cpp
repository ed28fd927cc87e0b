// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/intake/uploads_sheet.h"

#include "app/gui/intake/choice_delegate.h"
#include "app/gui/intake/sheet_parts.h"
#include "app/gui/intake/upload_comparison.h"
#include "app/gui/theme/cell_width.h"
#include "app/gui/theme/flat_tree.h"
#include "app/gui/theme/partway_style.h"
#include "app/gui/theme/theme.h"
#include "app/text/error_sentence.h"
#include "app/text/quantities_text.h"
#include "app/text/time_text.h"
#include "core/rescue/upload_measure.h"

#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace partway {

namespace {

enum Column { Name, Begun, Holds, Choice };
constexpr qsizetype mostInSight = 100;

constexpr std::array offered{UploadThereChoice::Leave, UploadThereChoice::Adopt, UploadThereChoice::Abort};

QString textOf(UploadThereChoice choice)
{
    switch (choice) {
    case UploadThereChoice::Abort:
        return UploadsSheet::tr("Abort it, then upload");
    case UploadThereChoice::Leave:
        return UploadsSheet::tr("Leave it, upload beside it");
    case UploadThereChoice::Adopt:
        return UploadsSheet::tr("Adopt it, send what is missing");
    }
    Q_UNREACHABLE();
}

QString holdingOf(const InProgressUpload &upload)
{
    const PartSet &set = upload.contents.set;
    switch (upload.measured) {
    case Measured::NotYet:
        return UploadsSheet::tr("is looked up…");
    case Measured::Yes:
        return set.parts == 0
                   ? UploadsSheet::tr("nothing yet")
                   : UploadsSheet::tr("%Ln parts, %1", nullptr, set.parts).arg(formatBytes(set.bytes));
    case Measured::Gone:
        return UploadsSheet::tr("it has ended since");
    case Measured::Failed:
        return UploadsSheet::tr("not known");
    }
    Q_UNREACHABLE();
}

QString textOf(const std::optional<UtcTime> &when)
{
    return when ? formatDateTime(QDateTime::fromMSecsSinceEpoch(when->time_since_epoch().count()))
                : UploadsSheet::tr("not known");
}

} // namespace

UploadsSheet::UploadsSheet(const QList<UploadThere> &uploads, const IntakePlan &plan, QWidget *parent)
    : QDialog(parent)
    , m_uploads(uploads)
    , m_list(new FlatTree(this))
    , m_all(new QComboBox(this))
{
    setWindowTitle(tr("Uploads in progress"));
    m_model.setHorizontalHeaderLabels({tr("Name"), tr("Begun"), tr("Holds"), tr("What to do")});
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
    const QFont small = secondaryFont(m_list->font());
    m_list->header()->resizeSection(Begun,
                                    cellWidth({formatDateTime(QDateTime({2028, 12, 28}, {20, 58}))}, small));
    m_list->header()->resizeSection(Holds, std::max(190, cellWidth(UploadComparison::longTexts(), small)));
    m_list->header()->resizeSection(Choice, 240);
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
        tr("Left alone, they stay there beside the new one and may be billed. Abort or adopt one only where "
           "no other program or computer still works on it."),
        this));
    column->addLayout(row);
    column->addWidget(m_list, 1);
    column->addWidget(sheetText(
        tr("An upload that is adopted becomes this transfer's own, and is aborted with it. Its parts are "
           "compared with the file: those that are the same are kept, all others are sent."),
        this));
    column->addWidget(buttons);
    resize(860, 440);

    connect(m_all, &QComboBox::activated, this,
            [this] { chooseForAll(UploadThereChoice(m_all->currentData().toInt())); });
    connect(&m_model, &QStandardItemModel::itemChanged, this,
            [this](const QStandardItem *item) { onChosen(*item); });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT decided(choices());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setCurrentIndex(m_model.index(0, 0));
    m_all->setFocus();
}

UploadsSheet::~UploadsSheet() = default;

void UploadsSheet::lookInto(const AskStore &ask, FileSource &files, Clock &clock, const Account &account)
{
    m_makeComparison = [ask, &files, &clock, account] {
        return std::make_unique<UploadComparison>(ask, files, clock, account);
    };
    m_measure = new UploadMeasure(ask, account, clock, this);
    connect(m_measure, &UploadMeasure::measured, this, &UploadsSheet::onMeasured);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, &UploadsSheet::preferThoseInSight);
    QList<InProgressUpload> all;
    for (int row = 0; row < m_uploads.size(); ++row) {
        all.append(m_uploads.at(row).upload);
        compare(row);
    }
    m_measure->measure(all);
}

void UploadsSheet::onMeasured(const InProgressUpload &upload)
{
    const auto row = m_rows.constFind(upload.ref);
    if (row == m_rows.constEnd())
        return;
    m_uploads[*row].upload = upload;
    showHolding(*row);
}

void UploadsSheet::preferThoseInSight()
{
    QList<UploadRef> refs;
    const int last = m_list->viewport()->height();
    for (QModelIndex row = m_list->indexAt({0, 0});
         row.isValid() && refs.size() < mostInSight && m_list->visualRect(row).top() < last;
         row = m_list->indexBelow(row))
        refs.append(m_uploads.at(row.row()).upload.ref);
    m_measure->prefer(refs);
}

void UploadsSheet::compare(int row)
{
    const bool wanted = choiceAt(row) == UploadThereChoice::Adopt;
    if (!m_makeComparison || wanted == (m_comparisons.count(row) > 0))
        return;
    if (wanted) {
        UploadComparison *comparison = m_comparisons.emplace(row, m_makeComparison()).first->second.get();
        connect(comparison, &UploadComparison::changed, this, [this, row] { showHolding(row); });
        comparison->start(m_uploads.at(row).upload.ref, m_paths.at(row));
    } else {
        m_comparisons.erase(row);
    }
    showHolding(row);
}

void UploadsSheet::showHolding(int row)
{
    const auto found = m_comparisons.find(row);
    m_model.item(row, Holds)
        ->setText(found == m_comparisons.end() ? holdingOf(m_uploads.at(row).upload) : found->second->text());
}

void UploadsSheet::appendRow(const UploadThere &upload, const IntakePlan &plan)
{
    const QString &key = plan.items.at(upload.item).key;
    const QString name = plainLine(key.mid(key.lastIndexOf(QLatin1Char('/')) + 1), 200);
    QList<QStandardItem *> row;
    for (const QString &text : {name, textOf(upload.upload.initiated), holdingOf(upload.upload)}) {
        row.append(new QStandardItem(text));
        row.constLast()->setEditable(false);
    }
    m_paths.append(plan.items.at(upload.item).path);
    m_rows.insert(upload.upload.ref, m_model.rowCount());
    m_model.appendRow(row << new QStandardItem);
    show(offered.front(), m_model.rowCount() - 1);
}

void UploadsSheet::show(UploadThereChoice choice, int row)
{
    QStandardItem *item = m_model.item(row, Choice);
    item->setData(int(choice), ChoiceDelegate::valueRole);
    item->setText(textOf(choice));
}

void UploadsSheet::chooseForAll(UploadThereChoice choice)
{
    QSet<qsizetype> adopting;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const qsizetype file = m_uploads.at(row).item;
        const bool second = choice == UploadThereChoice::Adopt && adopting.contains(file);
        show(second ? UploadThereChoice::Leave : choice, row);
        adopting.insert(file);
    }
}

void UploadsSheet::onChosen(const QStandardItem &item)
{
    if (item.column() != Choice)
        return;
    compare(item.row());
    if (choiceAt(item.row()) != UploadThereChoice::Adopt)
        return;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const bool sameFile = m_uploads.at(row).item == m_uploads.at(item.row()).item;
        if (row != item.row() && sameFile && choiceAt(row) == UploadThereChoice::Adopt)
            show(UploadThereChoice::Leave, row);
    }
}

UploadThereChoice UploadsSheet::choiceAt(int row) const
{
    return UploadThereChoice(m_model.index(row, Choice).data(ChoiceDelegate::valueRole).toInt());
}

QList<UploadThereChoice> UploadsSheet::choices() const
{
    QList<UploadThereChoice> list;
    for (int row = 0; row < m_model.rowCount(); ++row)
        list.append(choiceAt(row));
    return list;
}

} // namespace partway
