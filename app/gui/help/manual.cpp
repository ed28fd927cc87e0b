// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/help/manual.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

namespace partway {

QUrl installedManual()
{
    const QString name = QStringLiteral("doc/partway/manual/index.html");
    const QFileInfo beside(QCoreApplication::applicationDirPath() + QStringLiteral("/../share/") + name);
    if (beside.exists())
        return QUrl::fromLocalFile(beside.canonicalFilePath());
    const QString found = QStandardPaths::locate(QStandardPaths::GenericDataLocation, name);
    return found.isEmpty() ? QUrl() : QUrl::fromLocalFile(found);
}

} // namespace partway
