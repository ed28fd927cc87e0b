// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/own_credentials.h"

#include "app/accounts/environment_account.h"

namespace partway {

OwnCredentials::OwnCredentials(CredentialStore &accounts, CredentialStore &environment)
    : m_environment(environment)
    , m_chain({&accounts, &environment})
{
}

void OwnCredentials::fetch(const AccountId &account, std::function<void(Result<Credentials>)> done)
{
    if (isEnvironmentAccount(account))
        m_environment.fetch(account, std::move(done));
    else
        m_chain.fetch(account, std::move(done));
}

} // namespace partway
