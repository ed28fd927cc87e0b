// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/accounts/provider_fields.h"

#include <QRegularExpression>

namespace partway {

namespace {

constexpr QLatin1String regionPlace("{region}");
constexpr QLatin1String accountPlace("{account}");
constexpr QLatin1String hostPlace("{host}");

bool isOther(const ProviderProfile &profile) { return profile.id == QLatin1String("other"); }

// "{host}:9000" with a port in what was typed: that one counts.
QString withHost(QString endpoint, const QString &typed)
{
    static const QRegularExpression port(QStringLiteral(":\\d+$"));
    if (typed.contains(QLatin1String("://")))
        return typed;
    if (typed.contains(port))
        endpoint.remove(port);
    return endpoint.replace(hostPlace, typed);
}

} // namespace

ProviderFields fieldsFor(const ProviderProfile &profile)
{
    const QString &form = profile.endpointTemplate;
    ProviderFields fields;
    if (form.contains(regionPlace))
        fields.region = FieldPlace::Shown;
    else if (profile.defaultRegion != QLatin1String("auto"))
        fields.region = isOther(profile) ? FieldPlace::Shown : FieldPlace::More;
    if (form.contains(accountPlace))
        fields.account = FieldPlace::Shown;
    if (form.contains(hostPlace) && !isOther(profile))
        fields.host = FieldPlace::Shown;
    else if (isOther(profile) || !form.contains(QLatin1Char('{')))
        fields.endpoint = FieldPlace::Shown;
    else
        fields.endpoint = FieldPlace::More;
    return fields;
}

QString endpointOf(const ProviderProfile &profile, const EndpointParts &parts)
{
    const QString whole = parts.endpoint.trimmed();
    const QString account = parts.account.trimmed();
    const QString host = parts.host.trimmed();
    const QString region = parts.region.trimmed().isEmpty() ? profile.defaultRegion : parts.region.trimmed();
    if (!whole.isEmpty())
        return whole;
    QString endpoint = profile.endpointTemplate;
    if (isOther(profile) || (endpoint.contains(accountPlace) && account.isEmpty()) ||
        (endpoint.contains(hostPlace) && host.isEmpty()))
        return {};
    if (endpoint.contains(hostPlace))
        return withHost(endpoint, host);
    if (profile.id == QLatin1String("aws") && region.startsWith(QLatin1String("cn-")))
        endpoint += QLatin1String(".cn");
    return endpoint.replace(regionPlace, region).replace(accountPlace, account);
}

EndpointParts partsOf(const ProviderProfile &profile, const QString &endpoint)
{
    EndpointParts parts;
    const QString &form = profile.endpointTemplate;
    if (isOther(profile) || !form.contains(QLatin1Char('{'))) {
        parts.endpoint = endpoint;
        return parts;
    }
    QString pattern = QRegularExpression::escape(form);
    pattern.replace(QRegularExpression::escape(regionPlace), QLatin1String("(?<region>[A-Za-z0-9-]+)"));
    pattern.replace(QRegularExpression::escape(accountPlace), QLatin1String("(?<account>[A-Za-z0-9_-]+)"));
    pattern.replace(QRegularExpression::escape(hostPlace), QLatin1String("(?<host>[^/:]+)"));
    const QRegularExpressionMatch match =
        QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(endpoint);
    if (match.hasMatch()) {
        parts.region = match.captured(QStringLiteral("region"));
        parts.account = match.captured(QStringLiteral("account"));
        parts.host = match.captured(QStringLiteral("host"));
    } else if (form.contains(hostPlace)) {
        parts.host = endpoint;
    } else {
        parts.endpoint = endpoint;
    }
    return parts;
}

} // namespace partway
