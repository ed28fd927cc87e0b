// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/update/update_question.h"

#include "app/gui/update/new_version.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

#include <utility>

namespace partway {

namespace {

constexpr int patienceMs = 20'000;

QNetworkRequest requestFor(const QUrl &address)
{
    QNetworkRequest request(address);
    request.setTransferTimeout(patienceMs);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // Qt would tell the person's languages, and would unpack a small answer into a large one.
    request.setRawHeader("Accept-Language", "en");
    request.setRawHeader("Accept-Encoding", "identity");
    request.setHeader(QNetworkRequest::UserAgentHeader, QByteArrayLiteral("Partway"));
    return request;
}

} // namespace

bool mayBeAsked(const QUrl &address)
{
    const bool isHere =
        address.host() == QLatin1String("localhost") || QHostAddress(address.host()).isLoopback();
    const bool isPlain = address.scheme() == QLatin1String("http") && isHere;
    return address.isValid() && !address.host().isEmpty() && address.userInfo().isEmpty() &&
           (address.scheme() == QLatin1String("https") || isPlain);
}

UpdateQuestion::UpdateQuestion(ProxyChoice proxy, QObject *parent)
    : QObject(parent)
    , m_lane(proxy)
{
}

UpdateQuestion::~UpdateQuestion()
{
    m_answered = nullptr;
    delete m_reply;
}

void UpdateQuestion::ask(const QUrl &address, Answered answered)
{
    m_answered = nullptr;
    delete m_reply;
    m_read.clear();
    m_answered = std::move(answered);
    if (!mayBeAsked(address)) {
        QTimer::singleShot(0, this, &UpdateQuestion::onFinished);
        return;
    }
    m_reply = m_lane.network().get(requestFor(address));
    connect(m_reply, &QNetworkReply::readyRead, this, &UpdateQuestion::onReadable);
    connect(m_reply, &QNetworkReply::finished, this, &UpdateQuestion::onFinished);
}

void UpdateQuestion::onReadable()
{
    m_read += m_reply->read(longestUpdateAnswer + 1 - m_read.size());
    if (m_read.size() > longestUpdateAnswer)
        m_reply->abort();
}

void UpdateQuestion::onFinished()
{
    const Answered answered = std::exchange(m_answered, nullptr);
    const bool isWhole = m_reply && m_reply->error() == QNetworkReply::NoError &&
                         m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200 &&
                         m_read.size() <= longestUpdateAnswer;
    if (m_reply)
        m_reply.data()->deleteLater();
    m_reply.clear();
    if (answered)
        answered(isWhole ? std::optional(m_read) : std::nullopt);
}

} // namespace partway
