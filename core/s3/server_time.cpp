// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/s3/server_time.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace partway {

namespace {

std::optional<UtcTime> utc(QDateTime time)
{
    if (!time.isValid() || time.date().year() < 1970 || time.date().year() > 9999)
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return UtcTime(milliseconds(time.toMSecsSinceEpoch()));
}

} // namespace

std::optional<UtcTime> isoTime(const QString &text)
{
    return utc(QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs));
}

std::optional<UtcTime> httpTime(const QByteArray &text)
{
    return utc(QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()),
                                       QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")));
}

milliseconds retryAfter(const QByteArray &field, std::optional<UtcTime> answered)
{
    constexpr milliseconds longest = std::chrono::hours(24);
    bool isNumber = false;
    const qint64 seconds = field.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return milliseconds(std::clamp<qint64>(seconds, 0, longest.count() / 1000) * 1000);
    const std::optional<UtcTime> at = httpTime(field);
    if (!at || !answered)
        return milliseconds(0);
    return std::clamp(*at - *answered, milliseconds(0), longest);
}

} // namespace partway
