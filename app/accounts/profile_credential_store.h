// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/s3/account.h"
#include "core/s3/credentials.h"

#include <QHash>
#include <QMutex>

namespace partway {

/// Keys of the accounts that name an AWS profile, read from its files anew each time, so that keys which
/// another program renews there are found; `otherwise` is asked for every other account. Thread-safe.
class ProfileCredentialStore final : public CredentialStore
{
public:
    /// `otherwise` must outlive it.
    explicit ProfileCredentialStore(CredentialStore &otherwise);

    void setAccounts(const QList<Account> &accounts);
    void fetch(const AccountId &account, std::function<void(Result<Credentials>)> done) override;

private:
    CredentialStore &m_otherwise;
    QMutex m_mutex;
    QHash<AccountId, QString> m_profiles; ///< guarded by m_mutex
};

} // namespace partway
