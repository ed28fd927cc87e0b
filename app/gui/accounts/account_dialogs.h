// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/accounts/account_ports.h"
#include "core/s3/account.h"
#include "core/s3/credentials.h"

#include <QObject>

namespace partway {

class AccountDialog;
class ImportDesk;
class KeyNotices;
class MainWindow;

/// Keeps accounts and keys together with the window and the queue: dialogs, and suggestions of buckets.
class AccountDialogs : public QObject
{
    Q_OBJECT
public:
    AccountDialogs(const AccountPorts &ports, MainWindow &window);

    void addAccount();
    void editAccount(const AccountId &id);
    /// The editor, with its test under way.
    void testAccount(const AccountId &id);
    void enterKeys(const AccountId &id);
    void renameAccount(const AccountId &id, const QString &name);
    void removeAccount(const AccountId &id);
    void importAccounts();

private:
    [[nodiscard]] AccountDialog *openDialog(const AccountId &id);
    void saveAccount(const Account &account, const Credentials &credentials, AccountDialog &dialog);
    void keep(const AccountId &id, const Credentials &credentials);
    void remove(const AccountId &id);
    void onAccountsChanged(const QList<partway::Account> &accounts);
    void findBuckets(const AccountId &id);
    void tell(const QString &sentence);

    AccountPorts m_ports;
    MainWindow &m_window;
    KeyNotices *m_notices;
    ImportDesk *m_import;
};

} // namespace partway
