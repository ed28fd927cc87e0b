// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/in_progress_page.h"
#include "app/gui/in_progress/upload_view.h"
#include "app/gui/parts/parts_pane.h"
#include "app/gui/queue/queue_port.h"
#include "app/gui/theme/flat_tree.h"
#include "app/gui/theme/icons.h"
#include "app/gui/transfers/column_fit.h"
#include "app/gui/transfers/column_menu.h"
#include "app/gui/transfers/queue_view.h"
#include "app/gui/window/destination_bar.h"
#include "app/gui/window/export_actions.h"
#include "app/gui/window/lower_pane.h"
#include "app/gui/window/main_window.h"
#include "app/gui/window/order_actions.h"
#include "app/gui/window/queue_actions.h"
#include "app/gui/window/settings_keys.h"
#include "app/gui/window/tool_strip.h"
#include "app/gui/window/window_menu.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSplitter>

/// The menu, and what is remembered between runs.
namespace partway {

AddActions MainWindow::addActions()
{
    auto *files = new QAction(tr("&Add files…"), this);
    files->setIconText(tr("Files"));
    files->setToolTip(tr("Choose files to upload (Ctrl+O)"));
    files->setShortcut(QKeySequence(QKeySequence::Open));
    connect(files, &QAction::triggered, this, &MainWindow::chooseFiles);
    auto *folder = new QAction(tr("Add f&older…"), this);
    folder->setIconText(tr("Folder"));
    folder->setIcon(glyphIcon(Glyph::Folder, palette()));
    folder->setToolTip(tr("Choose a folder to upload with all that is in it (Ctrl+Shift+O)"));
    folder->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    connect(folder, &QAction::triggered, this, &MainWindow::chooseFolder);
    auto *growing = new QAction(tr("Add files still being &written…"), this);
    growing->setToolTip(tr("Choose files to upload while another program still writes them"));
    connect(growing, &QAction::triggered, this, &MainWindow::chooseGrowingFiles);
    addAction(files);
    addAction(folder);
    return {files, folder, growing};
}

void MainWindow::fillMenu(const AddActions &add)
{
    m_menu->addIntake(add.files);
    m_menu->addIntake(add.folder);
    m_menu->addIntake(add.growing);
    auto *pasteFiles = new QAction(tr("Paste &files"), this);
    pasteFiles->setShortcut(QKeySequence(QKeySequence::Paste));
    connect(pasteFiles, &QAction::triggered, this, &MainWindow::paste);
    m_menu->addIntake(pasteFiles);

    m_actions->addToMenu(*m_menu->selection(), *m_order);
    QMenu *all = m_menu->queue();
    all->addAction(m_actions->selectAll);
    all->addSeparator();
    all->addAction(m_actions->pauseAll);
    all->addAction(m_actions->resumeAll);
    m_export->addToMenu(*all);
    QMenu *columns = all->addMenu(tr("Colu&mns"));
    m_view->columnMenu().fill(*columns);
    connect(columns, &QMenu::aboutToShow, this, [this, columns] { m_view->columnMenu().fill(*columns); });
    m_menu->accounts()->addAction(tr("&Add account…"), this, &MainWindow::addAccountAsked);
    m_menu->accounts()->addAction(tr("&Import accounts…"), this, &MainWindow::importAccountsAsked);

    auto *find = new QAction(tr("F&ind"), this);
    find->setShortcut(QKeySequence(QKeySequence::Find));
    connect(find, &QAction::triggered, this, [this] {
        m_tools->filter()->setFocus(Qt::ShortcutFocusReason);
        m_tools->filter()->selectAll();
    });
    const QList<QAction *> views = viewActions();
    for (QAction *action : views)
        m_menu->addWindowAction(action);
    m_menu->addWindowAction(find);
    auto *quit = m_menu->addAction(tr("&Quit"), this, &MainWindow::quit);
    quit->setShortcut(QKeySequence(QKeySequence::Quit));
    for (QAction *action : {pasteFiles, find, quit})
        addAction(action);
    for (QAction *action : views)
        addAction(action);
}

void MainWindow::remember()
{
    m_settings.setValue(QLatin1String(settingskey::geometry), saveGeometry());
    m_settings.setValue(QLatin1String(settingskey::across), m_across->saveState());
    if (!m_view->isFirstStart()) // the lower pane is hidden then, and would be remembered as closed
        m_settings.setValue(QLatin1String(settingskey::down), m_down->saveState());
    m_settings.setValue(QLatin1String(settingskey::columns), m_view->columns().saveState());
    m_settings.setValue(QLatin1String(settingskey::partColumns),
                        m_lower->parts()->table()->header()->saveState());
    m_settings.setValue(QLatin1String(settingskey::partSplit), m_lower->parts()->saveState());
    m_settings.setValue(QLatin1String(settingskey::tab), int(m_lower->tab()));
    m_settings.setValue(QLatin1String(settingskey::uploadColumns), m_uploads->view()->columns().saveState());
    const bool uploads = looksAtUploads();
    const UploadPlace place = uploads ? m_uploads->model().wish().place : UploadPlace{};
    m_settings.setValue(QLatin1String(settingskey::uploadsShown), uploads);
    m_settings.setValue(QLatin1String(settingskey::uploadsAccount), place.account.value);
    m_settings.setValue(QLatin1String(settingskey::uploadsBucket), place.bucket);
    if (m_destination->destination().isComplete())
        rememberDestination();
}

void MainWindow::recall()
{
    const auto stored = [this](const char *key) { return m_settings.value(QLatin1String(key)); };
    if (!restoreGeometry(stored(settingskey::geometry).toByteArray()))
        resize(1280, 800);
    if (const QByteArray state = stored(settingskey::across).toByteArray(); !state.isEmpty())
        m_across->restoreState(state);
    if (const QByteArray state = stored(settingskey::down).toByteArray(); !state.isEmpty())
        m_down->restoreState(state);
    m_view->restoreColumns(stored(settingskey::columns).toByteArray(),
                           stored(settingskey::columnsBefore).toByteArray());
    if (const QByteArray state = stored(settingskey::partColumns).toByteArray(); !state.isEmpty())
        m_lower->parts()->table()->header()->restoreState(state);
    if (const QByteArray state = stored(settingskey::partSplit).toByteArray(); !state.isEmpty())
        m_lower->parts()->restoreState(state);
    m_lower->setTab(LowerTab(stored(settingskey::tab).toInt()));
    if (const QByteArray state = stored(settingskey::uploadColumns).toByteArray(); !state.isEmpty())
        m_uploads->view()->columns().restoreState(state);
    m_wanted.account = AccountId{stored(settingskey::account).toString()};
    m_wanted.bucket = stored(settingskey::bucket).toString();
    m_wanted.prefix = stored(settingskey::prefix).toString();
}

} // namespace partway
