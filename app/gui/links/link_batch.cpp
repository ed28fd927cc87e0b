// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/links/link_batch.h"

#include "app/accounts/account_store.h"
#include "core/s3/object_link.h"

#include <QPointer>

namespace partway {

LinkBatch::LinkBatch(const QList<Transfer> &transfers, std::chrono::seconds validFor, Clock &clock,
                     const AccountStore &accounts, CredentialStore &credentials, QObject *parent)
    : QObject(parent)
    , m_transfers(transfers)
    , m_validFor(validFor)
    , m_clock(clock)
    , m_accounts(accounts)
    , m_credentials(credentials)
{
}

void LinkBatch::next()
{
    if (m_urls.size() == m_transfers.size()) {
        Q_EMIT made(m_urls);
        deleteLater();
        return;
    }
    const AccountId account = m_transfers.at(m_urls.size()).request.account;
    m_credentials.fetch(account, [guard = QPointer<LinkBatch>(this)](const Result<Credentials> &keys) {
        if (guard)
            guard->onKeys(keys);
    });
}

void LinkBatch::onKeys(const Result<Credentials> &keys)
{
    const TransferRequest request = m_transfers.at(m_urls.size()).request;
    const auto account = m_accounts.account(request.account);
    if (!keys || !account) {
        give(keys ? Error{ErrorKind::CredentialsMissing, 0, {}, {}, {}, {}} : keys.error());
        return;
    }
    const UtcTime now = m_clock.utcNow();
    if (keys->expiresAt && *keys->expiresAt <= now) {
        give(Error{ErrorKind::CredentialsExpired, 0, {}, {}, {}, {}});
        return;
    }
    const Result<QString> url =
        presignedLink(account->endpoint, {request.bucket, request.key}, *keys, now, m_validFor);
    if (!url) {
        give(url.error());
        return;
    }
    m_urls << *url;
    next();
}

void LinkBatch::give(const Error &error)
{
    Q_EMIT failed(error, m_transfers.at(m_urls.size()));
    deleteLater();
}

} // namespace partway
