// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/key_block.h"

#include "app/accounts/import/found_fields.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace partway {

namespace {

constexpr qsizetype largestBlock = 64 * 1024;

std::optional<UtcTime> timeFrom(const QString &text)
{
    const QDateTime when = QDateTime::fromString(text, Qt::ISODate);
    if (!when.isValid())
        return std::nullopt;
    return UtcTime(milliseconds(when.toMSecsSinceEpoch()));
}

std::optional<Credentials> whole(Credentials keys, const QString &expires)
{
    if (keys.accessKeyId.isEmpty() || keys.secretAccessKey.isEmpty())
        return std::nullopt;
    keys.expiresAt = timeFrom(expires);
    return keys;
}

std::optional<Credentials> inJson(const QString &block)
{
    QJsonObject object = QJsonDocument::fromJson(block.toUtf8()).object();
    for (const char *around : {"Credentials", "credentials", "roleCredentials"})
        if (object.value(QLatin1String(around)).isObject())
            object = object.value(QLatin1String(around)).toObject();
    const auto said = [&object](const char *upper, const char *lower) {
        const QString first = object.value(QLatin1String(upper)).toString();
        return first.isEmpty() ? object.value(QLatin1String(lower)).toString() : first;
    };
    return whole(importedKeys(said("AccessKeyId", "accessKeyId"), said("SecretAccessKey", "secretAccessKey"),
                              said("SessionToken", "sessionToken")),
                 said("Expiration", "expiration"));
}

// The value behind one of these names, up to the next blank or quote.
QString valueOf(const QString &block, const char *names)
{
    const QRegularExpression pattern(
        QStringLiteral("(?:^|[\\s;&:])(?:%1)[\"']?\\s*[=:]\\s*[\"']?([^\\s\"';]+)").arg(QLatin1String(names)),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(block).captured(1);
}

} // namespace

std::optional<Credentials> keysInBlock(const QString &block)
{
    if (block.size() > largestBlock)
        return std::nullopt;
    if (block.trimmed().startsWith(QLatin1Char('{')))
        return inJson(block);
    return whole(importedKeys(valueOf(block, "aws_access_key_id|access[ _]key[ _]id|access_key"),
                              valueOf(block, "aws_secret_access_key|secret[ _]access[ _]key|secret[ _]key"),
                              valueOf(block, "aws_session_token|aws_security_token|session[ _]token")),
                 valueOf(block, "aws_credential_expiration|expiration"));
}

} // namespace partway
