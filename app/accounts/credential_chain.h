// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/s3/credentials.h"

#include <QList>

namespace partway {

/// Asks one store after another until one has keys; the last one's error where none has, with what the
/// earlier ones said in its detail. The stores must outlive it.
class CredentialChain final : public CredentialStore
{
public:
    explicit CredentialChain(QList<CredentialStore *> stores);
    void fetch(const AccountId &account, std::function<void(Result<Credentials>)> done) override;

private:
    QList<CredentialStore *> m_stores;
};

/// The environment's keys for every account: AWS_ACCESS_KEY_ID and its like, else the AWS profile. Reads the
/// files anew each time, so that keys which another program renews there are found. Thread-safe.
class EnvironmentCredentialStore final : public CredentialStore
{
public:
    void fetch(const AccountId &account, std::function<void(Result<Credentials>)> done) override;
};

} // namespace partway
