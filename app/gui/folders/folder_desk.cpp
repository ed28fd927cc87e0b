// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/folders/folder_desk.h"

#include "app/gui/folders/folder_actions.h"
#include "app/gui/folders/folder_files_pane.h"
#include "app/gui/folders/folder_port.h"
#include "app/gui/folders/folder_view.h"
#include "app/gui/platform/show_in_folder.h"
#include "app/gui/theme/long_table.h"
#include "app/gui/transfers/queue_view.h"
#include "app/gui/window/main_window.h"
#include "app/gui/window/notice_bar.h"
#include "app/gui/window/side_bar.h"
#include "app/gui/window/tool_strip.h"
#include "app/text/error_sentence.h"

#include <QLineEdit>

#include <utility>

namespace partway {

FolderDesk::FolderDesk(FolderPort &port, MainWindow &window)
    : QObject(&window)
    , m_port(port)
    , m_window(window)
    , m_view(new FolderView(window.folders(), *window.queueView(), &window))
    , m_files(new FolderFilesPane(port, &window))
    , m_actions(new FolderActions(port, window.folders(), *m_view, *window.actions(), window))
{
    window.placeFolders(m_view, m_files);
    connectPort();
    connectChoice();
    connect(m_view, &FolderView::selectionMoved, this, &FolderDesk::onSelectionMoved);
    connect(window.queueView(), &QueueView::selectionMoved, this, [this] {
        if (m_window.queueView()->selectedCount() > 0)
            m_view->clearSelection();
    });
    connect(m_actions, &FolderActions::openAsked, this,
            [this] { m_files->table()->setFocus(Qt::OtherFocusReason); });
    connect(m_actions, &FolderActions::keysAsked, &window, &MainWindow::keysAsked);
    connect(m_actions, &FolderActions::showInFolderAsked, this, &showInFolder);
}

void FolderDesk::connectPort()
{
    connect(&m_port, &FolderPort::changed, this, [this](const QList<FolderUpload> &folders) {
        m_window.folders().upsert(folders);
        selectNewRow();
        m_files->setFolder(m_view->onlySelected(), int(m_view->selectedFolders().size()));
    });
    connect(&m_port, &FolderPort::removed, this, [this](FolderUploadId id) { m_window.folders().drop(id); });
    connect(&m_port, &FolderPort::added, this, [this](quint64, FolderUploadId id) {
        if (m_window.queueView()->selectedCount() == 0 && m_view->selectedFolders().isEmpty())
            m_toSelect = id; // its row may come a moment later
        selectNewRow();
    });
    connect(&m_port, &FolderPort::addFailed, this, [this](quint64, const Error &error) {
        const QString text = errorSentence(error, {.occasion = Occasion::Question}).whole();
        m_window.notices()->tell(QStringLiteral("add"), {NoticeKind::Problem, text, {}, {}});
    });
}

void FolderDesk::connectChoice()
{
    // After the window, which has told the transfers by then.
    connect(m_window.sideBar(), &SideBar::groupChosen, this, &FolderDesk::narrow);
    connect(m_window.sideBar(), &SideBar::accountChosen, this, &FolderDesk::narrow);
    connect(m_window.toolStrip()->filter(), &QLineEdit::textChanged, this, &FolderDesk::narrow);
}

void FolderDesk::narrow() { m_view->setChoice(m_window.queueView()->filter().choice()); }

void FolderDesk::selectNewRow()
{
    if (m_toSelect.isNull() || m_window.folders().rowOf(m_toSelect) < 0)
        return;
    m_view->select(std::exchange(m_toSelect, {}));
}

void FolderDesk::onSelectionMoved()
{
    const int selected = int(m_view->selectedFolders().size());
    m_files->setFolder(m_view->onlySelected(), selected);
    if (selected > 0)
        m_window.queueView()->clearSelection();
    m_window.showBelow(selected > 0 ? m_files : nullptr);
}

} // namespace partway
