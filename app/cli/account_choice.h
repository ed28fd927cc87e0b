// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/account_store.h"
#include "app/accounts/aws_config.h"
#include "app/accounts/environment_account.h"
#include "app/cli/arguments.h"

#include <QProcessEnvironment>

namespace partway {

/// The endpoint options as they were given.
Parsed<EndpointWish> endpointWish(const Invocation &invocation);

/// Which account a command is about: --account, --endpoint, the environment's endpoint, the only account
/// there is, Amazon with the environment's keys; in this order. Options beside --account change it for this
/// command.
Parsed<Account> chosenAccount(const Invocation &invocation, const AccountStore &accounts,
                              const QProcessEnvironment &environment, const AwsConfig &config);

/// Remembers an account of the environment, without keys, so that its transfers find their server again.
AccountResult<void> rememberAccount(AccountStore &accounts, Account account);

} // namespace partway
