// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/s3/http_transport.h"

#include "core/s3/http_exchange.h"
#include "core/s3/response.h"
#include "core/s3/server_error.h"
#include "core/s3/server_time.h"
#include "core/s3/signer.h"

#include <QNetworkRequest>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace partway {

namespace {

constexpr qint64 answerLimit = 8LL * 1024 * 1024;
constexpr qint64 rangeSlack = 64 * 1024;

struct DeleteLater
{
    void operator()(QObject *object) const { object->deleteLater(); }
};

bool hasBody(const Call &call)
{
    return std::holds_alternative<PutPart>(call) || std::holds_alternative<PutObject>(call);
}

bool isHead(const Call &call)
{
    return std::holds_alternative<HeadObject>(call) || std::holds_alternative<HeadBucket>(call);
}

TransportSettings withEnvironment(TransportSettings settings)
{
    if (qgetenv("PARTWAY_BODY") == "stock")
        settings.body = BodyPath::Stock;
    return settings;
}

HttpExchange::Limits limitsFor(const Call &call, const TransportTimes &times)
{
    HttpExchange::Limits limits{times.stall, times.answer, times.longestTail, answerLimit};
    if (std::holds_alternative<CompleteUpload>(call))
        limits.answer = times.completeAnswer;
    if (const auto *range = std::get_if<GetRange>(&call))
        limits.answerBytes = range->range.size + rangeSlack;
    return limits;
}

QNetworkRequest networkRequest(const WireRequest &wire, const HttpHeaders &signature,
                               const QSslConfiguration &tls)
{
    QNetworkRequest request(wire.url);
    request.setSslConfiguration(tls);
    for (const HttpHeader &header : wire.headers + signature)
        request.setRawHeader(header.name, header.value);
    request.setRawHeader("User-Agent", "Partway/" PARTWAY_VERSION);
    request.setRawHeader("Accept-Encoding", "identity"); // else Qt unpacks and the sizes are not the server's
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    if (!std::holds_alternative<std::monostate>(wire.body)) {
        const auto *document = std::get_if<QByteArray>(&wire.body);
        const qint64 size = document ? document->size() : std::get<Body>(wire.body).size;
        request.setHeader(QNetworkRequest::ContentLengthHeader, size);
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    }
    return request;
}

Result<void> usable(const Credentials &credentials, UtcTime now)
{
    if (credentials.accessKeyId.isEmpty() || credentials.secretAccessKey.isEmpty())
        return failure(ErrorKind::CredentialsMissing);
    if (!isSafeHeaderValue(credentials.accessKeyId) || !isSafeHeaderValue(credentials.sessionToken))
        return failure(ErrorKind::SignatureRejected);
    if (credentials.expiresAt && *credentials.expiresAt <= now)
        return failure(ErrorKind::CredentialsExpired);
    return {};
}

} // namespace

struct HttpTransport::Run
{
    Endpoint endpoint;
    Credentials credentials;
    Call call;
    Done done;
    Sent sent;
    Endpoint used; ///< after what was learned
    UtcTime signedAt;
    Lane *lane = nullptr;
    std::unique_ptr<HttpExchange, DeleteLater> exchange;
    bool clockCorrected = false;
    bool regionCorrected = false;
    std::optional<CallId> why; ///< the question for the reason that an answer to HEAD cannot carry
};

HttpTransport::HttpTransport(Clock &clock, TransportSettings settings)
    : m_clock(clock)
    , m_settings(withEnvironment(std::move(settings)))
{
}

HttpTransport::~HttpTransport()
{
    for (auto &[id, run] : m_runs)
        delete run->exchange.release(); // now: deleteLater() would let it outlive its manager
}

Transport::CallId HttpTransport::send(const Endpoint &endpoint, const Credentials &credentials, Call call,
                                      Done done, Sent sent)
{
    const CallId id = ++m_last;
    auto run = std::make_unique<Run>();
    run->endpoint = endpoint;
    run->credentials = credentials;
    run->call = std::move(call);
    run->done = std::move(done);
    run->sent = std::move(sent);
    m_runs.emplace(id, std::move(run));
    m_waiting.push_back(id);
    wake();
    return id;
}

void HttpTransport::doubtConnections()
{
    for (const auto &[id, run] : m_runs) {
        if (run->exchange && !std::holds_alternative<CompleteUpload>(run->call))
            run->exchange->doubt(m_settings.times.doubt);
    }
}

void HttpTransport::cancel(CallId id)
{
    const auto found = m_runs.find(id);
    if (found == m_runs.end())
        return;
    const std::unique_ptr<Run> run = std::move(found->second);
    m_runs.erase(found);
    m_waiting.erase(std::remove(m_waiting.begin(), m_waiting.end(), id), m_waiting.end());
    if (run->why)
        cancel(*run->why);
    if (run->exchange)
        run->exchange->setParent(
            this); // deleted later, or with this transport where no event loop runs any more
    release(*run);
    wake();
}

void HttpTransport::setLanesFor(int bodies)
{
    m_bodyLanes = std::max(1, (bodies + Lane::connections - 1) / Lane::connections);
    wake();
}

void HttpTransport::wake() { QMetaObject::invokeMethod(this, &HttpTransport::pump, Qt::QueuedConnection); }

void HttpTransport::setProxy(const ProxyChoice &proxy)
{
    m_settings.proxy = proxy;
    for (const auto &[caFile, group] : m_groups)
        group->setProxy(proxy);
}

void HttpTransport::pump()
{
    // In order, but a full lane holds up only those who need it.
    for (const CallId id : std::exchange(m_waiting, {})) {
        const auto found = m_runs.find(id);
        if (found != m_runs.end() && !start(id, *found->second))
            m_waiting.push_back(id);
    }
}

