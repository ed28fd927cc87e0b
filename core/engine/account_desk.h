// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/concurrency_window.h"
#include "core/plan/retry_policy.h"
#include "core/plan/upload_machine.h"
#include "core/s3/account.h"
#include "core/s3/credentials.h"

#include <QList>

#include <functional>
#include <memory>
#include <optional>

namespace partway {

/// What all transfers of one account share: its keys, how much the server takes at once, and the retry
/// budget.
class AccountDesk
{
public:
    AccountDesk(Account account, CredentialStore &store, int partsAtOnce);

    [[nodiscard]] const Account &account() const { return m_account; }
    void setAccount(const Account &account) { m_account = account; }
    ConcurrencyWindow window;
    RetryBudget budget;

    /// Answers when the keys are there, possibly at once.
    void withCredentials(std::function<void(Result<Credentials>)> use);
    /// The keys at hand were refused as expired: forgets them. What comes next from the store decides.
    void forget() { m_credentials.reset(); }
    /// Asks the store again, and says whether its keys are others than `old`.
    void lookForNew(std::function<void(bool)> found);
    [[nodiscard]] const std::optional<Credentials> &lastUsed() const { return m_lastUsed; }

    bool askedForKeys = false; ///< credentialsNeeded() was emitted and not answered yet

private:
    Account m_account;
    CredentialStore &m_store;
    std::optional<Credentials> m_credentials;
    std::optional<Credentials> m_lastUsed;
    QList<std::function<void(Result<Credentials>)>> m_waiting;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); ///< the store may answer after this desk is gone
};

/// A store's limits and habits as the machine wants them.
UploadRules rulesFor(const ProviderProfile &profile, const TransferRequest &request);

} // namespace partway
