// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/abort_sheet.h"

#include "app/gui/in_progress/upload_model.h"
#include "app/gui/in_progress/upload_words.h"
#include "app/gui/intake/sheet_parts.h"
#include "app/gui/platform/wall_clock.h"
#include "app/gui/theme/flat_row_delegate.h"
#include "app/gui/theme/flat_tree.h"
#include "app/gui/theme/plain_tool_tip.h"
#include "app/text/quantities_text.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace partway {

namespace {

constexpr qsizetype mostListed = 500;

QString freedBy(const AbortPlan::Share &share)
{
    const UploadSums &sums = share.totals.sums;
    if (sums.areUnknown())
        return AbortSheet::tr("How much is lost for good, and freed at the store, is not known.");
    const QString bytes = storedText(sums);
    const QString parts = AbortSheet::tr("%Ln parts", nullptr, int(share.parts));
    if (!share.totals.usdAMonth)
        return AbortSheet::tr("%1 in %2 are lost for good, and freed at the store.", "bytes, parts")
            .arg(bytes, parts);
    const QString text =
        sums.unmeasured > 0
            ? AbortSheet::tr("%1 in %2 are lost for good. That frees %3 a month, or more.",
                             "bytes, parts, money")
            : AbortSheet::tr("%1 in %2 are lost for good. That frees %3 a month.", "bytes, parts, money");
    return text.arg(bytes, parts, formatMoney(*share.totals.usdAMonth));
}

QString lossOf(const AbortPlan::Share &share)
{
    return AbortSheet::tr("%1 Files on this computer and finished objects are not touched.")
        .arg(freedBy(share));
}

QString notesOf(const AbortPlan &plan)
{
    QStringList notes;
    if (plan.own > 0)
        notes << AbortSheet::tr("%Ln of them are transfers of this program, which leave the queue as well.",
                                nullptr, plan.own);
    if (plan.waiting > 0)
        notes << AbortSheet::tr("The stores are being asked what %Ln of them hold…", nullptr, plan.waiting);
    if (plan.unknown > 0)
        notes << AbortSheet::tr("What %Ln of them hold could not be found out.", nullptr, plan.unknown);
    if (plan.notAllListed)
        notes << AbortSheet::tr("Not everything is listed yet: these are only those that are.");
    return notes.join(QLatin1Char(' '));
}

} // namespace

AbortSheet::AbortSheet(const UploadModel &model, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_title(sheetTitle({}, this))
    , m_loss(sheetText({}, this))
    , m_notes(sheetText({}, this))
    , m_list(new FlatTree(this))
    , m_rows(new QStandardItemModel(this))
    , m_written(new QCheckBox(this))
    , m_abort(new QPushButton(this))
{
    setWindowTitle(tr("Abort uploads"));
    m_loss->setForegroundRole(QPalette::WindowText);
    m_rows->setHorizontalHeaderLabels({tr("Key"), tr("Stored")});
    m_rows->horizontalHeaderItem(1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new FlatRowDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setAccessibleName(tr("Uploads to be aborted"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->resizeSection(1, 96);
    m_list->showWholeHeadings();
    framePanel(*m_list);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_abort, QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_abort->setAutoDefault(false);
    m_cancel->setDefault(true);
    auto *column = sheetColumn(*this);
    column->addWidget(m_title);
    column->addWidget(m_loss);
    column->addWidget(m_list, 1);
    column->addWidget(m_notes);
    column->addWidget(m_written);
    column->addWidget(buttons);
    resize(560, 420);
    connect(m_written, &QCheckBox::toggled, this, &AbortSheet::refresh);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_abort, &QPushButton::clicked, this, [this] {
        Q_EMIT agreed(m_plan.chosen(m_written->isChecked()).names);
        accept();
    });
    m_cancel->setFocus();
}

void AbortSheet::setPlan(const AbortPlan &plan)
{
    m_plan = plan;
    fillList();
    refresh();
}

void AbortSheet::fillList()
{
    const UtcTime now = wallClockNow();
    m_rows->setRowCount(0);
    const QList<UploadName> all = m_plan.quiet.names + m_plan.written.names;
    for (const UploadName &name : all.mid(0, mostListed)) {
        const UploadRow *row = m_model.find(name);
        if (!row)
            continue;
        const UploadTeller teller{m_model.account(name.account), 1, true, now};
        auto *key = new QStandardItem(teller.cell(*row, UploadColumn::Key));
        if (isWrittenNow(*row, now))
            key->setText(tr("%1 (being written right now)", "a key").arg(key->text()));
        key->setToolTip(plainToolTip(key->text()));
        auto *stored = new QStandardItem(teller.cell(*row, UploadColumn::Stored));
        stored->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        key->setEditable(false);
        stored->setEditable(false);
        m_rows->appendRow({key, stored});
    }
    if (const auto more = all.size() - mostListed; more > 0) {
        auto *rest = new QStandardItem(tr("and %Ln more", "uploads", int(more)));
        rest->setEditable(false);
        m_rows->appendRow(rest);
    }
}

void AbortSheet::refresh()
{
    const auto written = int(m_plan.written.names.size());
    m_written->setVisible(written > 0);
    m_written->setText(tr("Also abort the %Ln that are being written right now", nullptr, written));
    const AbortPlan::Share chosen = m_plan.chosen(written > 0 && m_written->isChecked());
    const auto count = int(chosen.names.size());
    m_title->setText(count > 0 || written == 0
                         ? tr("Abort %Ln uploads?", nullptr, count)
                         : tr("%Ln uploads are being written right now", nullptr, written));
    m_loss->setText(count > 0 ? lossOf(chosen)
                              : tr("Somebody sends parts of them at this moment. Aborting would throw away "
                                   "what they have just sent, and their upload fails."));
    m_notes->setText(notesOf(m_plan));
    m_notes->setVisible(!m_notes->text().isEmpty());
    m_abort->setText(tr("Abort %Ln uploads", nullptr, count));
    m_abort->setEnabled(count > 0 && m_plan.waiting == 0);
}

QString AbortSheet::text() const
{
    return QStringList{m_title->text(), m_loss->text(), m_notes->text()}.join(QLatin1Char('\n'));
}

} // namespace partway
