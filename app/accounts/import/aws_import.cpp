// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/import/aws_import.h"

#include "app/accounts/aws_config.h"
#include "app/accounts/import/found_fields.h"

namespace partway {

namespace {

ImportHindrance hindranceOf(const AwsProfile &profile)
{
    if (profile.unusable.isEmpty())
        return ImportHindrance::NoKeys;
    if (profile.unusable.startsWith(QLatin1String("sso")) ||
        profile.unusable == QLatin1String("login_session"))
        return ImportHindrance::SingleSignOn;
    if (profile.unusable == QLatin1String("credential_process"))
        return ImportHindrance::Process;
    return ImportHindrance::Role;
}

FoundAccount fromProfile(const AwsProfile &profile)
{
    EndpointWish wish;
    wish.url = profile.endpointUrl;
    wish.region = profile.region;
    wish.addressing = profile.addressing;
    wish.caFile = profile.caBundle;
    if (wish.url.isEmpty())
        wish.provider = QStringLiteral("aws");
    FoundAccount found = foundAt(wish, profile.name);
    if (!found.isUsable())
        return found;
    if (profile.credentials) {
        found.credentials = importedKeys(QString::fromUtf8(profile.credentials->accessKeyId),
                                         QString::fromUtf8(profile.credentials->secretAccessKey),
                                         QString::fromUtf8(profile.credentials->sessionToken));
        if (!found.credentials.sessionToken.isEmpty())
            found.awsProfile = profile.name;
    }
    if (!found.hasKeys())
        found.hindrance = hindranceOf(profile);
    return found;
}

} // namespace

FoundAccounts parseAwsFiles(const QByteArray &credentialsFile, const QByteArray &configFile)
{
    if (credentialsFile.size() > largestImport || configFile.size() > largestImport)
        return tl::unexpected(ImportProblem::TooLarge);
    const AwsConfig config = AwsConfig::parse(credentialsFile, configFile);
    const QStringList names = config.profiles();
    if (names.size() > mostImported)
        return tl::unexpected(ImportProblem::TooMany);
    QList<FoundAccount> accounts;
    for (const QString &name : names)
        if (const auto profile = config.profile(name))
            accounts.append(fromProfile(*profile));
    return accounts;
}

} // namespace partway
