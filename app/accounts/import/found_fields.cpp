// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/import/found_fields.h"

#include <algorithm>

namespace partway {

namespace {

constexpr qsizetype longestName = 100;
constexpr qsizetype longestKey = 16 * 1024; // session tokens are long
constexpr qsizetype longestField = 1024;

QByteArray key(const QString &text)
{
    const bool plain = std::all_of(text.cbegin(), text.cend(), [](QChar character) {
        return character.category() != QChar::Other_Control && !character.isSpace();
    });
    return plain && text.size() <= longestKey ? text.toUtf8() : QByteArray();
}

QString lineOf(const QString &text)
{
    QString line = text.left(longestField);
    line.removeIf([](QChar character) { return character.category() == QChar::Other_Control; });
    return line.trimmed();
}

} // namespace

QString importedName(const QString &text, const QString &otherwise)
{
    QString name = text.left(longestField);
    for (QChar &character : name)
        if (!character.isPrint())
            character = QLatin1Char(' ');
    name = name.simplified().left(longestName).trimmed();
    return name.isEmpty() ? otherwise : name;
}

Credentials importedKeys(const QString &id, const QString &secret, const QString &token)
{
    Credentials keys;
    keys.accessKeyId = key(id.trimmed());
    keys.secretAccessKey = key(secret.trimmed());
    keys.sessionToken = key(token.trimmed());
    if (keys.accessKeyId.isEmpty())
        keys.secretAccessKey.clear();
    if (keys.secretAccessKey.isEmpty())
        keys.sessionToken.clear();
    return keys;
}

FoundAccount foundAt(EndpointWish wish, const QString &name)
{
    FoundAccount found;
    wish.region = lineOf(wish.region);
    wish.caFile = lineOf(wish.caFile);
    if (wish.url.isEmpty() && wish.provider == QLatin1String("aws")) {
        if (wish.region.isEmpty())
            wish.region = providerProfile(wish.provider).defaultRegion;
        wish.url = amazonEndpoint(wish.region);
    }
    const AccountResult<Endpoint> endpoint =
        wish.url.size() > longestField ? tl::unexpected(AccountProblem{}) : endpointFrom(wish);
    if (endpoint) {
        found.endpoint = *endpoint;
        found.provider = wish.provider.isEmpty() ? profileForHost(endpoint->url.host()).id : wish.provider;
    } else {
        found.hindrance = ImportHindrance::NoEndpoint;
    }
    found.name = importedName(name, endpoint ? endpoint->url.host().left(longestName) : QStringLiteral("?"));
    return found;
}

} // namespace partway
