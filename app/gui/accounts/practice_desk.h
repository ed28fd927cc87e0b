// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/account_store.h"
#include "app/accounts/keychain_credential_store.h"
#include "app/session/practice_process.h"

#include <QObject>

namespace partway {

class MainWindow;

/// Offers the practice store as an account where somebody asks for it, and where it was used before.
class PracticeDesk : public QObject
{
    Q_OBJECT
public:
    PracticeDesk(const QString &stateFolder, AccountStore &accounts, KeychainCredentialStore &keys,
                 MainWindow &window);

    /// True where the practice store should run.
    static bool isWanted(const AccountStore &accounts, bool asked);
    void start() { m_process.start(); }

private:
    void onReady(const Account &account, const Credentials &credentials);

    AccountStore &m_accounts;
    KeychainCredentialStore &m_keys;
    MainWindow &m_window;
    PracticeProcess m_process;
};

} // namespace partway
