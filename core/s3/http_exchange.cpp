// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/s3/http_exchange.h"

#include "core/s3/part_body.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>

#include <algorithm>
#include <utility>

namespace partway {

namespace {

constexpr qint64 readAhead = 1024 * 1024;

/// True where `error` only repeats the status of a whole answer.
bool isAboutStatus(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::NoError ||
           (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError &&
            error != QNetworkReply::ContentReSendError) ||
           error == QNetworkReply::ProtocolUnknownError ||
           error == QNetworkReply::ProtocolInvalidOperationError ||
           (error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError);
}

bool isProxyError(QNetworkReply::NetworkError error)
{
    return error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError;
}

} // namespace

HttpExchange::HttpExchange(Clock &clock, Limits limits, Done done, Sent sent)
    : m_clock(clock)
    , m_limits(limits)
    , m_done(std::move(done))
    , m_sent(std::move(sent))
    , m_lastProgress(clock.now())
{
}

HttpExchange::~HttpExchange() { letGo(); }

void HttpExchange::start(QNetworkAccessManager &network, const QNetworkRequest &request,
                         const WireRequest &wire, BodyPath path)
{
    watch(m_limits.stall);
    if (std::holds_alternative<Body>(wire.body))
        return startWithBody(network, request, wire, path);
    m_stage = Stage::Connecting;
    if (const auto *document = std::get_if<QByteArray>(&wire.body)) {
        auto body = std::make_unique<SmallBody>(*document);
        adopt(wire.verb == Verb::Put ? network.put(request, body.get()) : network.post(request, body.get()));
        body.release()->setParent(m_reply);
    } else if (wire.verb == Verb::Delete) {
        QNetworkReply *reply = network.deleteResource(request);
        // Qt sends it again where the connection breaks, and what the first has removed is then answered for
        // as if it had never been there.
        connect(reply, &QNetworkReply::socketStartedConnecting, this, &HttpExchange::onBegunAgain);
        connect(reply, &QNetworkReply::requestSent, this, &HttpExchange::onBegunAgain);
        adopt(reply);
    } else {
        adopt(wire.verb == Verb::Head ? network.head(request) : network.get(request));
    }
}

void HttpExchange::startWithBody(QNetworkAccessManager &network, const QNetworkRequest &request,
                                 const WireRequest &wire, BodyPath path)
{
    const Body &content = std::get<Body>(wire.body);
    PartBody *body = makePartBody(content, m_clock, path).release();
    body->setParent(this);
    if (content.size > 0) {
        post(network, request, wire.verb, body);
        if (!m_feed && path == BodyPath::Fast)
            startWithBody(network, request, wire, BodyPath::Stock);
        return;
    }
    // Nothing of it is ever asked for, so the end is confirmed before it goes out.
    m_feed = &body->feed();
    connect(
        m_feed, &SliceFeed::failed, this, [this](const Error &error) { finish(failure(error)); },
        Qt::QueuedConnection);
    connect(m_feed, &SliceFeed::ready, this, [this, &network, request, verb = wire.verb, body] {
        auto empty = std::make_unique<SmallBody>(QByteArray());
        m_stage = Stage::Connecting;
        progressed();
        adopt(verb == Verb::Put ? network.put(request, empty.get()) : network.post(request, empty.get()));
        empty.release()->setParent(m_reply);
        body->setParent(m_reply);
    });
    m_feed->start();
}

void HttpExchange::post(QNetworkAccessManager &network, const QNetworkRequest &request, Verb verb,
                        PartBody *body)
{
    QNetworkReply *reply = verb == Verb::Put ? network.put(request, body) : network.post(request, body);
    body->setParent(reply);
    if (!body->attach(reply)) {
        reply->abort();
        reply->deleteLater();
        return;
    }
    m_stage = Stage::Connecting;
    m_feed = &body->feed();
    // Queued: both come from within Qt's own reading, where the reply must not be torn down.
    connect(
        m_feed, &SliceFeed::failed, this, [this](const Error &error) { finish(failure(error)); },
        Qt::QueuedConnection);
    connect(m_feed, &SliceFeed::ready, this, &HttpExchange::progressed);
    connect(m_feed, &SliceFeed::moved, this, &HttpExchange::onMoved);
    connect(
        m_feed, &SliceFeed::moved, this,
        [this](qint64 handedOver) {
            if (m_sent && m_stage != Stage::Over)
                m_sent(handedOver);
        },
        Qt::QueuedConnection);
    adopt(reply);
    m_feed->start();
}

void HttpExchange::adopt(QNetworkReply *reply)
{
    m_reply = reply;
    reply->setReadBufferSize(readAhead);
    connect(reply, &QNetworkReply::requestSent, this, [this] {
        progressed();
        if (m_stage == Stage::Connecting && (!m_feed || m_feed->isDrained()))
            m_stage = Stage::Answering;
    });
    connect(reply, &QNetworkReply::readyRead, this, &HttpExchange::onReadable);
    connect(reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::progressed);
    connect(reply, &QNetworkReply::finished, this, &HttpExchange::onFinished);
}

void HttpExchange::onBegunAgain()
{
    if (m_stage == Stage::Answering)
        finish(failure(ErrorKind::ConnectionLost, QStringLiteral("broken off before an answer")));
}

void HttpExchange::onMoved()
{
    progressed();
    m_stage = m_feed->isDrained() ? Stage::Answering : Stage::Sending;
}

void HttpExchange::onReadable()
{
    progressed();
    m_body += m_reply->readAll();
    if (m_body.size() > m_limits.answerBytes)
        finish(failure(ErrorKind::MalformedAnswer, QStringLiteral("an answer that is too large")));
}

void HttpExchange::onFinished()
{
    m_body += m_reply->readAll();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // For a 307 or 308, Qt asks for the body again whatever the redirect policy; ours does not go back.
    const bool isRefusedRedirect =
        status >= 300 && status < 400 && m_reply->error() == QNetworkReply::ContentReSendError;
    if (m_body.size() > m_limits.answerBytes)
        finish(failure(ErrorKind::MalformedAnswer, QStringLiteral("an answer that is too large")));
    else if (status >= 100 && (isAboutStatus(m_reply->error()) || isRefusedRedirect))
        finish(wholeAnswer());
    else
        finish(failure(connectionError()));
}

HttpAnswer HttpExchange::wholeAnswer() const
{
    HttpAnswer answer;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        answer.headers.append({name, value});
    answer.body = m_body;
    return answer;
}

Error HttpExchange::connectionError() const
{
    const QNetworkReply::NetworkError code = m_reply->error();
    const bool nothingWentOut = m_stage == Stage::Connecting;
    Error error;
    error.detail = m_reply->errorString();
    error.kind = ErrorKind::ConnectionLost;
    if (code == QNetworkReply::SslHandshakeFailedError)
        error.kind = ErrorKind::TlsRejected;
    else if (code == QNetworkReply::ConnectionRefusedError || code == QNetworkReply::HostNotFoundError ||
             code == QNetworkReply::TemporaryNetworkFailureError ||
             code == QNetworkReply::NetworkSessionFailedError || isProxyError(code))
        error.kind = ErrorKind::Unreachable;
    else if (nothingWentOut &&
             (code == QNetworkReply::UnknownNetworkError || code == QNetworkReply::TimeoutError))
        error.kind = ErrorKind::Unreachable;
    return error;
}

milliseconds HttpExchange::patience() const
{
    switch (m_stage) {
    case Stage::Preparing:
    case Stage::Connecting:
    case Stage::Sending:
        return m_limits.stall;
    case Stage::Answering:
        return m_limits.answer + (m_feed ? std::min(m_feed->tail(), m_limits.longestTail) : milliseconds(0));
    case Stage::Over:
        return milliseconds::max();
    }
    Q_UNREACHABLE();
}

SteadyTime HttpExchange::deadline() const
{
    const SteadyTime usual = m_lastProgress + patience();
    return m_doubtUntil ? std::min(usual, *m_doubtUntil) : usual;
}

void HttpExchange::progressed()
{
    m_lastProgress = m_clock.now();
    m_doubtUntil.reset();
}

void HttpExchange::doubt(milliseconds patience)
{
    if (m_stage == Stage::Over || m_stage == Stage::Preparing)
        return;
    // What the system still holds of the body needs its time on any line.
    const milliseconds tail = m_stage == Stage::Answering && m_feed
                                  ? std::min(m_feed->tail(), m_limits.longestTail)
                                  : milliseconds(0);
    const SteadyTime until = m_clock.now() + patience + tail;
    if (m_doubtUntil && *m_doubtUntil <= until)
        return; // doubted before, and silent since: to say it again gives it no more time
    m_doubtUntil = until;
    m_clock.cancel(std::exchange(m_timer, 0));
    watch(patience + tail);
}

void HttpExchange::watch(milliseconds delay)
{
    m_timer = m_clock.after(delay, [this] { onTimer(); });
}

void HttpExchange::onTimer()
{
    // A reader that takes its time (a slow disk, a speed limit) is not a line that stalls.
    if (m_stage == Stage::Preparing || (m_feed && m_feed->isWaitingForReader()))
        progressed();
    const milliseconds left = deadline() - m_clock.now();
    if (left > milliseconds(0))
        return watch(left);
    m_timer = 0;
    finish(failure(ErrorKind::Stalled, m_stage == Stage::Answering ? QStringLiteral("no answer")
                                                                   : QStringLiteral("no byte moved")));
}

void HttpExchange::letGo()
{
    if (m_stage == Stage::Over)
        return; // also for a destructor that runs after the clock is gone
    m_stage = Stage::Over;
    m_clock.cancel(std::exchange(m_timer, 0));
    if (m_feed) {
        m_feed->disconnect(this);
        m_feed->close();
    }
    if (QNetworkReply *reply = m_reply) {
        m_reply.clear();
        reply->disconnect(this);
        reply->abort(); // closes the connection unless the answer is complete
        reply->deleteLater();
    }
}

void HttpExchange::finish(Result<HttpAnswer> result)
{
    if (m_stage == Stage::Over)
        return;
    letGo();
    const Done done = std::exchange(m_done, {});
    done(std::move(result)); // may schedule our deletion
}

} // namespace partway
