// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/guide/guide_desk.h"

#include "app/accounts/account_store.h"
#include "app/gui/help/help_desk.h"
#include "app/gui/transfers/queue_view.h"
#include "app/gui/window/main_window.h"
#include "app/gui/window/notice_bar.h"
#include "app/gui/window/settings_keys.h"
#include "app/session/practice_process.h"

#include <QAction>
#include <QSettings>

#include <algorithm>

namespace partway {

namespace {

const QString &stripKey()
{
    static const QString key = QStringLiteral("first-steps");
    return key;
}

} // namespace

GuideDesk::GuideDesk(QSettings &settings, const AccountStore &accounts, HelpDesk &help, MainWindow &window)
    : QObject(&window)
    , m_settings(settings)
    , m_accounts(accounts)
    , m_help(help)
    , m_window(window)
{
    connect(help.addToMenu(tr("&First steps")), &QAction::triggered, this, &GuideDesk::show);
    connect(&accounts, &AccountStore::changed, this, &GuideDesk::refresh);
    connect(&window.model(), &TransferModel::updated, this, &GuideDesk::refresh);
    connect(&window.folders(), &FolderModel::updated, this, &GuideDesk::refresh);
    const bool isKnown = settings.value(QLatin1String(settingskey::firstSteps)).toBool();
    if (!isKnown && !hasOwnAccount())
        show();
}

bool GuideDesk::hasOwnAccount() const
{
    const QList<Account> accounts = m_accounts.accounts();
    return std::any_of(accounts.cbegin(), accounts.cend(),
                       [](const Account &account) { return account.id != PracticeProcess::accountId(); });
}

void GuideDesk::show()
{
    if (!m_steps) {
        m_steps = new FirstSteps;
        connect(m_steps, &FirstSteps::closeAsked, this, &GuideDesk::close);
        connect(m_steps, &FirstSteps::addAccountAsked, &m_window, &MainWindow::addAccountAsked);
        connect(m_steps, &FirstSteps::chooseFilesAsked, &m_window, &MainWindow::chooseFiles);
        connect(m_steps, &FirstSteps::manualAsked, &m_help,
                [this] { m_help.showPage(QStringLiteral("pause-and-resume")); });
        m_window.notices()->put(stripKey(), m_steps);
    }
    refresh();
}

void GuideDesk::close()
{
    m_settings.setValue(QLatin1String(settingskey::firstSteps), true);
    const bool hadFocus = m_steps && m_steps->isAncestorOf(m_window.focusWidget());
    m_window.notices()->withdraw(stripKey());
    m_steps.clear(); // it is deleted later
    if (hadFocus)
        m_window.queueView()->setFocus(Qt::OtherFocusReason);
}

void GuideDesk::refresh()
{
    if (!m_steps)
        return;
    const bool isThere = m_window.model().rowCount() + m_window.folders().rowCount() > 0;
    m_steps->setFacts(
        {hasOwnAccount(), m_accounts.account(PracticeProcess::accountId()).has_value(), isThere});
    // Who has come this far needs them no more; until the end of this run they stay.
    if (isThere && !m_settings.value(QLatin1String(settingskey::firstSteps)).toBool())
        m_settings.setValue(QLatin1String(settingskey::firstSteps), true);
}

} // namespace partway
