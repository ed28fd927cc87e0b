// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/profile_credential_store.h"

#include "app/accounts/environment_account.h"

#include <QDir>

namespace partway {

ProfileCredentialStore::ProfileCredentialStore(CredentialStore &otherwise)
    : m_otherwise(otherwise)
{
}

void ProfileCredentialStore::setAccounts(const QList<Account> &accounts)
{
    QHash<AccountId, QString> profiles;
    for (const Account &account : accounts)
        if (!account.awsProfile.isEmpty())
            profiles.insert(account.id, account.awsProfile);
    const QMutexLocker lock(&m_mutex);
    m_profiles = profiles;
}

void ProfileCredentialStore::fetch(const AccountId &account, std::function<void(Result<Credentials>)> done)
{
    QString profile;
    {
        const QMutexLocker lock(&m_mutex);
        profile = m_profiles.value(account);
    }
    if (profile.isEmpty()) {
        m_otherwise.fetch(account, std::move(done));
        return;
    }
    done(profileCredentials(AwsConfig::read(QProcessEnvironment::systemEnvironment(), QDir::homePath()),
                            profile));
}

} // namespace partway
