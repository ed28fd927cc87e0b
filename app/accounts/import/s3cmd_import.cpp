// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/import/s3cmd_import.h"

#include "app/accounts/import/found_fields.h"
#include "app/accounts/ini_sections.h"

#include <algorithm>

namespace partway {

namespace {

// s3cmd takes quotes around a value off.
QString unquoted(const QString &value)
{
    if (value.size() >= 2 && value.startsWith(QLatin1Char('"')) && value.endsWith(QLatin1Char('"')))
        return value.mid(1, value.size() - 2);
    return value;
}

QString regionOf(const QString &location)
{
    if (location.compare(QLatin1String("US"), Qt::CaseInsensitive) == 0)
        return QStringLiteral("us-east-1");
    if (location.compare(QLatin1String("EU"), Qt::CaseInsensitive) == 0)
        return QStringLiteral("eu-west-1");
    return location;
}

QList<IniSection> accountsIn(const QByteArray &file)
{
    QList<IniSection> sections = iniSections(file, IniDialect::Plain);
    sections.removeIf([](const IniSection &section) {
        return !section.settings.contains(QStringLiteral("host_base")) &&
               !section.settings.contains(QStringLiteral("access_key"));
    });
    return sections;
}

FoundAccount fromSection(const IniSection &section)
{
    const auto said = [&section](const char *setting) {
        return unquoted(section.settings.value(QLatin1String(setting)));
    };
    EndpointWish wish;
    const QString host = said("host_base");
    wish.region = regionOf(said("bucket_location"));
    wish.caFile = said("ca_certs_file");
    if (host.isEmpty() || host == QLatin1String("s3.amazonaws.com")) {
        wish.provider = QStringLiteral("aws");
    } else {
        const bool plain = said("use_https").compare(QLatin1String("false"), Qt::CaseInsensitive) == 0;
        wish.url = host.contains(QLatin1String("://"))
                       ? host
                       : (plain ? QLatin1String("http://") : QLatin1String("https://")) + host;
        const bool inHost = said("host_bucket").startsWith(QLatin1String("%(bucket)"));
        wish.addressing = inHost ? Addressing::Virtual : Addressing::Path;
    }
    FoundAccount found = foundAt(wish, section.name == QLatin1String("default") ? QString() : section.name);
    if (!found.isUsable())
        return found;
    found.credentials = importedKeys(said("access_key"), said("secret_key"), said("access_token"));
    if (!found.hasKeys())
        found.hindrance = ImportHindrance::NoKeys;
    return found;
}

} // namespace

FoundAccounts parseS3cfg(const QByteArray &file)
{
    if (file.size() > largestImport)
        return tl::unexpected(ImportProblem::TooLarge);
    const QList<IniSection> sections = accountsIn(file);
    if (sections.isEmpty())
        return tl::unexpected(ImportProblem::NotThisKind);
    if (sections.size() > mostImported)
        return tl::unexpected(ImportProblem::TooMany);
    QList<FoundAccount> accounts;
    for (const IniSection &section : sections)
        accounts.append(fromSection(section));
    return accounts;
}

bool looksLikeS3cfg(const QByteArray &file) { return !accountsIn(file.left(largestImport)).isEmpty(); }

} // namespace partway
