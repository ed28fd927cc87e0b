// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window/overwrite_question.h"

#include "app/gui/queue/queue_port.h"
#include "app/text/error_sentence.h"
#include "app/text/transfer_text.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace partway {

namespace {

struct OverwriteQuestion
{
    Q_DECLARE_TR_FUNCTIONS(OverwriteQuestion)
};

QString titleFor(const QList<Transfer> &transfers)
{
    const TransferRequest &first = transfers.constFirst().request;
    if (transfers.size() == 1)
        return OverwriteQuestion::tr("Overwrite %1?")
            .arg(plainLine(objectText(first.bucket, first.key), 120));
    return OverwriteQuestion::tr("Overwrite %Ln objects?", nullptr, int(transfers.size()));
}

} // namespace

void askAndOverwrite(const QList<Transfer> &transfers, QueuePort &queue, QWidget &window)
{
    if (transfers.isEmpty())
        return;
    QList<TransferId> ids;
    for (const Transfer &transfer : transfers)
        ids.append(transfer.id);
    auto *box = new QMessageBox(QMessageBox::NoIcon, OverwriteQuestion::tr("Overwrite"), titleFor(transfers),
                                QMessageBox::NoButton, &window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        OverwriteQuestion::tr("What is there now is replaced when the upload is complete. It cannot be "
                              "brought back, unless the bucket keeps earlier versions."));
    auto *overwrite = box->addButton(OverwriteQuestion::tr("Overwrite"), QMessageBox::DestructiveRole);
    auto *cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    QObject::connect(overwrite, &QPushButton::clicked, &queue, [&queue, ids] { queue.allowOverwrite(ids); });
    box->open();
}

} // namespace partway
