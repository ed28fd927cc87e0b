// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/s3/credentials.h"

#include <map>

namespace partway::tests {

/// A credential store that a test turns at will; answers from within the call.
class MemoryCredentials final : public CredentialStore
{
public:
    void set(const AccountId &account, Credentials credentials)
    {
        m_answers.insert_or_assign(account, Result<Credentials>(std::move(credentials)));
    }
    void forget(const AccountId &account) { m_answers.erase(account); }
    void failWith(const AccountId &account, Error error)
    {
        m_answers.insert_or_assign(account, failure(std::move(error)));
    }
    [[nodiscard]] int fetches() const { return m_fetches; }

    void fetch(const AccountId &account, std::function<void(Result<Credentials>)> done) override
    {
        ++m_fetches;
        const auto found = m_answers.find(account);
        done(found != m_answers.end() ? found->second : failure(ErrorKind::CredentialsMissing));
    }

private:
    std::map<AccountId, Result<Credentials>> m_answers;
    int m_fetches = 0;
};

} // namespace partway::tests
