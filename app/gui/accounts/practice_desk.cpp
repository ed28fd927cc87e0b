// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/accounts/practice_desk.h"

#include "app/gui/window/main_window.h"
#include "app/gui/window/notice_bar.h"

namespace partway {

PracticeDesk::PracticeDesk(const QString &stateFolder, AccountStore &accounts, KeychainCredentialStore &keys,
                           MainWindow &window)
    : QObject(&window)
    , m_accounts(accounts)
    , m_keys(keys)
    , m_window(window)
    , m_process(stateFolder)
{
    connect(&m_process, &PracticeProcess::ready, this, &PracticeDesk::onReady);
    connect(&window, &MainWindow::practiceAsked, this, &PracticeDesk::start);
    connect(&m_process, &PracticeProcess::failed, this, [this](const QString &sentence) {
        m_window.notices()->tell(QStringLiteral("practice"), {NoticeKind::Problem, sentence, tr("Try again"),
                                                              [this] { m_process.start(); }});
    });
}

bool PracticeDesk::isWanted(const AccountStore &accounts, bool asked)
{
    const bool wanted =
        accounts.accounts().isEmpty() || accounts.account(PracticeProcess::accountId()).has_value();
    return asked || (wanted && PracticeProcess::isOffered());
}

void PracticeDesk::onReady(const Account &account, const Credentials &credentials)
{
    m_window.notices()->withdraw(QStringLiteral("practice"));
    // Made anew by the store for this computer only: no case for the keychain.
    m_keys.keepForThisRun(account.id, credentials);
    if (const auto put = m_accounts.put(account); !put) {
        m_window.notices()->tell(QStringLiteral("practice"),
                                 {NoticeKind::Problem, sentenceOf(put.error()), {}, {}});
        return;
    }
    m_window.suggestDestination({account.id, PracticeProcess::bucket(), {}});
}

} // namespace partway
