// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/plan/transfer.h"
#include "core/s3/credentials.h"

#include <QList>
#include <QObject>
#include <QStringList>

namespace partway {

class AccountStore;

/// Presigned links of some objects, one after the other, with keys fetched for each. Says once how it ended
/// and is gone then.
class LinkBatch : public QObject
{
    Q_OBJECT
public:
    /// All of them must outlive it.
    LinkBatch(const QList<Transfer> &transfers, std::chrono::seconds validFor, Clock &clock,
              const AccountStore &accounts, CredentialStore &credentials, QObject *parent);
    void start() { next(); }

Q_SIGNALS:
    void made(const QStringList &urls);
    void failed(const partway::Error &error, const partway::Transfer &transfer);

private:
    void next();
    void onKeys(const Result<Credentials> &keys);
    void give(const Error &error);

    QList<Transfer> m_transfers;
    std::chrono::seconds m_validFor;
    Clock &m_clock;
    const AccountStore &m_accounts;
    CredentialStore &m_credentials;
    QStringList m_urls;
};

} // namespace partway
