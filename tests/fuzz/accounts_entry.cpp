// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/account_json.h"
#include "app/accounts/aws_config.h"
#include "app/accounts/credential_json.h"
#include "app/accounts/environment_account.h"
#include "tests/fuzz/entries.h"
#include "tests/fuzz/promise.h"

#include <QJsonDocument>

#include <algorithm>

namespace partway::fuzz {

namespace {

void checkCredentials(const Credentials &keys)
{
    promise(!keys.accessKeyId.isEmpty() && !keys.secretAccessKey.isEmpty(), "keys come as a pair");
}

void readAwsFiles(const QByteArray &text)
{
    const QByteArray between = "\n---\n";
    const qsizetype end = text.indexOf(between);
    const AwsConfig config =
        AwsConfig::parse(text.left(end), end < 0 ? QByteArray() : text.mid(end + between.size()));
    const QStringList names = config.profiles();
    promise(std::is_sorted(names.begin(), names.end()) &&
                std::adjacent_find(names.begin(), names.end()) == names.end(),
            "profiles are sorted, none twice");
    for (const QString &name : names) {
        const auto profile = config.profile(name);
        promise(profile && profile->name == name && !name.isEmpty(), "a listed profile is there");
        if (!profile->credentials)
            continue;
        checkCredentials(*profile->credentials);
        promise(profile->unusable.isEmpty(), "a profile with keys is usable");
        promise(!profile->credentials->accessKeyId.contains('\n'), "a key is on one line");
    }
    promise(!config.profile(names.join(u'x') + u'x') || names.contains(names.join(u'x') + u'x'),
            "other profiles are not there");
}

void comesBackAsItWas(const Account &account)
{
    const auto again = accountFromJson(accountToJson(account));
    promise(again && *again == account, "an account is read as it was written");
}

void readAccount(const QByteArray &text)
{
    const auto account = accountFromJson(QJsonDocument::fromJson(text).object());
    if (!account)
        return;
    promise(!account->id.isNull() && !account->name.isEmpty(), "an account has an id and a name");
    promise(isEndpointUrl(account->endpoint.url), "an account has an endpoint");
    comesBackAsItWas(*account);
}

void readTypedEndpoint(const QByteArray &text)
{
    EndpointWish wish;
    wish.url = QString::fromUtf8(text);
    const AccountResult<Endpoint> endpoint = endpointFrom(wish);
    if (!endpoint) {
        promise(endpoint.error().kind == AccountProblem::Kind::UrlNotUsable, "a refused URL is the reason");
        return;
    }
    promise(isEndpointUrl(endpoint->url) && endpoint->url.path().isEmpty(), "an endpoint is bare");
    promise(!endpoint->region.isEmpty(), "an endpoint has a region");
    comesBackAsItWas({AccountId{QStringLiteral("id")}, QStringLiteral("name"), *endpoint,
                      profileForHost(endpoint->url.host())});
}

} // namespace

void accounts(const QByteArray &input)
{
    const QByteArray text = input.mid(1);
    switch (input.isEmpty() ? '\0' : input.front()) {
    case 'a':
        readAwsFiles(text);
        break;
    case 'j':
        readAccount(text);
        break;
    case 'k':
        if (const auto keys = credentialsFromText(QString::fromUtf8(text)))
            checkCredentials(*keys);
        break;
    default:
        readTypedEndpoint(text);
        break;
    }
}

} // namespace partway::fuzz
