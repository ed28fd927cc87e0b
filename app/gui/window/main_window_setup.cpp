// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/parts/parts_pane.h"
#include "app/gui/queue/queue_port.h"
#include "app/gui/theme/flat_tree.h"
#include "app/gui/transfers/column_fit.h"
#include "app/gui/transfers/queue_view.h"
#include "app/gui/window/destination_bar.h"
#include "app/gui/window/lower_pane.h"
#include "app/gui/window/main_window.h"
#include "app/gui/window/queue_actions.h"
#include "app/gui/window/settings_keys.h"
#include "app/gui/window/speed_limit_box.h"
#include "app/gui/window/tool_strip.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QSettings>
#include <QSplitter>

/// The menu, and what is remembered between runs.
namespace partway {

QAction *MainWindow::addFilesAction()
{
    auto *add = new QAction(tr("&Add files…"), this);
    add->setIconText(tr("Files"));
    add->setToolTip(tr("Choose files to upload (Ctrl+O)"));
    add->setShortcut(QKeySequence(QKeySequence::Open));
    connect(add, &QAction::triggered, this, &MainWindow::chooseFiles);
    addAction(add);
    return add;
}

QMenu *MainWindow::buildMenu(QAction *addFiles)
{
    auto *menu = new QMenu(this);
    menu->addAction(addFiles);
    auto *pasteFiles = menu->addAction(tr("Paste &files"), this, &MainWindow::paste);
    pasteFiles->setShortcut(QKeySequence(QKeySequence::Paste));
    menu->addSeparator();
    menu->addAction(m_actions->pauseAll);
    menu->addAction(m_actions->resumeAll);
    menu->addAction(m_actions->selectAll);
    menu->addSeparator();
    m_actions->addToMenu(*menu);
    menu->addSeparator();
    auto *find = menu->addAction(tr("F&ind"), this, [this] {
        m_tools->filter()->setFocus(Qt::ShortcutFocusReason);
        m_tools->filter()->selectAll();
    });
    find->setShortcut(QKeySequence(QKeySequence::Find));
    menu->addAction(tr("Add acc&ount…"), this, &MainWindow::addAccountAsked);
    menu->addAction(tr("I&mport accounts…"), this, &MainWindow::importAccountsAsked);
    menu->addSeparator();
    menu->addAction(tr("A&bout Partway"), this, [this] {
        auto *about =
            new QMessageBox(QMessageBox::NoIcon, tr("About Partway"),
                            tr("Partway %1").arg(QLatin1String(PARTWAY_VERSION)), QMessageBox::Close, this);
        about->setAttribute(Qt::WA_DeleteOnClose);
        about->setTextFormat(Qt::PlainText);
        about->setInformativeText(
            tr("Multipart uploads to S3-compatible storage that never start again. Free "
               "software under the GNU General Public License, version 3 or later."));
        about->open();
    });
    auto *quit = menu->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setShortcut(QKeySequence(QKeySequence::Quit));
    for (QAction *action : {pasteFiles, find, quit})
        addAction(action);
    return menu;
}

void MainWindow::remember()
{
    m_settings.setValue(QLatin1String(settingskey::geometry), saveGeometry());
    m_settings.setValue(QLatin1String(settingskey::across), m_across->saveState());
    m_settings.setValue(QLatin1String(settingskey::down), m_down->saveState());
    m_settings.setValue(QLatin1String(settingskey::columns), m_view->columns().saveState());
    m_settings.setValue(QLatin1String(settingskey::partColumns),
                        m_lower->parts()->table()->header()->saveState());
    m_settings.setValue(QLatin1String(settingskey::partSplit), m_lower->parts()->saveState());
    m_settings.setValue(QLatin1String(settingskey::tab), int(m_lower->tab()));
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
    if (const QByteArray state = stored(settingskey::columns).toByteArray(); !state.isEmpty())
        m_view->columns().restoreState(state);
    if (const QByteArray state = stored(settingskey::partColumns).toByteArray(); !state.isEmpty())
        m_lower->parts()->table()->header()->restoreState(state);
    if (const QByteArray state = stored(settingskey::partSplit).toByteArray(); !state.isEmpty())
        m_lower->parts()->restoreState(state);
    m_lower->setTab(LowerTab(stored(settingskey::tab).toInt()));
    m_tools->speedLimit()->setLimit(qMax<qint64>(0, stored(settingskey::speedLimit).toLongLong()));
    m_wanted.account = AccountId{stored(settingskey::account).toString()};
    m_wanted.bucket = stored(settingskey::bucket).toString();
    m_wanted.prefix = stored(settingskey::prefix).toString();
}

} // namespace partway
