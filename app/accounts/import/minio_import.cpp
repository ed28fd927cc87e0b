// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/import/minio_import.h"

#include "app/accounts/import/found_fields.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace partway {

namespace {

bool isSample(const QString &accessKey)
{
    return accessKey.isEmpty() || accessKey.startsWith(QLatin1String("YOUR-ACCESS-KEY"));
}

FoundAccount fromAlias(const QString &name, const QJsonObject &alias)
{
    const auto said = [&alias](const char *field) { return alias.value(QLatin1String(field)).toString(); };
    EndpointWish wish;
    wish.url = said("url");
    // "auto", and older files' "lookup", leave it to the host.
    const QString style = said("path").isEmpty() ? said("lookup") : said("path");
    if (style == QLatin1String("on") || style == QLatin1String("path"))
        wish.addressing = Addressing::Path;
    else if (style == QLatin1String("off") || style == QLatin1String("dns"))
        wish.addressing = Addressing::Virtual;
    FoundAccount found = foundAt(wish, name);
    if (!found.isUsable())
        return found;
    found.credentials = importedKeys(said("accessKey"), said("secretKey"), said("sessionToken"));
    if (!found.hasKeys())
        found.hindrance = ImportHindrance::NoKeys;
    return found;
}

} // namespace

FoundAccounts parseMinioClient(const QByteArray &file)
{
    if (file.size() > largestImport)
        return tl::unexpected(ImportProblem::TooLarge);
    const QJsonObject config = QJsonDocument::fromJson(file).object();
    const QJsonObject aliases = config.contains(QLatin1String("aliases"))
                                    ? config.value(QLatin1String("aliases")).toObject()
                                    : config.value(QLatin1String("hosts")).toObject();
    if (!config.contains(QLatin1String("aliases")) && !config.contains(QLatin1String("hosts")))
        return tl::unexpected(ImportProblem::NotThisKind);
    QList<FoundAccount> accounts;
    for (auto alias = aliases.begin(); alias != aliases.end(); ++alias) {
        const QJsonObject fields = alias.value().toObject();
        if (isSample(fields.value(QLatin1String("accessKey")).toString()))
            continue;
        if (accounts.size() >= mostImported)
            return tl::unexpected(ImportProblem::TooMany);
        accounts.append(fromAlias(alias.key(), fields));
    }
    return accounts;
}

} // namespace partway
