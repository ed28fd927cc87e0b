// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/account_problem.h"
#include "core/s3/account.h"

#include <QList>
#include <QObject>
#include <QString>

#include <tl/expected.hpp>

#include <optional>

namespace partway {

template <typename T>
using AccountResult = tl::expected<T, AccountProblem>;

/// The accounts on this machine, without their keys: `accounts.json` in the state folder, readable for its
/// owner only and replaced whole. Several programs may use one folder: every change starts from what the file
/// holds at that moment. Lives in one thread.
class AccountStore : public QObject
{
    Q_OBJECT
public:
    explicit AccountStore(QString folder, QObject *parent = nullptr);

    /// Reads the file; none yet is an empty list. An unreadable one is left alone, and nothing is written
    /// over it.
    AccountResult<void> load();
    [[nodiscard]] QList<Account> accounts() const { return m_accounts; }
    [[nodiscard]] std::optional<Account> account(const AccountId &id) const;
    /// By name, whatever its case, else by id.
    [[nodiscard]] std::optional<Account> named(const QString &nameOrId) const;

    /// Gives the account an id where it has none.
    AccountResult<AccountId> add(Account account);
    AccountResult<void> update(const Account &account);
    /// Adds or updates, for entries whose id is fixed (the practice store, an endpoint of the environment).
    AccountResult<void> put(const Account &account);
    /// The keys in the keychain are not touched: KeychainCredentialStore::forget() does that.
    AccountResult<void> remove(const AccountId &id);

Q_SIGNALS:
    void changed(const QList<partway::Account> &accounts);

private:
    template <typename Change>
    AccountResult<void> edit(Change change);
    [[nodiscard]] QString fileName() const;

    QString m_folder;
    QList<Account> m_accounts;
};

} // namespace partway
