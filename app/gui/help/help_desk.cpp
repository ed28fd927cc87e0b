// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/help/help_desk.h"

#include "app/accounts/account_store.h"
#include "app/gui/help/about_dialog.h"
#include "app/gui/help/diagnostics_dialog.h"
#include "app/gui/help/manual_pages.h"
#include "app/gui/help/manual_window.h"
#include "app/gui/help/shortcuts_dialog.h"
#include "app/gui/in_progress/in_progress_page.h"
#include "app/gui/settings/preferences.h"
#include "app/gui/window/lower_pane.h"
#include "app/gui/window/main_window.h"
#include "app/gui/window/notice_bar.h"
#include "app/gui/window/window_menu.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLocale>

namespace partway {

namespace {

template <typename Dialog>
void present(Dialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// In a dialog of that window, or in a dialog of one.
bool isOver(const QWidget &window, const QWidget &widget)
{
    const QWidget *parent = widget.window()->parentWidget();
    while (parent && parent != &window)
        parent = parent->parentWidget();
    return parent != nullptr;
}

} // namespace

HelpDesk::HelpDesk(const Preferences &preferences, const AccountStore &accounts, MainWindow &window,
                   Opener open)
    : QObject(&window)
    , m_preferences(preferences)
    , m_accounts(accounts)
    , m_window(window)
    , m_open(std::move(open))
{
    QMenu *menu = window.menu()->help();
    auto *read = menu->addAction(tr("&Manual"), this, &HelpDesk::showManual);
    read->setShortcut(QKeySequence(QKeySequence::HelpContents));
    read->setToolTip(tr("Opens at the page about what you are looking at"));
    m_shortcuts = menu->addAction(tr("&Keyboard shortcuts"), this, &HelpDesk::showShortcuts);
    m_shortcuts->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Question));
    menu->addSeparator();
    auto *diagnostics = menu->addAction(tr("Copy &diagnostics…"), this, &HelpDesk::showDiagnostics);
    diagnostics->setToolTip(
        tr("What helps to find a fault, without secrets; you see it before it is copied"));
    menu->addSeparator();
    auto *about = menu->addAction(tr("A&bout Partway"), this, &HelpDesk::showAbout);
    about->setMenuRole(QAction::AboutRole);
    window.addAction(read);
    window.addAction(m_shortcuts);
    qApp->installEventFilter(this);
}

HelpDesk::~HelpDesk() = default;

QAction *HelpDesk::addToMenu(const QString &text)
{
    auto *action = new QAction(text, this);
    m_window.menu()->help()->insertAction(m_shortcuts, action);
    return action;
}

void HelpDesk::showShortcuts() { present(new ShortcutsDialog(shortcutsOf(m_window), &m_window)); }
void HelpDesk::showAbout() { present(new AboutDialog(&m_window)); }

void HelpDesk::showManual()
{
    // Without a focus of its own, the view that is looked at.
    const QWidget *focus = m_window.focusWidget();
    const bool uploads = m_window.looksAtUploads() && !m_window.lowerPane()->isAncestorOf(focus);
    const bool isEmpty = !uploads && m_window.model().rowCount() + m_window.folders().rowCount() == 0;
    showPage(isEmpty ? manual::pageNames().constFirst()
                     : manual::pageAbout(uploads ? m_window.inProgress() : focus));
}

void HelpDesk::showPage(const QString &nameAndAnchor)
{
    // Without a parent: it stays usable while a dialog holds the window.
    if (!m_manual)
        m_manual = std::make_unique<ManualWindow>(manual::languageFor(QLocale()), m_open);
    m_manual->showPage(nameAndAnchor);
    m_manual->show();
    m_manual->raise();
    m_manual->activateWindow();
}

bool HelpDesk::eventFilter(QObject *watched, QEvent *event)
{
    // A dialog keeps the window's shortcuts from being heard.
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto *widget = static_cast<QWidget *>(watched);
    const bool isHelp = key->key() == Qt::Key_F1 && key->modifiers() == Qt::NoModifier;
    if (!isHelp || !isOver(m_window, *widget))
        return false;
    showPage(manual::pageAbout(widget));
    return true;
}

void HelpDesk::showDiagnostics()
{
    auto *dialog = new DiagnosticsDialog(
        [this](DiagnosticsNames names) {
            return diagnosticsText(m_preferences, m_accounts.accounts(), m_window.model().transfers(), names);
        },
        &m_window);
    connect(dialog, &DiagnosticsDialog::copied, this, [this] {
        m_window.notices()->tell(QStringLiteral("help"),
                                 {NoticeKind::Plain, tr("The diagnostics are on the clipboard."), {}, {}});
    });
    present(dialog);
}

} // namespace partway
