// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/platform/notify/message_names.h"

#include "app/text/error_sentence.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>

namespace partway {

namespace {

struct MessageNames
{
    Q_DECLARE_TR_FUNCTIONS(MessageNames)
};

} // namespace

QString nameInMessage(const Transfer &transfer)
{
    return plainLine(QFileInfo(transfer.request.sourcePath).fileName(), 60);
}

QString namesInMessage(const QList<Transfer> &transfers)
{
    constexpr qsizetype shown = 3;
    QStringList names;
    for (const Transfer &transfer : transfers.first(std::min(shown, transfers.size())))
        names.append(nameInMessage(transfer));
    const QString list = names.join(MessageNames::tr(", ", "between the names of a list"));
    const auto more = int(transfers.size() - names.size());
    return more > 0 ? MessageNames::tr("%1 and %Ln more", nullptr, more).arg(list) : list;
}

} // namespace partway
