// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/folders/folder_question.h"

#include "app/gui/folders/folder_port.h"
#include "app/gui/folders/folder_words.h"
#include "app/text/quantities_text.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <climits>

namespace partway {

namespace {

struct FolderQuestion
{
    Q_DECLARE_TR_FUNCTIONS(FolderQuestion)
};

QString textFor(const QList<FolderUpload> &folders)
{
    FileCount sent;
    FileCount large;
    for (const FolderUpload &folder : folders) {
        sent.files += folder.counts.of(FileState::Done).files;
        sent.bytes += folder.counts.of(FileState::Done).bytes;
        large.files += folder.counts.of(FileState::Handed).files;
    }
    QString text =
        FolderQuestion::tr("%Ln files (%1) are on the server already and stay there; the rest is not sent.",
                           nullptr, int(std::min<qint64>(sent.files, INT_MAX)))
            .arg(formatBytes(sent.bytes));
    if (large.files > 0)
        text += QLatin1Char(' ') +
                FolderQuestion::tr("%Ln large files that are on their way are aborted, and what was sent of "
                                   "them is freed.",
                                   nullptr, int(std::min<qint64>(large.files, INT_MAX)));
    return text + QLatin1Char(' ') + FolderQuestion::tr("Files on this computer are not touched.");
}

} // namespace

void askAndRemove(const QList<FolderUpload> &folders, FolderPort &port, QWidget &window)
{
    if (folders.isEmpty())
        return;
    const auto removeAll = [&port, folders] {
        for (const FolderUpload &folder : folders)
            port.remove(folder.id);
    };
    if (std::all_of(folders.cbegin(), folders.cend(),
                    [](const FolderUpload &folder) { return folder.isFinal(); })) {
        removeAll();
        return;
    }
    const QString title = folders.size() == 1
                              ? FolderQuestion::tr("Remove %1?").arg(folderName(folders.constFirst()))
                              : FolderQuestion::tr("Remove %Ln folders?", nullptr, int(folders.size()));
    auto *box = new QMessageBox(QMessageBox::NoIcon, FolderQuestion::tr("Remove"), title,
                                QMessageBox::NoButton, &window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(textFor(folders));
    auto *stop = box->addButton(FolderQuestion::tr("Stop and remove"), QMessageBox::AcceptRole);
    auto *cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(stop);
    box->setEscapeButton(cancel);
    QObject::connect(stop, &QPushButton::clicked, &port, removeAll);
    box->open();
}

} // namespace partway
