// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/object_url.h"

namespace partway {

std::optional<ObjectUrl> objectUrl(const QString &text)
{
    const QLatin1String scheme("s3://");
    if (!text.startsWith(scheme))
        return std::nullopt;
    const QString rest = text.mid(scheme.size());
    const auto slash = rest.indexOf(QLatin1Char('/'));
    ObjectUrl url{slash < 0 ? rest : rest.left(slash), slash < 0 ? QString() : rest.mid(slash + 1)};
    if (url.bucket.isEmpty() || url.bucket.contains(QLatin1Char('?')) ||
        url.bucket.contains(QLatin1Char('#')) || url.bucket.contains(QLatin1Char(' ')))
        return std::nullopt;
    return url;
}

QString keyFor(const ObjectUrl &destination, const QString &fileName)
{
    if (destination.key.isEmpty() || destination.key.endsWith(QLatin1Char('/')))
        return destination.key + fileName;
    return destination.key;
}

} // namespace partway
