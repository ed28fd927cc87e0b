// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/transfer_json.h"

#include "app/cli/console.h"

#include <QDateTime>

namespace partway {

namespace {

QJsonValue knownOrNull(qint64 value, bool known) { return known ? QJsonValue(value) : QJsonValue(); }
QJsonValue knownOrNull(const QString &value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); }

} // namespace

QLatin1String nameOf(Waiting waiting)
{
    switch (waiting) {
    case Waiting::None:
        return QLatin1String("none");
    case Waiting::Source:
        return QLatin1String("source");
    case Waiting::Network:
        return QLatin1String("network");
    case Waiting::Server:
        return QLatin1String("server");
    }
    Q_UNREACHABLE();
}

QLatin1String nameOf(BegunAnew reason)
{
    switch (reason) {
    case BegunAnew::No:
        return QLatin1String("no");
    case BegunAnew::UploadGone:
        return QLatin1String("upload-gone");
    case BegunAnew::StrayParts:
        return QLatin1String("stray-parts");
    case BegunAnew::FewerParts:
        return QLatin1String("fewer-parts");
    case BegunAnew::Asked:
        return QLatin1String("asked");
    }
    Q_UNREACHABLE();
}

QJsonValue timeToJson(const std::optional<UtcTime> &time)
{
    if (!time)
        return {};
    return QDateTime::fromMSecsSinceEpoch(time->time_since_epoch().count(), Qt::UTC)
        .toString(Qt::ISODateWithMs);
}

QJsonObject transferToJson(const Transfer &t, const QString &account)
{
    return {
        {QStringLiteral("event"), QStringLiteral("transfer")},
        {QStringLiteral("id"), t.id.value},
        {QStringLiteral("source"), t.request.sourcePath},
        {QStringLiteral("bucket"), t.request.bucket},
        {QStringLiteral("key"), t.request.key},
        {QStringLiteral("account"), account},
        {QStringLiteral("state"), QString(nameOf(t.state))},
        {QStringLiteral("waiting"), QString(nameOf(t.waiting))},
        {QStringLiteral("size"), knownOrNull(t.size, t.size >= 0)},
        {QStringLiteral("open"), t.open},
        {QStringLiteral("confirmed"), t.confirmed},
        {QStringLiteral("inFlight"), t.inFlight},
        {QStringLiteral("partSize"), knownOrNull(t.partSize, t.partSize > 0)},
        {QStringLiteral("parts"), t.parts},
        {QStringLiteral("partsDone"), t.partsDone},
        {QStringLiteral("partsSending"), t.partsSending},
        {QStringLiteral("bytesPerSecond"), static_cast<qint64>(t.bytesPerSecond)},
        {QStringLiteral("secondsLeft"), knownOrNull(t.left ? t.left->count() : 0, t.left.has_value())},
        {QStringLiteral("uploadId"), knownOrNull(t.uploadId)},
        {QStringLiteral("etag"), knownOrNull(t.etag)},
        {QStringLiteral("begunAnew"), QString(nameOf(t.begunAnew))},
        {QStringLiteral("error"),
         t.error ? QJsonValue(errorToJson(*t.error, contextOf(t, account))) : QJsonValue()},
    };
}

} // namespace partway
