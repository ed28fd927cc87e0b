// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/http_front.h"

#include "app/practice/connection_stream.h"
#include "app/practice/encoding.h"
#include "app/practice/worker_crew.h"

#include <sys/socket.h>

namespace partway::practice {

namespace {

constexpr std::size_t kMostConnections = 480; // the library gives up above FD_SETSIZE
constexpr std::chrono::seconds kIdlePatience{300};
constexpr std::uint64_t kWorthReadingAway = 256U << 10;

// What the thread of a connection works on: the library hands its callbacks no stream.
struct Exchange
{
    ConnectionStream *stream = nullptr;
    std::optional<RequestHead> head;
    bool closeAfter = false;
};
thread_local Exchange t_exchange;

class RequestBody : public BodySource
{
public:
    RequestBody(const RequestHead &head, ConnectionStream &stream, const httplib::ContentReader *reader)
        : m_stream(stream)
        , m_reader(reader)
        , m_expectsContinue(lowerCase(head.headerOr("expect")) == "100-continue")
        , m_chunked(lowerCase(head.headerOr("transfer-encoding")).find("chunked") != std::string::npos)
    {
        const auto length = toInteger(head.headerOr("content-length"));
        if (length && *length >= 0)
            m_length = static_cast<std::uint64_t>(*length);
    }

    bool read(const Taker &taker) override
    {
        m_begun = true;
        if (m_expectsContinue && m_stream.write("HTTP/1.1 100 Continue\r\n\r\n", 25) < 0)
            return false;
        if (m_reader == nullptr) {
            m_whole = m_length.value_or(0) == 0 && !m_chunked;
            return m_whole;
        }
        std::uint64_t taken = 0;
        const bool whole = (*m_reader)([&](const char *data, std::size_t size) {
            taken += size;
            return taker({data, size});
        });
        m_whole = whole && (m_chunked || taken == m_length.value_or(0));
        return m_whole;
    }
    std::optional<std::uint64_t> length() const override { return m_length; }
    bool isChunked() const override { return m_chunked; }

    // Whether the next request can follow on this connection.
    bool leaveClean()
    {
        if (m_begun)
            return m_whole;
        const bool empty = m_length.value_or(0) == 0 && !m_chunked;
        if (empty)
            return true;
        if (m_expectsContinue || m_chunked || *m_length > kWorthReadingAway || m_reader == nullptr)
            return false;
        return read([](std::string_view) { return true; });
    }

private:
    ConnectionStream &m_stream;
    const httplib::ContentReader *m_reader;
    bool m_expectsContinue;
    bool m_chunked;
    std::optional<std::uint64_t> m_length;
    bool m_begun = false;
    bool m_whole = false;
};

} // namespace

HttpFront::HttpFront(Handler handler, std::function<void()> connected, TlsContext tls)
    : m_handler(std::move(handler))
    , m_connected(std::move(connected))
    , m_tls(std::move(tls))
{
    new_task_queue = [] { return new WorkerCrew(kMostConnections); };
    set_tcp_nodelay(true);
    // Said to clients in the Keep-Alive header; the library's 5 requests would make them reconnect all the
    // time.
    set_keep_alive_max_count(1'000'000);
    set_keep_alive_timeout(kIdlePatience.count());
    set_read_timeout(60);
    set_write_timeout(60);
    // The library would let two servers share a port.
    set_socket_options([](socket_t socket) {
        const int yes = 1;
        ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });
    const auto withBody = [this](const httplib::Request &, httplib::Response &response,
                                 const httplib::ContentReader &reader) { answer(response, &reader); };
    Get("/", [this](const httplib::Request &, httplib::Response &response) { answer(response, nullptr); });
    Put("/", withBody);
    Post("/", withBody);
    Delete("/", withBody);
    Patch("/", withBody);
}

HttpFront::~HttpFront() { stop(); }

int HttpFront::listenOn(const std::string &address, int port)
{
    m_stopping = false;
    const int bound = port == 0 ? bind_to_any_port(address) : (bind_to_port(address, port) ? port : -1);
    if (bound <= 0)
        return 0;
    ::listen(svr_sock_, 256); // the library's own 5 makes bursts of connections wait a second
    m_ended = false;
    m_thread = std::thread([this] {
        listen_after_bind();
        m_ended = true;
    });
    return bound;
}

void HttpFront::stop()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        for (const socket_t socket : m_sockets)
            ::shutdown(socket, SHUT_RDWR);
    }
    // The listener may not have begun to listen yet: stop() of the library does nothing then.
    while (!is_running() && !m_ended)
        std::this_thread::yield();
    httplib::Server::stop();
    m_thread.join();
}

bool HttpFront::enlist(socket_t socket)
{
    const std::lock_guard lock(m_mutex);
    if (!m_stopping)
        m_sockets.insert(socket);
    return !m_stopping;
}

