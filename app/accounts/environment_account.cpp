// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/environment_account.h"

#include "app/accounts/account_json.h"

#include <QCryptographicHash>
#include <QHostAddress>

#include <utility>

namespace partway {

namespace {

using Kind = AccountProblem::Kind;

QString firstSaid(std::initializer_list<QString> candidates)
{
    for (const QString &candidate : candidates)
        if (!candidate.isEmpty())
            return candidate;
    return {};
}

bool isThisMachine(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

// The end of a host name, and whose it is.
constexpr std::pair<const char *, const char *> hostEndings[] = {
    {"storjshare.io", "storj"},
    {"amazonaws.com", "aws"},
    {"amazonaws.com.cn", "aws"},
    {"backblazeb2.com", "b2"},
    {"r2.cloudflarestorage.com", "r2"},
    {"wasabisys.com", "wasabi"},
    {"digitaloceanspaces.com", "do-spaces"},
    {"storage.googleapis.com", "gcs"},
    {"your-objectstorage.com", "hetzner"},
    {"scw.cloud", "scaleway"},
    {"idrivee2.com", "idrive-e2"},
    {"oraclecloud.com", "oci"},
    {"customer-oci.com", "oci"},
    {"appdomain.cloud", "ibm-cos"},
};

constexpr QLatin1String environmentPrefix("endpoint-");

QString idOf(const QUrl &url)
{
    const QByteArray digest =
        QCryptographicHash::hash(url.toString().toLower().toUtf8(), QCryptographicHash::Sha256);
    return environmentPrefix + QString::fromLatin1(digest.toHex().left(12));
}

} // namespace

QString amazonEndpoint(const QString &region)
{
    const QString end = region.startsWith(QLatin1String("cn-")) ? QStringLiteral("amazonaws.com.cn")
                                                                : QStringLiteral("amazonaws.com");
    return QStringLiteral("https://s3.%1.%2").arg(region, end);
}

ProviderProfile profileForHost(const QString &host)
{
    const QString name = host.toLower();
    for (const auto &[ending, id] : hostEndings) {
        const QLatin1String text(ending);
        if (name == text || name.endsWith(QLatin1Char('.') + text))
            return providerProfile(QLatin1String(id));
    }
    return providerProfile(QStringLiteral("other"));
}

AccountResult<Endpoint> endpointFrom(const EndpointWish &wish)
{
    QString typed = wish.url.trimmed();
    if (!typed.contains(QLatin1String("://"))) {
        const QString host = QUrl(QLatin1String("http://") + typed).host();
        typed.prepend(isThisMachine(host) ? QLatin1String("http://") : QLatin1String("https://"));
    }
    QUrl url(typed, QUrl::StrictMode);
    if (!isEndpointUrl(url))
        return tl::unexpected(AccountProblem{
            Kind::UrlNotUsable, url.isValid() ? url.toString(QUrl::RemoveUserInfo) : QString(), {}});
    url.setPath(QString());
    const ProviderProfile profile =
        wish.provider.isEmpty() ? profileForHost(url.host()) : providerProfile(wish.provider);

    Endpoint endpoint;
    endpoint.url = url;
    endpoint.region = firstSaid({wish.region, profile.defaultRegion, QStringLiteral("us-east-1")});
    endpoint.addressing = wish.addressing.value_or(profile.addressing);
    endpoint.payload = wish.payload.value_or(PayloadSigning::Automatic);
    endpoint.caFile = wish.caFile;
    return endpoint;
}

bool isEnvironmentAccount(const AccountId &id) { return id.value.startsWith(environmentPrefix); }

AccountResult<Account> environmentAccount(const EndpointWish &wish, const QProcessEnvironment &environment,
                                          const AwsConfig &config)
{
    const auto said = [&environment](const char *name) { return environment.value(QLatin1String(name)); };
    const AwsProfile profile = config.profile(AwsConfig::selectedProfile(environment)).value_or(AwsProfile());
    const bool ignoresConfigured =
        said("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS").compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
    EndpointWish whole = wish;
    whole.region = firstSaid({wish.region, said("AWS_REGION"), said("AWS_DEFAULT_REGION"), profile.region});
    whole.caFile = firstSaid({wish.caFile, said("AWS_CA_BUNDLE"), profile.caBundle});
    if (!whole.addressing)
        whole.addressing = profile.addressing;
    if (whole.url.isEmpty() && !ignoresConfigured)
        whole.url = firstSaid({said("AWS_ENDPOINT_URL_S3"), said("AWS_ENDPOINT_URL"), profile.endpointUrl});
    if (whole.url.isEmpty()) {
        if (!environmentCredentials(environment, config))
            return tl::unexpected(AccountProblem{Kind::NoEndpoint, {}, {}});
        whole.region = firstSaid({whole.region, QStringLiteral("us-east-1")});
        whole.url = amazonEndpoint(whole.region);
    }
    const AccountResult<Endpoint> endpoint = endpointFrom(whole);
    if (!endpoint)
        return tl::unexpected(endpoint.error());
    Account account;
    account.id = AccountId{idOf(endpoint->url)};
    account.name = endpoint->url.authority();
    account.endpoint = *endpoint;
    account.profile =
        wish.provider.isEmpty() ? profileForHost(endpoint->url.host()) : providerProfile(wish.provider);
    return account;
}

Result<Credentials> profileCredentials(const AwsConfig &config, const QString &name)
{
    const std::optional<AwsProfile> profile = config.profile(name);
    if (profile && profile->credentials)
        return *profile->credentials;
    if (profile && !profile->unusable.isEmpty())
        return failure(
            ErrorKind::CredentialsMissing,
            QStringLiteral("the AWS profile \"%1\" takes its keys from %2, which Partway cannot follow")
                .arg(name, profile->unusable));
    return failure(ErrorKind::CredentialsMissing,
                   QStringLiteral("the AWS profile \"%1\" is not there or has no keys").arg(name));
}

Result<Credentials> environmentCredentials(const QProcessEnvironment &environment, const AwsConfig &config)
{
    const auto said = [&environment](const char *name) {
        return environment.value(QLatin1String(name)).toUtf8();
    };
    const bool profileIsNamed = !said("AWS_PROFILE").isEmpty();
    Credentials keys;
    keys.accessKeyId = said("AWS_ACCESS_KEY_ID");
    keys.secretAccessKey = said("AWS_SECRET_ACCESS_KEY");
    keys.sessionToken = said("AWS_SESSION_TOKEN");
    if (!keys.accessKeyId.isEmpty() && !keys.secretAccessKey.isEmpty())
        return keys;
    if (!keys.accessKeyId.isEmpty())
        return failure(ErrorKind::CredentialsMissing,
                       QStringLiteral("AWS_ACCESS_KEY_ID is set, AWS_SECRET_ACCESS_KEY is not"));
    const QString name = AwsConfig::selectedProfile(environment);
    Result<Credentials> found = profileCredentials(config, name);
    if (found || profileIsNamed || (config.profile(name) && !config.profile(name)->unusable.isEmpty()))
        return found;
    return failure(
        ErrorKind::CredentialsMissing,
        QStringLiteral("AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set, and there is no AWS "
                       "profile with keys"));
}

} // namespace partway