Result<LaneGroup *> HttpTransport::lanesOf(const Endpoint &endpoint)
{
    const auto found = m_groups.find(endpoint.caFile);
    if (found != m_groups.end())
        return found->second.get();
    Result<QSslConfiguration> tls = tlsTrusting(endpoint.caFile);
    if (!tls)
        return failure(tls.error());
    return m_groups.emplace(endpoint.caFile, std::make_unique<LaneGroup>(*tls, m_settings.proxy))
        .first->second.get();
}

bool HttpTransport::start(CallId id, Run &run)
{
    // Queued: the callback may do anything, to this transport as well.
    const auto refuse = [this, id](const Error &error) {
        QMetaObject::invokeMethod(
            this, [this, id, error] { finish(id, failure(error)); }, Qt::QueuedConnection);
        return true;
    };
    const Result<void> may = usable(run.credentials, m_clock.utcNow());
    if (!may)
        return refuse(may.error());
    const Result<LaneGroup *> group = lanesOf(run.endpoint);
    if (!group)
        return refuse(group.error());
    run.used = m_memory.endpointFor(run.endpoint, bucketOf(run.call));
    const Result<WireRequest> wire = encodeCall(run.call, run.used);
    if (!wire)
        return refuse(wire.error());
    if (hasBody(run.call))
        run.lane = (*group)->forBody(m_bodyLanes);
    else if ((*group)->control().hasRoom())
        run.lane = &(*group)->control();
    if (!run.lane)
        return false;
    run.lane->enter();
    exchange(id, run, *wire, **group);
    return true;
}

void HttpTransport::exchange(CallId id, Run &run, const WireRequest &wire, LaneGroup &group)
{
    run.signedAt = m_clock.utcNow() + m_memory.clockOffset(run.used);
    const SignedContent content{nameOf(wire.verb), wire.path, wire.query, wire.headers, wire.payloadSha256};
    const HttpHeaders signature =
        signatureHeaders(content, run.credentials, run.used.region.toUtf8(), run.signedAt);
    run.exchange.reset(new HttpExchange(
        m_clock, limitsFor(run.call, m_settings.times),
        [this, id](Result<HttpAnswer> answer) {
            // What is speaking here must not go with a transport that its own answer destroys.
            const QPointer<HttpTransport> alive(this);
            const QPointer<HttpExchange> speaking(m_runs.at(id)->exchange.get());
            onAnswered(id, std::move(answer));
            if (alive && speaking)
                speaking->setParent(this);
        },
        run.sent));
    run.exchange->start(run.lane->network(), networkRequest(wire, signature, group.tls()), wire,
                        m_settings.body);
}

void HttpTransport::onAnswered(CallId id, Result<HttpAnswer> answer)
{
    Run &run = *m_runs.at(id);
    release(run);
    wake();
    if (!answer)
        return finish(id, failure(answer.error()));
    if (!answer->isSuccess() && correct(run, *answer)) {
        if (!hasBody(run.call)) {
            m_waiting.push_front(id);
            return;
        }
        // The reader is spent; the caller's next try, with a new one, uses what was learned.
        Error error = errorOf(run.call, *answer);
        error.kind = error.kind == ErrorKind::ClockSkewed ? error.kind : ErrorKind::ServerFault;
        return finish(id, failure(error));
    }
    if (answer->status == 400 && isHead(run.call) && !run.why)
        return askWhy(id, run, errorOf(run.call, *answer));
    finish(id, readAnswer(run.call, *answer));
}

void HttpTransport::askWhy(CallId id, Run &run, const Error &told)
{
    run.why = send(run.endpoint, run.credentials, BucketLocation{bucketOf(run.call)},
                   [this, id, told](const Result<Answer> &said) { onToldWhy(id, told, said); });
}

void HttpTransport::onToldWhy(CallId id, const Error &told, const Result<Answer> &said)
{
    Run &run = *m_runs.at(id);
    if (!run.regionCorrected &&
        m_memory.endpointFor(run.endpoint, bucketOf(run.call)).region != run.used.region) {
        run.regionCorrected = true;
        m_waiting.push_back(id);
        return wake();
    }
    // Another status answers another question: whether these credentials may ask where the bucket is.
    const bool isTheReason = !said && said.error().httpStatus == told.httpStatus;
    finish(id, failure(isTheReason ? said.error() : told));
}

bool HttpTransport::correct(Run &run, const HttpAnswer &answer)
{
    if (!run.clockCorrected && isClockSkew(answer, run.signedAt)) {
        const std::optional<UtcTime> served = httpTime(headerValue(answer.headers, "Date"));
        if (!served)
            return false;
        run.clockCorrected = true;
        m_memory.learnClock(run.used, *served - m_clock.utcNow());
        return true;
    }
    const bool isElsewhere =
        answer.status == 301 || answer.status == 307 || answer.status == 308 || answer.status == 400;
    const QString region = isElsewhere ? regionNamed(answer) : QString();
    if (run.regionCorrected || region.isEmpty() || region == run.used.region ||
        std::holds_alternative<CreateBucket>(run.call))
        return false;
    run.regionCorrected = true;
    m_memory.learnRegion(run.endpoint, bucketOf(run.call), region);
    return true;
}

void HttpTransport::release(Run &run)
{
    if (run.lane)
        std::exchange(run.lane, nullptr)->leave();
    if (run.exchange)
        run.exchange->letGo();
    run.exchange.reset();
}

void HttpTransport::finish(CallId id, Result<Answer> result)
{
    const auto found = m_runs.find(id);
    if (found == m_runs.end())
        return;
    const std::unique_ptr<Run> run = std::move(found->second);
    m_runs.erase(found);
    run->done(std::move(result)); // last: it may destroy this transport
}

} // namespace partway
