// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/transfers/transfer_columns.h"

#include "app/text/error_sentence.h"
#include "app/text/transfer_text.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace partway {

bool belongsTo(const Transfer &transfer, TransferGroup group)
{
    switch (group) {
    case TransferGroup::All:
        return true;
    case TransferGroup::Active:
        return transfer.isActive() || transfer.state == TransferState::Queued;
    case TransferGroup::Paused:
        return transfer.state == TransferState::Paused;
    case TransferGroup::Finished:
        return transfer.isFinal();
    case TransferGroup::Failed:
        return transfer.state == TransferState::Failed;
    }
    Q_UNREACHABLE();
}

QString transferName(const Transfer &transfer)
{
    return plainLine(QFileInfo(transfer.request.sourcePath).fileName());
}

QString destinationLine(const Transfer &transfer, const QString &accountName)
{
    const QString &key = transfer.request.key;
    const QString name = QFileInfo(transfer.request.sourcePath).fileName();
    const bool sameName = key == name || key.endsWith(QLatin1Char('/') + name);
    const QString shown = sameName ? key.left(key.size() - name.size()) : key;
    const QString object = plainLine(objectText(transfer.request.bucket, shown));
    if (accountName.isEmpty())
        return object;
    return QCoreApplication::translate("TransferRow", "%1 on %2").arg(object, plainLine(accountName));
}

} // namespace partway