void HttpFront::discharge(socket_t socket)
{
    const std::lock_guard lock(m_mutex);
    m_sockets.erase(socket);
}

bool HttpFront::process_and_close_socket(socket_t socket)
{
    if (enlist(socket)) {
        m_connected();
        const std::unique_ptr<SSL, decltype(&SSL_free)> tls(m_tls ? SSL_new(m_tls.get()) : nullptr,
                                                            &SSL_free);
        if (tls)
            SSL_set_fd(tls.get(), socket);
        if (!tls || SSL_accept(tls.get()) == 1) {
            ConnectionStream stream(socket, tls.get());
            serveConnection(stream);
            const linger now{1, 0};
            if (stream.isToBeReset())
                ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
            else if (tls)
                SSL_shutdown(tls.get());
        }
        discharge(socket);
    }
    ::close(socket);
    return true;
}

void HttpFront::serveConnection(ConnectionStream &stream)
{
    while (stream.awaitRequest(kIdlePatience)) {
        t_exchange = {&stream, std::nullopt, false};
        stream.beginRequest();
        bool closed = false;
        const bool sent =
            process_request(stream, false, closed, [this](httplib::Request &request) { prepare(request); });
        if (stream.isToBeReset())
            break;
        if (!sent || closed || t_exchange.closeAfter) {
            stream.lingerBriefly();
            break;
        }
    }
    t_exchange = {};
}

// The library has parsed the head; it is told no more than how long the body is, so that it neither decodes
// nor routes nor compresses by itself.
void HttpFront::prepare(httplib::Request &request)
{
    auto head = RequestHead::parse(t_exchange.stream->head());
    httplib::Headers left;
    for (const char *name : {"Content-Length", "Transfer-Encoding", "Connection"}) {
        if (request.has_header(name))
            left.emplace(name, request.get_header_value(name));
    }
    if (!request.has_header("Content-Length") && !request.has_header("Transfer-Encoding"))
        left.emplace("Content-Length", "0");
    request.headers = left;
    request.ranges.clear();
    request.path = "/";
    if (head)
        head->tls = t_exchange.stream->isTls();
    t_exchange.head = std::move(head);
}

void HttpFront::answer(httplib::Response &response, const httplib::ContentReader *reader)
{
    ConnectionStream &stream = *t_exchange.stream;
    if (!t_exchange.head) {
        response.status = 400;
        t_exchange.closeAfter = true;
        return;
    }
    RequestBody body(*t_exchange.head, stream, reader);
    Answer answer = m_handler(*t_exchange.head, body);
    if (answer.ending == Ending::ResetUnanswered) {
        stream.sendNoMoreThan(0);
        stream.resetWhenClosed();
    } else if (!body.leaveClean()) {
        t_exchange.closeAfter = true;
        answer.setHeader("Connection", "close");
    }
    send(response, std::move(answer), t_exchange.head->method == "HEAD");
}

void HttpFront::send(httplib::Response &response, Answer answer, bool isHead)
{
    response.status = answer.status;
    for (const auto &[name, value] : answer.headers)
        response.headers.emplace(name, value);
    if (!answer.contentType.empty())
        response.headers.emplace("Content-Type", answer.contentType);
    if (isHead || answer.status == 204) {
        if (isHead)
            response.headers.emplace("Content-Length", std::to_string(answer.streamLength.value_or(0)));
        return;
    }
    if (answer.ending == Ending::ResetInBody || answer.ending == Ending::CloseInBody) {
        // The whole length is announced, half of it is sent.
        ConnectionStream *stream = t_exchange.stream;
        if (answer.ending == Ending::ResetInBody)
            stream->resetWhenClosed();
        t_exchange.closeAfter = true;
        const std::size_t length = std::max<std::size_t>(2, answer.body.size());
        response.set_content_provider(
            length, answer.contentType,
            [text = answer.body](std::size_t, std::size_t, httplib::DataSink &sink) {
                const std::string half = text.substr(0, text.size() / 2);
                sink.write(half.data(), half.size());
                return false;
            });
        return;
    }
    if (!answer.stream) {
        response.body = std::move(answer.body);
        return;
    }
    if (!answer.streamLength) {
        const auto provide = [make = answer.stream](std::size_t, httplib::DataSink &sink) {
            const bool whole =
                make([&](std::string_view bytes) { return sink.write(bytes.data(), bytes.size()); });
            if (whole)
                sink.done();
            return whole;
        };
        response.set_chunked_content_provider(answer.contentType, provide);
        return;
    }
    if (*answer.streamLength == 0)
        return;
    const auto provide = [make = answer.stream](std::size_t, std::size_t, httplib::DataSink &sink) {
        return make([&](std::string_view bytes) { return sink.write(bytes.data(), bytes.size()); });
    };
    response.set_content_provider(static_cast<std::size_t>(*answer.streamLength), answer.contentType,
                                  provide);
}

} // namespace partway::practice
