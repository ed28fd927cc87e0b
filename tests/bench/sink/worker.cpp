// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sink/worker.h"

#include "tests/bench/sink/exchange.h"

#include <openssl/err.h>

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <cstdlib>
#include <memory>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace sink {

namespace {

constexpr int roundsPerWake = 16;

struct FreeSsl
{
    void operator()(SSL *ssl) const { SSL_free(ssl); }
};

struct Connection
{
    Connection(SharedState &state, int socket)
        : fd(socket)
        , exchange(state)
    {
    }

    int fd;
    std::unique_ptr<SSL, FreeSsl> ssl;
    bool handshaken = false;
    Exchange exchange;
};

enum class Read { Some, Nothing, Ended };

Read tlsOutcome(Connection &connection, int result)
{
    const int error = SSL_get_error(connection.ssl.get(), result);
    ERR_clear_error();
    return error == SSL_ERROR_WANT_READ || error == SSL_ERROR_WANT_WRITE ? Read::Nothing : Read::Ended;
}

class Worker
{
public:
    explicit Worker(SharedState &state)
        : m_state(state)
        , m_buffer(1 << 20)
    {
    }

    [[noreturn]] void run()
    {
        m_listener = listenOn(m_state.options.port);
        m_epoll = epoll_create1(EPOLL_CLOEXEC);
        watch(m_listener, nullptr);
        std::vector<epoll_event> events(128);
        for (;;) {
            const int count = epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), -1);
            for (int i = 0; i < count; ++i) {
                if (auto *connection =
                        static_cast<Connection *>(events[static_cast<std::size_t>(i)].data.ptr))
                    serve(connection);
                else
                    acceptAll();
            }
        }
    }

private:
    static int listenOn(std::uint16_t port)
    {
        const int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        const int one = 1;
        setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
        setsockopt(fd, SOL_SOCKET, SO_REUSEPORT, &one, sizeof one);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (bind(fd, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0 || listen(fd, 512) != 0) {
            std::perror("sink: cannot listen");
            std::exit(1);
        }
        return fd;
    }

    void watch(int fd, Connection *connection) const
    {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.ptr = connection;
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, fd, &event);
    }

    void acceptAll()
    {
        Counters &counters = m_state.counters;
        for (;;) {
            const int fd = accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
            if (fd < 0)
                return;
            const int one = 1;
            setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
            auto connection = std::make_unique<Connection>(m_state, fd);
            ++counters.connections;
            const std::uint64_t open = ++counters.open;
            if (open > counters.mostOpen)
                counters.mostOpen = open;
            if (m_state.options.tls) {
                connection->ssl.reset(SSL_new(m_state.options.tls));
                SSL_set_fd(connection->ssl.get(), fd);
                SSL_set_accept_state(connection->ssl.get());
            }
            watch(fd, connection.release());
        }
    }

    void serve(Connection *connection)
    {
        if (receive(*connection) && send(*connection))
            return;
        epoll_ctl(m_epoll, EPOLL_CTL_DEL, connection->fd, nullptr);
        close(connection->fd);
        delete connection;
        --m_state.counters.open;
    }

    /// False when the connection is over.
    bool receive(Connection &connection)
    {
        for (int round = 1;; ++round) {
            const std::uint64_t droppable = connection.ssl ? 0 : connection.exchange.droppable();
            if (droppable > 0)
                return drop(connection, droppable);
            const Read read = connection.ssl ? readTls(connection) : readPlain(connection);
            if (read != Read::Some)
                return read == Read::Nothing;
            const bool pending = connection.ssl && SSL_has_pending(connection.ssl.get()) == 1;
            if ((!connection.exchange.output().empty() || round > roundsPerWake) && !pending)
                return true;
        }
    }

    /// A plain body never comes into this process: MSG_TRUNC makes the kernel throw it away.
    bool drop(Connection &connection, std::uint64_t droppable)
    {
        const std::size_t most = std::min<std::uint64_t>(droppable, 1 << 30);
        ++m_state.counters.reads;
        const ssize_t count = recv(connection.fd, m_buffer.data(), most, MSG_TRUNC);
        if (count <= 0)
            return count < 0 && errno == EAGAIN;
        connection.exchange.dropped(static_cast<std::uint64_t>(count));
        if (m_state.options.lowWaterMark > 0) {
            const std::uint64_t left = connection.exchange.droppable();
            const auto mark = static_cast<std::uint64_t>(m_state.options.lowWaterMark);
            const int bytes = static_cast<int>(std::clamp<std::uint64_t>(left, 1, mark));
            setsockopt(connection.fd, SOL_SOCKET, SO_RCVLOWAT, &bytes, sizeof bytes);
        }
        return true;
    }

    Read readPlain(Connection &connection)
    {
        const std::size_t most = connection.exchange.betweenRequests() ? 16384 : m_buffer.size();
        ++m_state.counters.reads;
        const ssize_t count = recv(connection.fd, m_buffer.data(), most, 0);
        if (count <= 0)
            return count < 0 && errno == EAGAIN ? Read::Nothing : Read::Ended;
        connection.exchange.take(m_buffer.data(), static_cast<std::size_t>(count));
        return Read::Some;
    }

    Read readTls(Connection &connection)
    {
        SSL *ssl = connection.ssl.get();
        if (!connection.handshaken) {
            if (const int result = SSL_do_handshake(ssl); result != 1)
                return tlsOutcome(connection, result);
            connection.handshaken = true;
            ++m_state.counters.handshakes;
            if (SSL_session_reused(ssl))
                ++m_state.counters.resumed;
        }
        ++m_state.counters.reads;
        const int count = SSL_read(ssl, m_buffer.data(), static_cast<int>(m_buffer.size()));
        if (count <= 0)
            return tlsOutcome(connection, count);
        connection.exchange.take(m_buffer.data(), static_cast<std::size_t>(count));
        return Read::Some;
    }

    /// Answers are far smaller than a socket's buffer; a peer that does not take one at once is dropped.
    static bool send(Connection &connection)
    {
        std::string &output = connection.exchange.output();
        while (!output.empty()) {
            const ssize_t count =
                connection.ssl
                    ? SSL_write(connection.ssl.get(), output.data(), static_cast<int>(output.size()))
                    : ::send(connection.fd, output.data(), output.size(), MSG_NOSIGNAL);
            if (count <= 0)
                return false;
            output.erase(0, static_cast<std::size_t>(count));
            if (output.empty() && connection.exchange.endsConnection())
                return false;
        }
        return true;
    }

    SharedState &m_state;
    std::vector<char> m_buffer;
    int m_listener = -1;
    int m_epoll = -1;
};

} // namespace

void serve(SharedState &state) { Worker(state).run(); }

} // namespace sink
