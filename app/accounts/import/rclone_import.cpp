// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/import/rclone_import.h"

#include "app/accounts/import/found_fields.h"
#include "app/accounts/ini_sections.h"

#include <algorithm>
#include <utility>

namespace partway {

namespace {

// rclone's name of a provider, and ours, where the endpoint's host cannot tell.
constexpr std::pair<const char *, const char *> providers[] = {
    {"aws", "aws"},       {"ceph", "ceph-rgw"},       {"minio", "minio"},      {"storj", "storj"},
    {"cloudflare", "r2"}, {"seaweedfs", "seaweedfs"}, {"idrive", "idrive-e2"}, {"wasabi", "wasabi"},
};

QString providerNamed(const QString &name)
{
    for (const auto &[theirs, ours] : providers)
        if (name.compare(QLatin1String(theirs), Qt::CaseInsensitive) == 0)
            return QLatin1String(ours);
    return {};
}

bool isTrue(const QString &value) { return value.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0; }

FoundAccount fromRemote(const IniSection &remote)
{
    const auto said = [&remote](const char *setting) {
        return remote.settings.value(QLatin1String(setting));
    };
    EndpointWish wish;
    wish.url = said("endpoint");
    wish.region = said("region");
    wish.provider = providerNamed(said("provider"));
    if (wish.provider == QLatin1String("storj") && wish.url.isEmpty())
        wish.url = providerProfile(wish.provider).endpointTemplate;
    if (const QString style = said("force_path_style"); !style.isEmpty())
        wish.addressing = isTrue(style) ? Addressing::Path : Addressing::Virtual;
    FoundAccount found = foundAt(wish, remote.name);
    if (!found.isUsable())
        return found;
    found.credentials = importedKeys(said("access_key_id"), said("secret_access_key"), said("session_token"));
    if (!found.hasKeys() && isTrue(said("env_auth"))) {
        found.awsProfile = importedName(said("profile"));
        if (found.awsProfile.isEmpty())
            found.hindrance = ImportHindrance::Environment;
    } else if (!found.hasKeys()) {
        found.hindrance = ImportHindrance::NoKeys;
    }
    return found;
}

bool isEncrypted(const QByteArray &file) { return file.left(4096).contains("RCLONE_ENCRYPT_V"); }

} // namespace

FoundAccounts parseRclone(const QByteArray &file)
{
    if (file.size() > largestImport)
        return tl::unexpected(ImportProblem::TooLarge);
    if (isEncrypted(file))
        return tl::unexpected(ImportProblem::Encrypted);
    QList<FoundAccount> accounts;
    const QList<IniSection> remotes = iniSections(file, IniDialect::Plain);
    for (const IniSection &remote : remotes) {
        if (remote.settings.value(QStringLiteral("type")) != QLatin1String("s3"))
            continue;
        if (accounts.size() >= mostImported)
            return tl::unexpected(ImportProblem::TooMany);
        accounts.append(fromRemote(remote));
    }
    return accounts;
}

bool looksLikeRclone(const QByteArray &file)
{
    if (isEncrypted(file))
        return true;
    const QList<IniSection> remotes = iniSections(file.left(largestImport), IniDialect::Plain);
    return std::any_of(remotes.cbegin(), remotes.cend(), [](const IniSection &remote) {
        return remote.settings.contains(QStringLiteral("type"));
    });
}

} // namespace partway
