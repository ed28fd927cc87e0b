// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/queue/queue_port.h"
#include "app/gui/transfers/queue_view.h"
#include "app/gui/window/destination_bar.h"
#include "app/gui/window/drop_overlay.h"
#include "app/gui/window/main_window.h"
#include "app/gui/window/notice_bar.h"
#include "app/gui/window/settings_keys.h"
#include "app/text/error_sentence.h"

#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QSettings>

/// How files get into the window.
namespace partway {

void MainWindow::take(const QList<QUrl> &urls)
{
    const QString notice = QStringLiteral("intake");
    m_notices->withdraw(notice);
    const Destination where = m_destination->destination();
    if (!where.isComplete()) {
        m_notices->tell(notice,
                        {NoticeKind::Attention,
                         where.account.isNull()
                             ? tr("Choose or add an account to upload to; then drop the files again.")
                             : tr("Type or choose the bucket to upload to; then drop the files again."),
                         {},
                         {}});
        if (!where.account.isNull())
            m_destination->askForBucket();
        return;
    }
    const Intake intake = takeIn(urls, where);
    tellWhatWasNotTaken(intake);
    if (intake.requests.isEmpty())
        return;
    rememberDestination();
    m_queue.add(intake.requests, m_nextTag++);
}

void MainWindow::takeWhenReady(const QList<QUrl> &urls)
{
    m_heldBack += urls;
    onDestinationChanged();
}

void MainWindow::onDestinationChanged()
{
    m_view->setDestinationText(m_destination->destinationText());
    // Only what was remembered or offered counts here: half a bucket's name, just being typed, does not.
    if (m_heldBack.isEmpty() || !m_destination->destination().isComplete() || m_destination->isBeingTyped())
        return;
    const QList<QUrl> urls = m_heldBack;
    m_heldBack.clear();
    take(urls);
}

void MainWindow::tellWhatWasNotTaken(const Intake &intake)
{
    QStringList sentences;
    if (!intake.folders.isEmpty()) {
        sentences
            << tr("%n folders were not taken (%1): whole folders come in a later version. Until then, open a "
                  "folder and drop the files in it.",
                  nullptr, int(intake.folders.size()))
                   .arg(plainLine(intake.folders.constFirst(), 80));
    }
    if (!intake.others.isEmpty()) {
        sentences << tr("%n items were not taken, since they are no files on this computer (%1).", nullptr,
                        int(intake.others.size()))
                         .arg(plainLine(intake.others.constFirst(), 120));
    }
    if (!sentences.isEmpty()) {
        m_notices->tell(QStringLiteral("intake"),
                        {NoticeKind::Attention, sentences.join(QLatin1Char(' ')), {}, {}});
    }
}

void MainWindow::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Files to upload"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setDirectory(
        m_settings.value(QLatin1String(settingskey::lastFolder), QDir::homePath()).toString());
    connect(dialog, &QFileDialog::accepted, this, [this, dialog] {
        m_settings.setValue(QLatin1String(settingskey::lastFolder), dialog->directory().absolutePath());
        take(dialog->selectedUrls());
    });
    dialog->open();
}

void MainWindow::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (copied && copied->hasUrls()) {
        take(copied->urls());
        return;
    }
    m_notices->tell(QStringLiteral("intake"),
                    {NoticeKind::Plain,
                     tr("There are no files on the clipboard. Copy some in the file manager."),
                     {},
                     {}});
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasUrls())
        return;
    // The files stay where they are, whatever the other program offers.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    const QString where = m_destination->destinationText();
    m_overlay->invite(where.isEmpty() ? tr("Choose an account and a bucket first")
                                      : tr("Drop files here to upload to %1").arg(where));
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *) { m_overlay->hide(); }

void MainWindow::dropEvent(QDropEvent *event)
{
    m_overlay->hide();
    if (!event->mimeData()->hasUrls())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    take(event->mimeData()->urls());
}

void MainWindow::rememberDestination()
{
    const Destination where = m_destination->destination();
    m_settings.setValue(QLatin1String(settingskey::account), where.account.value);
    m_settings.setValue(QLatin1String(settingskey::bucket), where.bucket);
    m_settings.setValue(QLatin1String(settingskey::prefix), where.prefix);
}

} // namespace partway
