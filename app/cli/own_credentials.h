// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/credential_chain.h"

namespace partway {

/// The command line's order: the account's keychain entry, else the environment's keys. An endpoint of the
/// environment has no entry, so the keychain, which might ask somebody to unlock it, is left in peace.
class OwnCredentials final : public CredentialStore
{
public:
    /// `accounts`: the keychain, and the AWS profiles of accounts that name one.
    OwnCredentials(CredentialStore &accounts, CredentialStore &environment);
    void fetch(const AccountId &account, std::function<void(Result<Credentials>)> done) override;

private:
    CredentialStore &m_environment;
    CredentialChain m_chain;
};

} // namespace partway
