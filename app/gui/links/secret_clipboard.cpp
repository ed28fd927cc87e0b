// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/links/secret_clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace partway {

void copySecretText(const QString &text)
{
    auto *data = new QMimeData; // the clipboard takes it
    data->setText(text);
    // What KeePassXC and its like set: Klipper and others keep no history of such a text.
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    // The same for the history of Windows.
    data->setData(QStringLiteral("application/x-qt-windows-mime;value="
                                 "\"ExcludeClipboardContentFromMonitorProcessing\""),
                  QByteArrayLiteral("1"));
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace partway
