// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window/destination.h"

#include <QFileInfo>
#include <QSet>

namespace partway {

QString normalizedPrefix(const QString &typed)
{
    QString prefix = typed.trimmed();
    while (prefix.startsWith(QLatin1Char('/')))
        prefix.remove(0, 1);
    if (!prefix.isEmpty() && !prefix.endsWith(QLatin1Char('/')))
        prefix.append(QLatin1Char('/'));
    return prefix;
}

Intake takeIn(const QList<QUrl> &urls, const Destination &destination)
{
    Intake intake;
    QSet<QString> seen;
    for (const QUrl &url : urls) {
        const QFileInfo file(url.isLocalFile() ? url.toLocalFile() : QString());
        if (!url.isLocalFile() || !file.exists()) {
            intake.others.append(url.isLocalFile() ? url.toLocalFile()
                                                   : url.toDisplayString(QUrl::RemoveUserInfo));
            continue;
        }
        if (file.isDir()) {
            intake.folders.append(file.fileName());
            continue;
        }
        if (seen.contains(file.absoluteFilePath()))
            continue;
        seen.insert(file.absoluteFilePath());
        TransferRequest request;
        request.sourcePath = file.absoluteFilePath();
        request.account = destination.account;
        request.bucket = destination.bucket;
        request.key = destination.prefix + file.fileName();
        intake.requests.append(request);
    }
    return intake;
}

} // namespace partway
