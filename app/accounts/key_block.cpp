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

// Finds the value behind one of these names, up to the next blank or quote.
QRegularExpression behind(const char *names)
{
    return QRegularExpression(
        QStringLiteral("(?:^|[\\s;&:])(?:%1)[\"']?\\s*[=:]\\s*[\"']?([^\\s\"';]+)").arg(QLatin1String(names)),
        QRegularExpression::CaseInsensitiveOption);
}

} // namespace

std::optional<Credentials> keysInBlock(const QString &block)
{
    if (block.size() > largestBlock)
        return std::nullopt;
    if (block.trimmed().startsWith(QLatin1Char('{')))
        return inJson(block);
    static const QRegularExpression accessKey = behind("aws_access_key_id|access[ _]key[ _]id|access_key");
    static const QRegularExpression secretKey =
        behind("aws_secret_access_key|secret[ _]access[ _]key|secret[ _]key");
    static const QRegularExpression token = behind("aws_session_token|aws_security_token|session[ _]token");
    static const QRegularExpression expiry = behind("aws_credential_expiration|expiration");
    const auto said = [&block](const QRegularExpression &name) { return name.match(block).captured(1); };
    return whole(importedKeys(said(accessKey), said(secretKey), said(token)), said(expiry));
}

} // namespace partway
