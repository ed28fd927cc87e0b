// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window/source_question.h"

#include "app/gui/queue/queue_port.h"
#include "app/gui/transfers/transfer_columns.h"
#include "app/gui/window/file_dialog_fields.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace partway {

namespace {

struct SourceQuestion
{
    Q_DECLARE_TR_FUNCTIONS(SourceQuestion)
};

} // namespace

void askForSource(const Transfer &transfer, QueuePort &queue, QWidget &window)
{
    const QFileInfo before(transfer.request.sourcePath);
    auto *dialog =
        new QFileDialog(&window, SourceQuestion::tr("Where is %1 now?").arg(transferName(transfer)));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    nameFields(*dialog);
    dialog->setFileMode(QFileDialog::ExistingFile);
    if (transfer.request.source == SourceKind::Stream)
        dialog->setFilter(dialog->filter() | QDir::System); // or it would not show pipes
    dialog->setDirectory(before.dir().exists() ? before.absolutePath() : QDir::homePath());
    dialog->selectFile(before.fileName());
    QObject::connect(dialog, &QFileDialog::fileSelected, &queue,
                     [&queue, id = transfer.id](const QString &path) {
                         queue.chooseSource(id, QFileInfo(path).absoluteFilePath());
                     });
    dialog->open();
}

} // namespace partway
