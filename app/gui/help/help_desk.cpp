// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/help/help_desk.h"

#include "app/accounts/account_store.h"
#include "app/gui/help/about_dialog.h"
#include "app/gui/help/diagnostics_dialog.h"
#include "app/gui/help/shortcuts_dialog.h"
#include "app/gui/settings/preferences.h"
#include "app/gui/window/main_window.h"
#include "app/gui/window/notice_bar.h"
#include "app/gui/window/window_menu.h"

#include <QAction>

namespace partway {

namespace {

template <typename Dialog>
void present(Dialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

HelpDesk::HelpDesk(const Preferences &preferences, const AccountStore &accounts, MainWindow &window,
                   const QUrl &manual, Opener open)
    : QObject(&window)
    , m_preferences(preferences)
    , m_accounts(accounts)
    , m_window(window)
    , m_manual(manual)
    , m_open(std::move(open))
{
    QMenu *menu = window.menu()->help();
    auto *read = menu->addAction(tr("&Manual"), this, &HelpDesk::showManual);
    read->setShortcut(QKeySequence(QKeySequence::HelpContents));
    read->setToolTip(tr("Opens in the browser"));
    read->setVisible(!manual.isEmpty());
    read->setEnabled(!manual.isEmpty());
    auto *shortcuts = menu->addAction(tr("&Keyboard shortcuts"), this, &HelpDesk::showShortcuts);
    shortcuts->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Question));
    menu->addSeparator();
    auto *diagnostics = menu->addAction(tr("Copy &diagnostics…"), this, &HelpDesk::showDiagnostics);
    diagnostics->setToolTip(
        tr("What helps to find a fault, without secrets; you see it before it is copied"));
    menu->addSeparator();
    auto *about = menu->addAction(tr("A&bout Partway"), this, &HelpDesk::showAbout);
    about->setMenuRole(QAction::AboutRole);
    window.addAction(read);
    window.addAction(shortcuts);
}

void HelpDesk::showShortcuts() { present(new ShortcutsDialog(shortcutsOf(m_window), &m_window)); }
void HelpDesk::showAbout() { present(new AboutDialog(&m_window)); }

void HelpDesk::showManual()
{
    if (m_open(m_manual))
        return;
    m_window.notices()->tell(
        QStringLiteral("help"),
        {NoticeKind::Plain,
         tr("No browser could be opened. The manual is at %1.").arg(m_manual.toDisplayString()),
         {},
         {}});
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
