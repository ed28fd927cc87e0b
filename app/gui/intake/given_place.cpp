// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/intake/given_place.h"

#include "app/gui/window/destination.h"

#include <algorithm>

namespace partway {

namespace {

constexpr qsizetype longestBucket = 255; // the oldest buckets of Amazon S3
constexpr qsizetype longestPrefix = 1024;

bool mayBeBucket(const QString &name)
{
    return !name.isEmpty() && name.size() <= longestBucket &&
           std::all_of(name.cbegin(), name.cend(), [](QChar c) {
               return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) ||
                      (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c == QLatin1Char('.') ||
                      c == QLatin1Char('-') || c == QLatin1Char('_');
           });
}

/// Nothing that would show as something else than it is.
bool isPlain(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.category() != QChar::Other_Control && c.category() != QChar::Other_Format &&
               c.category() != QChar::Separator_Line && c.category() != QChar::Separator_Paragraph &&
               c != QChar::ReplacementCharacter;
    });
}

} // namespace

std::optional<GivenPlace> placeIn(const QUrl &url)
{
    if (url.scheme() != QLatin1String("s3") || !url.userInfo().isEmpty() || url.port() >= 0 ||
        url.hasQuery() || url.hasFragment())
        return std::nullopt;
    const QString path = url.path(QUrl::FullyDecoded).mid(1);
    if (!mayBeBucket(url.host()) || path.size() > longestPrefix || !isPlain(path))
        return std::nullopt;
    return GivenPlace{url.host(), normalizedPrefix(path)};
}

std::optional<GivenPlace> takePlace(QList<QUrl> &urls)
{
    for (qsizetype i = 0; i < urls.size(); ++i) {
        if (auto place = placeIn(urls.at(i))) {
            urls.removeAt(i);
            return place;
        }
    }
    return std::nullopt;
}

} // namespace partway
