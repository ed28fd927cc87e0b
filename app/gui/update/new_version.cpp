// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/update/new_version.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace partway {

namespace {

constexpr int longestPage = 300;

bool isPrintable(QChar character) { return character.unicode() > 0x20 && character.unicode() < 0x7f; }

std::optional<QUrl> pageIn(const QString &text)
{
    if (text.size() > longestPage || !std::all_of(text.cbegin(), text.cend(), isPrintable))
        return std::nullopt;
    const QUrl url(text, QUrl::StrictMode);
    const bool isPlain = url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty() &&
                         url.userInfo().isEmpty();
    return isPlain ? std::optional(url) : std::nullopt;
}

} // namespace

QVersionNumber strictVersion(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9]{1,5}(\\.[0-9]{1,5}){1,3}\\z"));
    return form.match(text).hasMatch() ? QVersionNumber::fromString(text) : QVersionNumber();
}

std::optional<NewVersion> newVersionIn(const QByteArray &answer)
{
    if (answer.size() > longestUpdateAnswer)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(answer).object();
    const QVersionNumber version = strictVersion(object.value(QLatin1String("version")).toString());
    const auto page = pageIn(object.value(QLatin1String("page")).toString());
    if (version.isNull() || !page)
        return std::nullopt;
    return NewVersion{version, *page};
}

} // namespace partway
