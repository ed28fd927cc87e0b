// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/platform/hand_over.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>

namespace partway {

namespace {

constexpr qsizetype lengthBytes = 4;
constexpr qsizetype mostTokenBytes = 512;

bool isPrintable(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
}

} // namespace

QByteArray encoded(const HandOver &handOver)
{
    QJsonArray urls;
    for (const QUrl &url : handOver.urls)
        urls.append(QString::fromLatin1(url.toEncoded()));
    QJsonObject message{{QStringLiteral("urls"), urls}};
    if (!handOver.activationToken.isEmpty() && handOver.activationToken.size() <= mostTokenBytes)
        message.insert(QStringLiteral("token"), QString::fromLatin1(handOver.activationToken));
    const QByteArray body = QJsonDocument(message).toJson(QJsonDocument::Compact);
    if (body.size() > mostHandOverBytes - lengthBytes)
        return {};
    QByteArray frame(lengthBytes, Qt::Uninitialized);
    qToBigEndian(quint32(body.size()), frame.data());
    return frame + body;
}

HandOverState decode(const QByteArray &received, HandOver &into)
{
    if (received.size() < lengthBytes)
        return HandOverState::Incomplete;
    const auto length = qsizetype(qFromBigEndian<quint32>(received.constData()));
    if (length > mostHandOverBytes - lengthBytes || received.size() > lengthBytes + length)
        return HandOverState::Malformed;
    if (received.size() < lengthBytes + length)
        return HandOverState::Incomplete;
    const QJsonDocument document = QJsonDocument::fromJson(received.mid(lengthBytes));
    const QJsonValue list = document.object().value(QLatin1String("urls"));
    if (!document.isObject() || !list.isArray())
        return HandOverState::Malformed;
    HandOver handOver;
    const QJsonArray urls = list.toArray();
    for (const QJsonValue &value : urls) {
        const QUrl url = QUrl::fromEncoded(value.toString().toLatin1(), QUrl::StrictMode);
        if (!url.isValid() || url.isEmpty())
            return HandOverState::Malformed;
        handOver.urls.append(url);
    }
    const QString token = document.object().value(QLatin1String("token")).toString();
    if (token.size() <= mostTokenBytes && isPrintable(token))
        handOver.activationToken = token.toLatin1();
    into = handOver;
    return HandOverState::Whole;
}

} // namespace partway
