// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/s3/share_link.h"

#include "core/s3/object_key.h"
#include "core/s3/percent_encoding.h"

#include <QUrl>

#include <algorithm>

namespace partway {

namespace {

constexpr QLatin1String gateway("gateway.");
constexpr QLatin1String sharing("link.");
constexpr QLatin1String hosted("storjshare.io");
constexpr QLatin1String regional(".storjshare.io");

/// "storjshare.io" or "eu1.storjshare.io"; empty for anybody else's host.
QString hostedDomain(const QUrl &url, QLatin1String service)
{
    const QString host = url.host().toLower();
    if (url.scheme() != QLatin1String("https") || !host.startsWith(service))
        return {};
    const QString domain = host.mid(service.size());
    return domain == hosted || domain.endsWith(regional) ? domain : QString();
}

constexpr qsizetype longestKey = 64;

bool isPlain(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    });
}

/// As registered keys are; an access grant begins with "1" and is several times as long.
bool isShareKey(const QString &text)
{
    return isPlain(text) && !text.isEmpty() && text.size() <= longestKey &&
           !text.startsWith(QLatin1Char('1'));
}

} // namespace

bool hasShareLinks(const Account &account) { return !hostedDomain(account.endpoint.url, gateway).isEmpty(); }

bool looksLikeAccessGrant(const QString &text)
{
    const QString grant = text.trimmed();
    return isPlain(grant) && grant.size() > longestKey && grant.startsWith(QLatin1Char('1'));
}

std::optional<QString> shareKeyIn(const QString &text)
{
    QString key = text.trimmed();
    if (key.contains(QLatin1Char('/'))) {
        const QUrl url(key);
        const bool page = url.path().startsWith(QLatin1String("/s/"));
        const bool raw = url.path().startsWith(QLatin1String("/raw/"));
        if (hostedDomain(url, sharing).isEmpty() || (!page && !raw))
            return std::nullopt;
        key = url.path().section(QLatin1Char('/'), 2, 2);
    }
    return isShareKey(key) ? std::optional(key) : std::nullopt;
}

Result<QString> storjShareLink(const Account &account, const ObjectAddress &object)
{
    const QString domain = hostedDomain(account.endpoint.url, gateway);
    if (domain.isEmpty())
        return failure(ErrorKind::NotImplemented);
    const std::optional<QString> shareKey = shareKeyIn(account.shareKey);
    if (!shareKey)
        return failure(ErrorKind::CredentialsMissing);
    const Result<QByteArray> bucket = bucketBytes(object.bucket);
    if (!bucket)
        return failure(bucket.error());
    const Result<QByteArray> key = keyBytes(object.key);
    if (!key)
        return failure(key.error());
    const QByteArray path = percentEncoded(*bucket, Slash::Encode) + '/' + percentEncoded(*key, Slash::Keep);
    return QStringLiteral("https://link.%1/s/%2/%3").arg(domain, *shareKey, QString::fromLatin1(path));
}

} // namespace partway
