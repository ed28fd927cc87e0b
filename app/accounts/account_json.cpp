// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/account_json.h"

namespace partway {

QLatin1String nameOf(Addressing addressing)
{
    switch (addressing) {
    case Addressing::Path:
        return QLatin1String("path");
    case Addressing::Virtual:
        return QLatin1String("virtual");
    }
    Q_UNREACHABLE();
}

QLatin1String nameOf(PayloadSigning signing)
{
    switch (signing) {
    case PayloadSigning::Automatic:
        return QLatin1String("auto");
    case PayloadSigning::Unsigned:
        return QLatin1String("unsigned");
    case PayloadSigning::Signed:
        return QLatin1String("signed");
    }
    Q_UNREACHABLE();
}

std::optional<Addressing> addressingNamed(const QString &name)
{
    for (const Addressing addressing : {Addressing::Path, Addressing::Virtual})
        if (name == nameOf(addressing))
            return addressing;
    return std::nullopt;
}

std::optional<PayloadSigning> payloadSigningNamed(const QString &name)
{
    for (const PayloadSigning signing :
         {PayloadSigning::Automatic, PayloadSigning::Unsigned, PayloadSigning::Signed})
        if (name == nameOf(signing))
            return signing;
    return std::nullopt;
}

bool isEndpointUrl(const QUrl &url)
{
    const bool scheme = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    const bool bare = url.path().isEmpty() || url.path() == QLatin1String("/");
    return url.isValid() && scheme && !url.host().isEmpty() && bare && !url.hasQuery() &&
           !url.hasFragment() && url.userInfo().isEmpty();
}

QJsonObject accountToJson(const Account &account)
{
    QJsonObject entry{
        {QStringLiteral("id"), account.id.value},
        {QStringLiteral("name"), account.name},
        {QStringLiteral("url"), account.endpoint.url.toString()},
        {QStringLiteral("region"), account.endpoint.region},
        {QStringLiteral("addressing"), nameOf(account.endpoint.addressing)},
        {QStringLiteral("payload"), nameOf(account.endpoint.payload)},
        {QStringLiteral("caFile"), account.endpoint.caFile},
        {QStringLiteral("provider"), account.profile.id},
    };
    if (!account.awsProfile.isEmpty())
        entry.insert(QStringLiteral("awsProfile"), account.awsProfile);
    if (account.pricePerTbMonthUsd)
        entry.insert(QStringLiteral("pricePerTbMonthUsd"), *account.pricePerTbMonthUsd);
    if (account.keepAlive)
        entry.insert(QStringLiteral("keepAlive"), true);
    if (!account.shareKey.isEmpty())
        entry.insert(QStringLiteral("shareKey"), account.shareKey);
    return entry;
}

std::optional<Account> accountFromJson(const QJsonObject &entry)
{
    const auto text = [&entry](QLatin1String name) { return entry.value(name).toString(); };
    Account account;
    account.id = AccountId{text(QLatin1String("id"))};
    account.name = text(QLatin1String("name"));
    account.endpoint.url = QUrl(text(QLatin1String("url")), QUrl::StrictMode);
    account.endpoint.region = text(QLatin1String("region"));
    account.endpoint.addressing =
        addressingNamed(text(QLatin1String("addressing"))).value_or(Addressing::Path);
    account.endpoint.payload =
        payloadSigningNamed(text(QLatin1String("payload"))).value_or(PayloadSigning::Automatic);
    account.endpoint.caFile = text(QLatin1String("caFile"));
    account.profile = providerProfile(text(QLatin1String("provider")));
    account.awsProfile = text(QLatin1String("awsProfile"));
    if (const double price = entry.value(QLatin1String("pricePerTbMonthUsd")).toDouble(-1); price >= 0)
        account.pricePerTbMonthUsd = price;
    account.keepAlive = entry.value(QLatin1String("keepAlive")).toBool();
    account.shareKey = text(QLatin1String("shareKey"));
    if (account.id.isNull() || account.name.isEmpty() || !isEndpointUrl(account.endpoint.url))
        return std::nullopt;
    return account;
}

} // namespace partway
