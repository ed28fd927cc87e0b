// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/credential_chain.h"

#include "app/accounts/aws_config.h"
#include "app/accounts/environment_account.h"

#include <QDir>

namespace partway {

namespace {

// Each link holds what the earlier ones said; copies keep the chain usable after its object is gone.
void ask(const QList<CredentialStore *> &stores, int index, const AccountId &account, const QStringList &said,
         const std::function<void(Result<Credentials>)> &done)
{
    if (index >= stores.size())
        return done(failure(ErrorKind::CredentialsMissing, said.join(QLatin1String("; "))));
    stores.at(index)->fetch(account, [=](const Result<Credentials> &answer) {
        if (answer)
            return done(answer);
        ask(stores, index + 1, account, said + QStringList(answer.error().detail), done);
    });
}

} // namespace

CredentialChain::CredentialChain(QList<CredentialStore *> stores)
    : m_stores(std::move(stores))
{
}

void CredentialChain::fetch(const AccountId &account, std::function<void(Result<Credentials>)> done)
{
    ask(m_stores, 0, account, {}, done);
}

void EnvironmentCredentialStore::fetch(const AccountId &, std::function<void(Result<Credentials>)> done)
{
    const auto environment = QProcessEnvironment::systemEnvironment();
    done(environmentCredentials(environment, AwsConfig::read(environment, QDir::homePath())));
}

} // namespace partway
