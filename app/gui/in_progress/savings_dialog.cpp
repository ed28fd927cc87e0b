// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/savings_dialog.h"

#include "app/gui/intake/sheet_parts.h"
#include "app/gui/theme/flat_row_delegate.h"
#include "app/gui/theme/flat_tree.h"
#include "app/gui/theme/plain_tool_tip.h"
#include "app/text/error_sentence.h"
#include "app/text/quantities_text.h"
#include "app/text/reading_direction.h"
#include "app/text/time_text.h"
#include "app/text/transfer_text.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace partway {

SavingsDialog::SavingsDialog(QWidget *parent)
    : QDialog(parent)
    , m_total(sheetText({}, this))
    , m_list(new FlatTree(this))
    , m_rows(new QStandardItemModel(this))
{
    setWindowTitle(tr("Saved so far"));
    m_rows->setHorizontalHeaderLabels({tr("Upload"), tr("When"), tr("Freed"), tr("A month")});
    for (const int number : {2, 3})
        m_rows->horizontalHeaderItem(number)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new FlatRowDelegate(m_list));
    m_list->setAccessibleName(tr("Uploads that were aborted"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->resizeSection(1, 140);
    m_list->header()->resizeSection(2, 92);
    m_list->header()->resizeSection(3, 92);
    m_list->showWholeHeadings();
    framePanel(*m_list);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = sheetColumn(*this);
    column->addWidget(sheetTitle(tr("What aborting uploads has saved"), this));
    column->addWidget(m_total);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    resize(680, 440);
    setTotal({});
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setFocus();
}

void SavingsDialog::setTotal(const QString &sentence)
{
    m_total->setText(sentence.isEmpty() ? tr("Nothing yet. Each upload that is aborted here is noted down "
                                             "with what that frees and saves.")
                                        : sentence);
}

void SavingsDialog::setSavings(const QList<Saving> &savings)
{
    m_rows->setRowCount(0);
    for (const Saving &saving : savings) {
        const QString key = inItsOwnDirection(plainLine(objectText(saving.bucket, saving.key)));
        const QStringList cells{
            key, formatDateTime(QDateTime::fromMSecsSinceEpoch(saving.when.time_since_epoch().count())),
            formatBytes(saving.bytes),
            saving.usdAMonth ? formatMoney(*saving.usdAMonth) : QStringLiteral("–")};
        QList<QStandardItem *> row;
        for (const QString &cell : cells) {
            auto *item = new QStandardItem(cell);
            item->setEditable(false);
            item->setToolTip(plainToolTip(cell));
            if (row.size() >= 2)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            row.append(item);
        }
        row.constFirst()->setToolTip(plainToolTip(
            tr("%1 on %2, %Ln parts", nullptr, saving.parts).arg(key, plainLine(saving.accountName, 60))));
        m_rows->appendRow(row);
    }
    if (m_rows->rowCount() > 0)
        m_list->setCurrentIndex(m_rows->index(0, 0));
}

} // namespace partway
