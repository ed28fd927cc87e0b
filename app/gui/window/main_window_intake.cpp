// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/transfers/queue_view.h"
#include "app/gui/window/destination_bar.h"
#include "app/gui/window/drop_overlay.h"
#include "app/gui/window/file_dialog_fields.h"
#include "app/gui/window/main_window.h"
#include "app/gui/window/notice_bar.h"
#include "app/gui/window/settings_keys.h"
#include "app/gui/window/side_bar.h"

#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QSettings>
#include <QSplitter>

/// How files get into the window.
namespace partway {

void MainWindow::setDestinationNames(std::function<QString(const Destination &)> nameOf)
{
    m_nameOf = std::move(nameOf);
}

void MainWindow::onDestinationChanged() { m_view->setDestinationText(m_destination->destinationText()); }

void MainWindow::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Files to upload"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    chooseWith(*dialog, SourceKind::File);
}

void MainWindow::chooseGrowingFiles()
{
    auto *dialog = new QFileDialog(this, tr("Files that are still being written"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    chooseWith(*dialog, SourceKind::Growing);
}

void MainWindow::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder to upload"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly, false);
    chooseWith(*dialog, SourceKind::File);
}

void MainWindow::chooseWith(QFileDialog &dialog, SourceKind source)
{
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    nameFields(dialog);
    dialog.setDirectory(
        m_settings.value(QLatin1String(settingskey::lastFolder), QDir::homePath()).toString());
    connect(&dialog, &QFileDialog::accepted, this, [this, &dialog, source] {
        m_settings.setValue(QLatin1String(settingskey::lastFolder), dialog.directory().absolutePath());
        Q_EMIT filesGiven(dialog.selectedUrls(), {}, source);
    });
    dialog.open();
}

void MainWindow::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (copied && copied->hasUrls()) {
        Q_EMIT filesGiven(copied->urls(), {}, SourceKind::File);
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
    invite(event->position().toPoint(), event->modifiers());
}

void MainWindow::dragMoveEvent(QDragMoveEvent *event)
{
    if (!event->mimeData()->hasUrls())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    invite(event->position().toPoint(), event->modifiers());
}

Destination MainWindow::destinationAt(const QPoint &at) const
{
    return m_side->isVisible() ? m_side->placeAt(m_side->mapFrom(this, at)) : Destination{};
}

namespace {

// Shift: the one key that file managers leave alone while something is dragged, where they may only copy.
SourceKind sourceFor(Qt::KeyboardModifiers keys)
{
    return keys.testFlag(Qt::ShiftModifier) ? SourceKind::Growing : SourceKind::File;
}

} // namespace

void MainWindow::invite(const QPoint &at, Qt::KeyboardModifiers keys)
{
    const Destination target = destinationAt(at);
    m_side->markDropTarget(target);
    const QString where = m_nameOf ? m_nameOf(target) : QString();
    const QWidget *right = m_across->widget(1);
    const QString what = where.isEmpty() ? tr("Drop files or folders here, then choose where they go")
                                         : tr("Drop files or folders here to upload to %1").arg(where);
    m_overlay->invite(what,
                      sourceFor(keys) == SourceKind::Growing
                          ? tr("They are uploaded while they are being written.")
                          : tr("Hold Shift to upload files while they are being written."),
                      QRect(right->mapTo(this, QPoint(0, 0)), right->size()));
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_overlay->hide();
    m_side->markDropTarget({});
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_overlay->hide();
    m_side->markDropTarget({});
    if (!event->mimeData()->hasUrls())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT filesGiven(event->mimeData()->urls(), destinationAt(event->position().toPoint()),
                      sourceFor(event->modifiers()));
}

void MainWindow::rememberDestination()
{
    const Destination where = m_destination->destination();
    m_settings.setValue(QLatin1String(settingskey::account), where.account.value);
    m_settings.setValue(QLatin1String(settingskey::bucket), where.bucket);
    m_settings.setValue(QLatin1String(settingskey::prefix), where.prefix);
}

} // namespace partway
