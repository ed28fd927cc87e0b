// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/transfers/transfer_columns.h"

#include "app/gui/transfers/transfer_facts.h"
#include "app/text/error_sentence.h"
#include "app/text/reading_direction.h"
#include "app/text/transfer_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace partway {

namespace {

struct TransferRow
{
    Q_DECLARE_TR_FUNCTIONS(TransferRow)
};

/// The key without the file's own name, where it ends with it.
QString shownKey(const Transfer &transfer)
{
    const QString &key = transfer.request.key;
    const QString name = QFileInfo(transfer.request.sourcePath).fileName();
    const bool sameName = key == name || key.endsWith(QLatin1Char('/') + name);
    return sameName ? key.left(key.size() - name.size()) : key;
}

} // namespace

bool belongsTo(const Transfer &transfer, TransferGroup group) { return belongsTo(factsOf(transfer), group); }

QString transferName(const Transfer &transfer)
{
    return plainLine(QFileInfo(transfer.request.sourcePath).fileName());
}

QString destinationLine(const Transfer &transfer, const QString &accountName)
{
    const QString object =
        inItsOwnDirection(plainLine(objectText(transfer.request.bucket, shownKey(transfer))));
    if (accountName.isEmpty())
        return object;
    return TransferRow::tr("%1 on %2").arg(object, plainLine(accountName));
}

QString destinationPlace(const Transfer &transfer)
{
    return inItsOwnDirection(plainLine(transfer.request.bucket + QLatin1Char('/') + shownKey(transfer)));
}

QString sourceFolderLine(const Transfer &transfer)
{
    const QString folder = QFileInfo(transfer.request.sourcePath).path();
    return TransferRow::tr("from %1", "a folder on this computer")
        .arg(inItsOwnDirection(plainLine(QDir::toNativeSeparators(folder))));
}

QString priorityText(Priority priority)
{
    switch (priority) {
    case Priority::High:
        return TransferRow::tr("High priority");
    case Priority::Normal:
        return {};
    case Priority::Low:
        return TransferRow::tr("Low priority");
    }
    Q_UNREACHABLE();
}

} // namespace partway
