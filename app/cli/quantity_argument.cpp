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

std::optional<qint64> rateArgument(const QString &text)
{
    QString size = text.trimmed();
    if (size.endsWith(QLatin1String("/s"), Qt::CaseInsensitive))
        size.chop(2);
    return sizeArgument(size);
}

} // namespace partway
