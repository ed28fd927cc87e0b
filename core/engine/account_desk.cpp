// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/account_desk.h"

namespace partway {

AccountDesk::AccountDesk(Account account, CredentialStore &store, int partsAtOnce)
    : window(partsAtOnce)
    , m_account(std::move(account))
    , m_store(store)
{
}

void AccountDesk::withCredentials(std::function<void(Result<Credentials>)> use)
{
    if (m_credentials) {
        use(*m_credentials);
        return;
    }
    m_waiting.append(std::move(use));
    if (m_waiting.size() > 1)
        return;
    m_store.fetch(m_account.id,
                  [this, alive = std::weak_ptr(m_alive)](const Result<Credentials> &credentials) {
                      if (alive.expired())
                          return;
                      if (credentials) {
                          m_credentials = *credentials;
                          m_lastUsed = *credentials;
                      }
                      const auto waiting = std::exchange(m_waiting, {});
                      for (const auto &next : waiting)
                          next(credentials);
                  });
}

void AccountDesk::lookForNew(std::function<void(bool)> found)
{
    const std::optional<Credentials> old = m_lastUsed;
    forget();
    withCredentials([old, found = std::move(found)](const Result<Credentials> &credentials) {
        found(credentials && (!old || !(*old == *credentials)));
    });
}

UploadRules rulesFor(const ProviderProfile &profile, const TransferRequest &request)
{
    UploadRules rules;
    rules.limits = partLimitsOf(profile);
    rules.partSizeWish = request.partSizeWish;
    rules.source = request.source;
    rules.expectedSize = request.expectedSize;
    rules.integrity = request.integrity;
    rules.overwrite = request.overwrite;
    rules.replaces = request.replaces;
    rules.exactPartList = profile.exactPartList;
    rules.etagIsMd5 = profile.etagIsMd5;
    rules.conditionalComplete = profile.conditionalComplete;
    rules.unprovenPartLimit = profile.id.isEmpty() || profile.id == QLatin1String("other");
    return rules;
}

} // namespace partway
