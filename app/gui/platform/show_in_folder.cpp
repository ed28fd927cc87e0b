// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/platform/show_in_folder.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace partway {

void showInFolder(const QString &path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

} // namespace partway
