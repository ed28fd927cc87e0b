// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/server_command.h"

namespace partway {

/// account list
class AccountListCommand : public Command
{
    Q_OBJECT
public:
    explicit AccountListCommand(CommandContext &context);
    void start() override;
};

/// account add NAME --endpoint URL
class AccountAddCommand : public Command
{
    Q_OBJECT
public:
    explicit AccountAddCommand(CommandContext &context);
    void start() override;

private:
    Parsed<Account> described() const;
    Parsed<Account> withOptions(Account account) const;
    Parsed<Credentials> keys() const;
    void keep(const Account &account, const Credentials &credentials);
    void tell(const Account &account);
};

/// account remove NAME
class AccountRemoveCommand : public Command
{
    Q_OBJECT
public:
    explicit AccountRemoveCommand(CommandContext &context);
    void start() override;
};

/// account test [NAME] [s3://BUCKET]
class AccountTestCommand : public ServerCommand
{
    Q_OBJECT
public:
    explicit AccountTestCommand(CommandContext &context);
    void start() override;

private:
    Parsed<Account> choose() override;
    void onConnected() override;
    void tellWorks(const QString &sentence, const QJsonValue &buckets);

    QString m_name;
    QString m_bucket;
};

} // namespace partway
