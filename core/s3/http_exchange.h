// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/s3/http_answer.h"
#include "core/s3/slice_feed.h"
#include "core/s3/transport_settings.h"
#include "core/s3/wire_request.h"

#include <QNetworkReply>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

class QNetworkAccessManager;
class QNetworkRequest;

namespace partway {

class PartBody;

/// One request and its answer over one connection, never more: no redirect is followed, nothing is sent
/// twice. Destroying it gives it up, the connection with it.
class HttpExchange final : public QObject
{
    Q_OBJECT
public:
    struct Limits
    {
        milliseconds stall;
        milliseconds answer;
        milliseconds longestTail;
        qint64 answerBytes;
    };
    using Done = std::function<void(Result<HttpAnswer>)>;
    using Sent = std::function<void(qint64)>;

    HttpExchange(Clock &clock, Limits limits, Done done, Sent sent);
    ~HttpExchange() override;

    /// Once. `done` is called once, never from within.
    void start(QNetworkAccessManager &network, const QNetworkRequest &request, const WireRequest &wire,
               BodyPath path);
    /// The connection may be dead without our knowing: Stalled after so long, unless a byte moves meanwhile.
    void doubt(milliseconds patience);
    /// From here on nothing is called any more, and the connection is gone.
    void letGo();

private:
    enum class Stage {
        Preparing,  ///< an empty body whose end the reader has not confirmed
        Connecting, ///< nothing is known to have gone out
        Sending,    ///< bytes of the body are going out
        Answering,  ///< everything went out
        Over,
    };

    void startWithBody(QNetworkAccessManager &network, const QNetworkRequest &request,
                       const WireRequest &wire, BodyPath path);
    void post(QNetworkAccessManager &network, const QNetworkRequest &request, Verb verb, PartBody *body);
    void adopt(QNetworkReply *reply);
    void onBegunAgain(); ///< a request that is not to be sent twice: what became of the first is not known
    void onMoved();
    void onReadable();
    void onFinished();
    void onTimer();
    void progressed();
    [[nodiscard]] milliseconds patience() const;
    [[nodiscard]] SteadyTime deadline() const;
    void watch(milliseconds delay);
    void finish(Result<HttpAnswer> result);
    [[nodiscard]] Error connectionError() const;
    [[nodiscard]] HttpAnswer wholeAnswer() const;

    Clock &m_clock;
    const Limits m_limits;
    Done m_done;
    Sent m_sent;
    Stage m_stage = Stage::Preparing;
    QPointer<QNetworkReply> m_reply;
    QPointer<SliceFeed> m_feed;
    QByteArray m_body;
    SteadyTime m_lastProgress;
    std::optional<SteadyTime> m_doubtUntil; ///< until the next byte
    Clock::TimerId m_timer = 0;
};

} // namespace partway
