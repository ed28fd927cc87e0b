// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window/remove_question.h"

#include "app/gui/queue/queue_port.h"
#include "app/gui/transfers/transfer_columns.h"
#include "app/text/quantities_text.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace partway {

namespace {

struct RemoveQuestion
{
    Q_DECLARE_TR_FUNCTIONS(RemoveQuestion)
};

QString titleFor(const QList<Transfer> &transfers)
{
    if (transfers.size() == 1)
        return RemoveQuestion::tr("Remove %1?").arg(transferName(transfers.constFirst()));
    return RemoveQuestion::tr("Remove %Ln transfers?", nullptr, int(transfers.size()));
}

QString textFor(const RemoveCost &cost)
{
    if (cost.bytesOnServer == 0) {
        return RemoveQuestion::tr(
            "An upload was begun on the server. Aborting it leaves nothing behind. Files on "
            "this computer are not touched.");
    }
    return RemoveQuestion::tr(
               "Parts already sent: %1. Aborting on the server frees them. Left there, they can be "
               "finished later but may be billed. Files on this computer are not touched.")
        .arg(formatBytes(cost.bytesOnServer));
}

} // namespace

RemoveCost costOfRemoving(const QList<Transfer> &transfers)
{
    RemoveCost cost;
    for (const Transfer &transfer : transfers) {
        if (transfer.isFinal() || transfer.uploadId.isEmpty())
            continue;
        ++cost.unfinished;
        cost.bytesOnServer += transfer.confirmed;
    }
    return cost;
}

void askAndRemove(const QList<Transfer> &transfers, QueuePort &queue, QWidget &window)
{
    if (transfers.isEmpty())
        return;
    QList<TransferId> ids;
    for (const Transfer &transfer : transfers)
        ids.append(transfer.id);
    const RemoveCost cost = costOfRemoving(transfers);
    if (cost.unfinished == 0) {
        queue.remove(ids, OnServer::Abort); // also what a request under way may just have begun
        return;
    }
    auto *box = new QMessageBox(QMessageBox::NoIcon, RemoveQuestion::tr("Remove"), titleFor(transfers),
                                QMessageBox::NoButton, &window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(textFor(cost));
    auto *abort =
        box->addButton(RemoveQuestion::tr("Abort on the server and remove"), QMessageBox::AcceptRole);
    auto *leave =
        box->addButton(RemoveQuestion::tr("Leave parts on the server"), QMessageBox::DestructiveRole);
    auto *cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(abort);
    box->setEscapeButton(cancel);
    QObject::connect(abort, &QPushButton::clicked, &queue,
                     [&queue, ids] { queue.remove(ids, OnServer::Abort); });
    QObject::connect(leave, &QPushButton::clicked, &queue,
                     [&queue, ids] { queue.remove(ids, OnServer::Leave); });
    box->open();
}

} // namespace partway
