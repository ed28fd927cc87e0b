// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/account_store.h"
#include "app/accounts/keychain_credential_store.h"

#include <QObject>

namespace partway {

class MainWindow;
class QueuePort;
class StorePort;

/// Keeps accounts and keys together with the window and the queue: dialogs, messages about keys, suggestions
/// of buckets.
class AccountDialogs : public QObject
{
    Q_OBJECT
public:
    AccountDialogs(AccountStore &accounts, KeychainCredentialStore &keys, QueuePort &queue, StorePort &store,
                   MainWindow &window);

    void addAccount();
    void editAccount(const AccountId &id);
    void enterKeys(const AccountId &id);
    void removeAccount(const AccountId &id);

private:
    void saveAccount(const Account &account, const Credentials &credentials, class AccountDialog &dialog);
    void keep(const AccountId &id, const Credentials &credentials);
    void onAccountsChanged(const QList<partway::Account> &accounts);
    void onCredentialsNeeded(const AccountId &id, const Error &error);
    /// Transfers that failed for their keys alone go on with new ones.
    void resumeRefused(const AccountId &id);
    void findBuckets(const AccountId &id);
    void tell(const QString &sentence);

    AccountStore &m_accounts;
    KeychainCredentialStore &m_keys;
    QueuePort &m_queue;
    StorePort &m_store;
    MainWindow &m_window;
};

} // namespace partway
