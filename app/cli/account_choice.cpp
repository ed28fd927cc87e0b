// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/account_choice.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace partway {

namespace {

struct ChoiceText
{
    Q_DECLARE_TR_FUNCTIONS(ChoiceText)
};

void override(Account &account, const EndpointWish &wish)
{
    if (!wish.region.isEmpty())
        account.endpoint.region = wish.region;
    if (wish.addressing)
        account.endpoint.addressing = *wish.addressing;
    if (wish.payload)
        account.endpoint.payload = *wish.payload;
    if (!wish.caFile.isEmpty())
        account.endpoint.caFile = wish.caFile;
}

bool environmentNamesServer(const QProcessEnvironment &environment, const AwsConfig &config)
{
    const auto account = environmentAccount({}, environment, config);
    if (!account)
        return false;
    const auto profile = config.profile(AwsConfig::selectedProfile(environment));
    return !environment.value(QStringLiteral("AWS_ENDPOINT_URL_S3")).isEmpty() ||
           !environment.value(QStringLiteral("AWS_ENDPOINT_URL")).isEmpty() ||
           (profile && !profile->endpointUrl.isEmpty());
}

Parsed<Account> fromEnvironment(const EndpointWish &wish, const QProcessEnvironment &environment,
                                const AwsConfig &config)
{
    const AccountResult<Account> account = environmentAccount(wish, environment, config);
    if (!account)
        return wrongUsage(sentenceOf(account.error()));
    return *account;
}

} // namespace

Parsed<EndpointWish> endpointWish(const Invocation &invocation)
{
    if (invocation.has("path-style") && invocation.has("virtual-host"))
        return wrongUsage(ChoiceText::tr("--path-style and --virtual-host exclude each other."));
    EndpointWish wish;
    wish.url = invocation.value("endpoint");
    wish.region = invocation.value("region");
    wish.provider = invocation.value("provider");
    if (invocation.has("path-style"))
        wish.addressing = Addressing::Path;
    if (invocation.has("virtual-host"))
        wish.addressing = Addressing::Virtual;
    if (invocation.has("ca")) {
        const QFileInfo file(invocation.value("ca"));
        if (!file.isReadable())
            return wrongUsage(ChoiceText::tr("The CA file %1 cannot be read.").arg(invocation.value("ca")));
        wish.caFile = file.absoluteFilePath();
    }
    const QString payload = invocation.value("payload");
    if (payload == QLatin1String("signed"))
        wish.payload = PayloadSigning::Signed;
    else if (payload == QLatin1String("unsigned"))
        wish.payload = PayloadSigning::Unsigned;
    else if (payload == QLatin1String("auto"))
        wish.payload = PayloadSigning::Automatic;
    else if (invocation.has("payload"))
        return wrongUsage(ChoiceText::tr("--payload is auto, signed or unsigned, not “%1”.").arg(payload));
    return wish;
}

Parsed<Account> chosenAccount(const Invocation &invocation, const AccountStore &accounts,
                              const QProcessEnvironment &environment, const AwsConfig &config)
{
    const Parsed<EndpointWish> wish = endpointWish(invocation);
    if (!wish)
        return tl::unexpected(wish.error());
    if (invocation.has("account")) {
        if (invocation.has("endpoint"))
            return wrongUsage(ChoiceText::tr("--account and --endpoint exclude each other."));
        std::optional<Account> account = accounts.named(invocation.value("account"));
        if (!account)
            return wrongUsage(
                sentenceOf({AccountProblem::Kind::NoSuchAccount, invocation.value("account"), {}}));
        override(*account, *wish);
        return *account;
    }
    if (invocation.has("endpoint") || environmentNamesServer(environment, config))
        return fromEnvironment(*wish, environment, config);
    const QList<Account> known = accounts.accounts();
    if (known.size() == 1) {
        Account account = known.first();
        override(account, *wish);
        return account;
    }
    if (known.size() > 1)
        return wrongUsage(
            ChoiceText::tr("There are several accounts. Say which one with --account; account list "
                           "shows them."));
    return fromEnvironment(*wish, environment, config);
}

AccountResult<void> rememberAccount(AccountStore &accounts, Account account)
{
    const QString name = account.name;
    for (int number = 2; number < 100; ++number) {
        const std::optional<Account> holder = accounts.named(account.name);
        if (!holder || holder->id == account.id)
            break;
        account.name = QStringLiteral("%1 (%2)").arg(name).arg(number);
    }
    return accounts.put(account);
}

} // namespace partway
