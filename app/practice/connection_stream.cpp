// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/connection_stream.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>

namespace partway::practice {

namespace {

constexpr std::size_t kReadAhead = 128U << 10;
constexpr int kPatience = 60'000; // ms without a byte in the middle of a request
constexpr std::size_t kLongestHead = 64U << 10;

int clamped(std::size_t size) { return static_cast<int>(std::min<std::size_t>(size, 1U << 30)); }

} // namespace

ConnectionStream::ConnectionStream(int socket, SSL *tls)
    : m_socket(socket)
    , m_tls(tls)
    , m_buffer(kReadAhead)
{
}

ConnectionStream::~ConnectionStream() = default;

bool ConnectionStream::waitFor(short events, int milliseconds) const
{
    pollfd watched{m_socket, events, 0};
    int ready = 0;
    do {
        ready = ::poll(&watched, 1, milliseconds);
    } while (ready < 0 && errno == EINTR);
    return ready > 0;
}

bool ConnectionStream::awaitRequest(std::chrono::seconds atMost)
{
    if (m_from < m_to || (m_tls != nullptr && SSL_pending(m_tls) > 0))
        return true;
    return waitFor(POLLIN, static_cast<int>(atMost.count() * 1000)) && fill();
}

void ConnectionStream::beginRequest()
{
    m_head.clear();
    m_headIsWhole = false;
}

void ConnectionStream::lingerBriefly()
{
    if (m_tls != nullptr)
        SSL_shutdown(m_tls);
    ::shutdown(m_socket, SHUT_WR);
    for (std::size_t taken = 0; taken < (64U << 20) && waitFor(POLLIN, 2000);) {
        const ssize_t got = ::recv(m_socket, m_buffer.data(), m_buffer.size(), 0);
        if (got <= 0)
            break;
        taken += static_cast<std::size_t>(got);
    }
}

bool ConnectionStream::is_readable() const { return m_from < m_to || waitFor(POLLIN, kPatience); }

bool ConnectionStream::is_writable() const { return m_maySend > 0 && waitFor(POLLOUT, kPatience); }

ssize_t ConnectionStream::receive(char *ptr, size_t size)
{
    if (m_tls != nullptr && SSL_pending(m_tls) > 0)
        return SSL_read(m_tls, ptr, clamped(size));
    if (!waitFor(POLLIN, kPatience))
        return -1;
    if (m_tls != nullptr)
        return SSL_read(m_tls, ptr, clamped(size));
    ssize_t got = 0;
    do {
        got = ::recv(m_socket, ptr, size, 0);
    } while (got < 0 && errno == EINTR);
    return got;
}

bool ConnectionStream::fill()
{
    const ssize_t got = receive(m_buffer.data(), m_buffer.size());
    m_from = 0;
    m_to = got > 0 ? static_cast<std::size_t>(got) : 0;
    return got > 0;
}

void ConnectionStream::keepHead(const char *bytes, std::size_t count)
{
    if (m_headIsWhole)
        return;
    m_head.append(bytes, count);
    m_headIsWhole = m_head.size() > kLongestHead || m_head.ends_with("\r\n\r\n");
}

ssize_t ConnectionStream::read(char *ptr, size_t size)
{
    if (m_from == m_to && !fill())
        return -1;
    const std::size_t count = std::min(size, m_to - m_from);
    std::memcpy(ptr, m_buffer.data() + m_from, count);
    m_from += count;
    keepHead(ptr, count);
    return static_cast<ssize_t>(count);
}

ssize_t ConnectionStream::write(const char *ptr, size_t size)
{
    const std::size_t allowed = static_cast<std::size_t>(std::min<std::uint64_t>(size, m_maySend));
    std::size_t sent = 0;
    while (sent < allowed) {
        if (!waitFor(POLLOUT, kPatience))
            return -1;
        const ssize_t put = m_tls != nullptr ? SSL_write(m_tls, ptr + sent, clamped(allowed - sent))
                                             : ::send(m_socket, ptr + sent, allowed - sent, MSG_NOSIGNAL);
        if (put < 0 && m_tls == nullptr && errno == EINTR)
            continue;
        if (put <= 0)
            return -1;
        sent += static_cast<std::size_t>(put);
    }
    if (m_maySend != std::numeric_limits<std::uint64_t>::max())
        m_maySend -= sent;
    return sent == size ? static_cast<ssize_t>(size) : -1;
}

void ConnectionStream::get_remote_ip_and_port(std::string &ip, int &port) const
{
    ip = "loopback"; // nothing else can connect
    port = 0;
}

void ConnectionStream::get_local_ip_and_port(std::string &ip, int &port) const
{
    get_remote_ip_and_port(ip, port);
}

} // namespace partway::practice
