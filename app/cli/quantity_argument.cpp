// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/quantity_argument.h"

#include <QRegularExpression>

#include <cmath>

namespace partway {

std::optional<qint64> sizeArgument(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{1,18}(?:\\.\\d{1,6})?)\\s*(?:([KMGT])(I?B)?|B)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const double base = match.captured(3).compare(QLatin1String("B"), Qt::CaseInsensitive) == 0 ? 1000 : 1024;
    const QString unit = match.captured(2).toUpper();
    const auto power = unit.isEmpty() ? 0 : QStringLiteral("KMGT").indexOf(unit) + 1;
    const double bytes = std::floor(match.captured(1).toDouble() * std::pow(base, power));
    if (bytes < 1 || bytes > 0x1p62)
        return std::nullopt;
    return static_cast<qint64>(bytes);
}

std::optional<std::chrono::seconds> ageArgument(const QString &text)
{
    using namespace std::chrono_literals;
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,9})\\s*(min|h|d|w)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(2).toLower();
    const std::chrono::seconds one = unit == QLatin1String("min") ? 60s
                                     : unit == QLatin1String("h") ? 3600s
                                     : unit == QLatin1String("d") ? 86400s
                                                                  : 604800s;
    const std::chrono::seconds age = match.captured(1).toLongLong() * one;
    return age > 0s && age <= 36525 * 86400s ? std::optional(age) : std::nullopt;
}

std::optional<qint64> rateArgument(const QString &text)
{
    QString size = text.trimmed();
    if (size.endsWith(QLatin1String("/s"), Qt::CaseInsensitive))
        size.chop(2);
    return sizeArgument(size);
}

} // namespace partway
