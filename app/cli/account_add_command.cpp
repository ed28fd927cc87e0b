// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/account_choice.h"
#include "app/cli/account_command.h"
#include "app/cli/terminal_input.h"
#include "core/s3/share_link.h"

namespace partway {

namespace {

constexpr double highestPrice = 1'000'000;

} // namespace

AccountAddCommand::AccountAddCommand(CommandContext &context)
    : Command(context)
{
}

void AccountAddCommand::start()
{
    const Parsed<Account> account = described();
    if (!account)
        return fail(account.error().sentence, ExitCode::WrongUsage);
    if (context().accounts.named(account->name))
        return fail(sentenceOf({AccountProblem::Kind::NameTaken, account->name, {}}));
    if (invocation().has("no-keys"))
        return keep(*account, {});
    const Parsed<Credentials> credentials = keys();
    if (!credentials)
        return fail(credentials.error().sentence);
    if (!account->shareKey.isEmpty() && account->shareKey.toUtf8() == credentials->accessKeyId)
        return fail(tr("The share key is the account's own access key. It would stand in every link; make a "
                       "public, read-only one."),
                    ExitCode::WrongUsage);
    keep(*account, *credentials);
}

Parsed<Account> AccountAddCommand::described() const
{
    const Parsed<EndpointWish> wish = endpointWish(invocation());
    if (!wish)
        return tl::unexpected(wish.error());
    EndpointWish whole = *wish;
    const ProviderProfile profile = providerProfile(whole.provider);
    if (!whole.provider.isEmpty() && profile.id != whole.provider)
        return wrongUsage(tr("There is no provider “%1”.").arg(whole.provider));
    if (whole.url.isEmpty() && !whole.provider.isEmpty()) {
        const QString region = whole.region.isEmpty() ? profile.defaultRegion : whole.region;
        whole.url = QString(profile.endpointTemplate).replace(QLatin1String("{region}"), region);
        whole.region = region;
    }
    if (whole.url.isEmpty() || whole.url.contains(QLatin1Char('{')))
        return wrongUsage(tr("Say which server with --endpoint URL."));
    const AccountResult<Endpoint> endpoint = endpointFrom(whole);
    if (!endpoint)
        return wrongUsage(sentenceOf(endpoint.error()));
    Account account;
    account.name = invocation().operands.first().trimmed();
    account.endpoint = *endpoint;
    account.profile = whole.provider.isEmpty() ? profileForHost(endpoint->url.host()) : profile;
    if (account.name.isEmpty())
        return wrongUsage(sentenceOf({AccountProblem::Kind::NameEmpty, {}, {}}));
    if (invocation().has("price")) {
        bool isNumber = false;
        const double price = invocation().value("price").toDouble(&isNumber);
        if (!isNumber || !(price >= 0 && price <= highestPrice))
            return wrongUsage(
                tr("--price is what a stored terabyte costs a month in US dollars, such as 4 or 5.99, "
                   "not “%1”.")
                    .arg(invocation().value("price")));
        account.pricePerTbMonthUsd = price;
    }
    return withOptions(account);
}

Parsed<Account> AccountAddCommand::withOptions(Account account) const
{
    const ProviderProfile &profile = account.profile;
    account.keepAlive = invocation().has("keep-alive");
    if (account.keepAlive && !canKeepAlive(profile))
        return wrongUsage(
            tr("Uploads cannot be kept alive at this store: either it deletes none by itself, or it "
               "counts from when they were begun."));
    const QString shareKey = invocation().value("share-key");
    if (!shareKey.isEmpty() && profile.id != QLatin1String("storj"))
        return wrongUsage(tr("A share key is for share links of Storj; this account is at another store."));
    // Not what was given: an access grant would be a secret on the disk.
    account.shareKey = shareKeyIn(shareKey).value_or(QString());
    if (!shareKey.isEmpty() && account.shareKey.isEmpty())
        return wrongUsage(
            tr("This is no share key: it has to be a public access key, or a link made with it."));
    return account;
}

Parsed<Credentials> AccountAddCommand::keys() const
{
    Credentials keys;
    if (invocation().has("keys-from-env")) {
        keys.accessKeyId = qgetenv("AWS_ACCESS_KEY_ID");
        keys.secretAccessKey = qgetenv("AWS_SECRET_ACCESS_KEY");
        keys.sessionToken = qgetenv("AWS_SESSION_TOKEN");
    } else {
        keys.accessKeyId = readLine(tr("Access key: "), Echo::Shown);
        keys.secretAccessKey = readLine(tr("Secret key (not shown): "), Echo::Hidden);
        keys.sessionToken = readLine(tr("Session token (not shown; mostly none): "), Echo::Hidden);
    }
    if (keys.accessKeyId.isEmpty() || keys.secretAccessKey.isEmpty())
        return wrongUsage(
            tr("An access key and a secret key are needed. Give them on standard input, a line each, "
               "or in the environment with --keys-from-env; or say --no-keys."));
    return keys;
}

void AccountAddCommand::keep(const Account &account, const Credentials &credentials)
{
    const AccountResult<AccountId> id = context().accounts.add(account);
    if (!id)
        return fail(sentenceOf(id.error()));
    if (credentials.accessKeyId.isEmpty())
        return tell(account);
    context().keychain.store(*id, credentials, [this, account](const CredentialsStored &stored) {
        if (stored.kept == CredentialsKept::ThisRunOnly)
            console().remark(
                tr("The keys could not be kept: %1. The account is there without them; give them in "
                   "AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY at each use.")
                    .arg(stored.detail));
        tell(account);
    });
}

void AccountAddCommand::tell(const Account &account)
{
    console().remark(tr("The account “%1” is added. “account test” tries it.").arg(account.name));
    finish(ExitCode::AllDone);
}

} // namespace partway
