// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/account_command.h"

#include "app/accounts/account_json.h"

namespace partway {

namespace {

QJsonObject jsonOf(const Account &account)
{
    return {
        {QStringLiteral("event"), QStringLiteral("account")},
        {QStringLiteral("id"), account.id.value},
        {QStringLiteral("name"), account.name},
        {QStringLiteral("endpoint"), account.endpoint.url.toString()},
        {QStringLiteral("region"), account.endpoint.region},
        {QStringLiteral("addressing"), QString(nameOf(account.endpoint.addressing))},
        {QStringLiteral("provider"), account.profile.id},
    };
}

} // namespace

AccountListCommand::AccountListCommand(CommandContext &context)
    : Command(context)
{
}

void AccountListCommand::start()
{
    const QList<Account> accounts = context().accounts.accounts();
    for (const Account &account : accounts)
        console().result(QStringLiteral("%1  %2  %3")
                             .arg(account.name.leftJustified(20),
                                  account.endpoint.url.toString().leftJustified(40), account.profile.name),
                         jsonOf(account));
    if (accounts.isEmpty())
        console().remark(tr("There are no accounts. “account add” adds one."));
    finish(ExitCode::AllDone);
}

AccountRemoveCommand::AccountRemoveCommand(CommandContext &context)
    : Command(context)
{
}

void AccountRemoveCommand::start()
{
    const QString name = invocation().operands.first();
    const std::optional<Account> account = context().accounts.named(name);
    if (!account)
        return fail(sentenceOf({AccountProblem::Kind::NoSuchAccount, name, {}}));
    if (const AccountResult<void> removed = context().accounts.remove(account->id); !removed)
        return fail(sentenceOf(removed.error()));
    context().keychain.forget(account->id, [this, account](bool gone, const QString &detail) {
        console().remark(
            gone ? tr("The account “%1” is removed.").arg(account->name)
                 : tr("The account “%1” is removed, but the keychain did not answer (%2). Look there "
                      "for keys of “partway” if it held any.")
                       .arg(account->name, detail));
        finish(ExitCode::AllDone);
    });
}

} // namespace partway
