// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/folders/folder_actions.h"

#include "app/gui/folders/folder_port.h"
#include "app/gui/folders/folder_question.h"
#include "app/gui/folders/folder_view.h"
#include "app/gui/window/queue_actions.h"
#include "app/text/transfer_text.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

namespace partway {

namespace {

bool any(const QList<FolderUpload> &folders, bool (*is)(const FolderUpload &))
{
    return std::any_of(folders.cbegin(), folders.cend(), is);
}

} // namespace

FolderActions::FolderActions(FolderPort &port, FolderModel &model, FolderView &view, QueueActions &shared,
                             QWidget &window)
    : QObject(&window)
    , open(new QAction(tr("Show its &files"), this))
    , retryFailed(new QAction(tr("Re&try failed files"), this))
    , toggle(new QAction(tr("Pause or resume"), this))
    , m_port(port)
    , m_model(model)
    , m_view(view)
    , m_shared(shared)
    , m_window(window)
{
    open->setStatusTip(tr("Lists every file of the folder with its state"));
    retryFailed->setStatusTip(tr("Tries once more what failed, and looks again at what could not be read"));
    toggle->setShortcut(QKeySequence(Qt::Key_Space));
    toggle->setShortcutContext(Qt::WidgetShortcut);
    // Those that the queue has for keys of its own work here, too.
    for (QAction *action : {toggle, shared.remove, shared.copyAddress})
        m_view.addAction(action);
    connect(open, &QAction::triggered, this, &FolderActions::openAsked);
    connect(toggle, &QAction::triggered, this, &FolderActions::toggleSelected);
    connect(retryFailed, &QAction::triggered, this, [this] {
        for (const FolderUpload &folder : m_view.selectedFolders()) {
            if (canRetry(folder))
                m_port.retryFailed(folder.id);
        }
    });
    connect(shared.pause, &QAction::triggered, this, [this] { pauseThose(m_view.selectedFolders()); });
    connect(shared.resume, &QAction::triggered, this, [this] { resumeThose(m_view.selectedFolders()); });
    connect(shared.pauseAll, &QAction::triggered, this, [this] { pauseThose(m_model.folders()); });
    connect(shared.resumeAll, &QAction::triggered, this, [this] { resumeThose(m_model.folders()); });
    connect(shared.remove, &QAction::triggered, this,
            [this] { askAndRemove(m_view.selectedFolders(), m_port, m_window); });
    connect(shared.copyAddress, &QAction::triggered, this, &FolderActions::copyAddresses);
    connect(shared.showInFolder, &QAction::triggered, this, [this] {
        if (const FolderUpload *folder = m_view.onlySelected())
            Q_EMIT showInFolderAsked(folder->request.root);
    });
    connect(&m_view, &QWidget::customContextMenuRequested, this, &FolderActions::showMenu);
    connect(&m_view, &FolderView::selectionMoved, this, &FolderActions::refresh);
    connect(&m_view, &FolderView::openAsked, this, &FolderActions::openAsked);
    connect(&m_view, &FolderView::remedyAsked, this, &FolderActions::apply);
    connect(&m_model, &FolderModel::updated, this, &FolderActions::refresh);
    refresh();
}

void FolderActions::refresh()
{
    const QList<FolderUpload> selected = m_view.selectedFolders();
    const QList<FolderUpload> &all = m_model.folders();
    m_shared.setBeside({int(selected.size()), any(selected, canPause), any(selected, canResume),
                        any(all, canPause), any(all, canResume)});
    retryFailed->setEnabled(any(selected, canRetry));
    open->setEnabled(selected.size() == 1);
}

void FolderActions::showMenu(const QPoint &at)
{
    if (m_view.selectedFolders().isEmpty())
        return;
    auto *menu = new QMenu(&m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_shared.resume, m_shared.pause, retryFailed});
    menu->addSeparator();
    menu->addActions({open, m_shared.copyAddress, m_shared.showInFolder});
    menu->addSeparator();
    menu->addAction(m_shared.remove);
    menu->popup(m_view.viewport()->mapToGlobal(at));
}

void FolderActions::apply(FolderUploadId id)
{
    const FolderUpload *folder = m_model.find(id);
    if (!folder)
        return;
    switch (remedyFor(*folder)) {
    case FolderRemedy::None:
        break;
    case FolderRemedy::Resume:
        m_port.resume(id);
        break;
    case FolderRemedy::RetryFailed:
        m_port.retryFailed(id);
        break;
    case FolderRemedy::EnterKeys:
        Q_EMIT keysAsked(folder->request.account);
        break;
    }
}

void FolderActions::pauseThose(const QList<FolderUpload> &folders)
{
    for (const FolderUpload &folder : folders) {
        if (canPause(folder))
            m_port.pause(folder.id);
    }
}

void FolderActions::resumeThose(const QList<FolderUpload> &folders)
{
    for (const FolderUpload &folder : folders) {
        if (canResume(folder))
            m_port.resume(folder.id);
    }
}

void FolderActions::toggleSelected()
{
    // As for transfers: as long as anything runs it pauses.
    const QList<FolderUpload> selected = m_view.selectedFolders();
    if (any(selected, canPause))
        pauseThose(selected);
    else
        resumeThose(selected);
}

void FolderActions::copyAddresses()
{
    const QList<FolderUpload> selected = m_view.selectedFolders();
    if (selected.isEmpty())
        return;
    QStringList lines;
    for (const FolderUpload &folder : selected)
        lines.append(objectText(folder.request.bucket, folder.request.prefix));
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace partway
