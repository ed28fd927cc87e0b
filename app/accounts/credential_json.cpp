// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/credential_json.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace partway {

QString credentialsToText(const Credentials &credentials)
{
    QJsonObject entry{
        {QStringLiteral("accessKeyId"), QString::fromUtf8(credentials.accessKeyId)},
        {QStringLiteral("secretAccessKey"), QString::fromUtf8(credentials.secretAccessKey)},
    };
    if (!credentials.sessionToken.isEmpty())
        entry.insert(QStringLiteral("sessionToken"), QString::fromUtf8(credentials.sessionToken));
    if (credentials.expiresAt)
        entry.insert(
            QStringLiteral("expiresAt"),
            QDateTime::fromMSecsSinceEpoch(credentials.expiresAt->time_since_epoch().count(), Qt::UTC)
                .toString(Qt::ISODate));
    return QString::fromUtf8(QJsonDocument(entry).toJson(QJsonDocument::Compact));
}

std::optional<Credentials> credentialsFromText(const QString &text)
{
    const QJsonObject entry = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto field = [&entry](QLatin1String name) { return entry.value(name).toString().toUtf8(); };
    Credentials credentials;
    credentials.accessKeyId = field(QLatin1String("accessKeyId"));
    credentials.secretAccessKey = field(QLatin1String("secretAccessKey"));
    credentials.sessionToken = field(QLatin1String("sessionToken"));
    const QDateTime expires =
        QDateTime::fromString(entry.value(QLatin1String("expiresAt")).toString(), Qt::ISODate);
    if (expires.isValid())
        credentials.expiresAt = UtcTime(milliseconds(expires.toMSecsSinceEpoch()));
    if (credentials.accessKeyId.isEmpty() || credentials.secretAccessKey.isEmpty())
        return std::nullopt;
    return credentials;
}

} // namespace partway
