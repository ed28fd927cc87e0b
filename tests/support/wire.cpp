// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wire.h"

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace partway::tests {

namespace {

constexpr short gone = POLLRDHUP | POLLHUP | POLLERR | POLLNVAL;

template <std::size_t count>
void pollAll(std::array<pollfd, count> &descriptors, int timeout = -1)
{
    while (::poll(descriptors.data(), descriptors.size(), timeout) < 0 && errno == EINTR) {
    }
}

} // namespace

StopSignal::StopSignal()
    : m_descriptor(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    if (m_descriptor < 0)
        qFatal("no eventfd");
}

StopSignal::~StopSignal() { ::close(m_descriptor); }

void StopSignal::raise()
{
    if (::eventfd_write(m_descriptor, 1) != 0)
        qFatal("eventfd");
}

void StopSignal::lower()
{
    eventfd_t value = 0;
    ::eventfd_read(m_descriptor, &value); // EAGAIN: it was not raised
}

bool StopSignal::wait(std::chrono::milliseconds atMost) const
{
    std::array<pollfd, 1> all{{{m_descriptor, POLLIN, 0}}};
    pollAll(all, static_cast<int>(atMost.count()));
    return all[0].revents != 0;
}

Wire::Wire(int descriptor, const StopSignal &stop)
    : m_descriptor(descriptor)
    , m_stop(&stop)
{
    const int on = 1;
    ::fcntl(m_descriptor, F_SETFL, ::fcntl(m_descriptor, F_GETFL) | O_NONBLOCK);
    ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

Wire::Wire(Wire &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_stop(other.m_stop)
{
}

Wire &Wire::operator=(Wire &&other) noexcept
{
    if (this != &other) {
        reset();
        m_descriptor = std::exchange(other.m_descriptor, -1);
        m_stop = other.m_stop;
    }
    return *this;
}

Wire Wire::to(quint16 port, const StopSignal &stop)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    // Blocking: on loopback it is there or refused at once.
    if (::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        ::close(descriptor);
        return {};
    }
    return Wire(descriptor, stop);
}

QByteArray Wire::receive(qint64 atMost)
{
    QByteArray bytes(atMost, Qt::Uninitialized);
    while (isOpen()) {
        std::array<pollfd, 2> all{{{m_descriptor, POLLIN, 0}, {m_stop->descriptor(), POLLIN, 0}}};
        pollAll(all);
        if (all[1].revents != 0)
            break;
        const ssize_t got = ::recv(m_descriptor, bytes.data(), static_cast<std::size_t>(atMost), 0);
        if (got < 0 && (errno == EAGAIN || errno == EINTR))
            continue;
        if (got <= 0)
            break;
        bytes.truncate(got);
        return bytes;
    }
    return {};
}

bool Wire::send(const QByteArray &bytes)
{
    qsizetype done = 0;
    while (isOpen() && done < bytes.size()) {
        const ssize_t sent = ::send(m_descriptor, bytes.constData() + done,
                                    static_cast<std::size_t>(bytes.size() - done), MSG_NOSIGNAL);
        if (sent >= 0) {
            done += sent;
            continue;
        }
        if (errno != EAGAIN && errno != EINTR)
            return false;
        std::array<pollfd, 2> all{{{m_descriptor, POLLOUT, 0}, {m_stop->descriptor(), POLLIN, 0}}};
        pollAll(all);
        if (all[1].revents != 0)
            return false;
    }
    return isOpen();
}

bool Wire::hasInput() const
{
    std::array<pollfd, 1> all{{{m_descriptor, POLLIN | POLLRDHUP, 0}}};
    pollAll(all, 0);
    return all[0].revents != 0;
}

Wire::Heard Wire::waitForInputOrGone(const Wire &other) const
{
    std::array<pollfd, 3> all{
        {{m_descriptor, POLLIN, 0}, {other.m_descriptor, POLLRDHUP, 0}, {m_stop->descriptor(), POLLIN, 0}}};
    pollAll(all);
    if (all[2].revents != 0)
        return Heard::Stopped;
    return all[0].revents != 0 ? Heard::This : Heard::Other;
}

Wire::Heard Wire::waitForEither(const Wire &other) const
{
    std::array<pollfd, 3> all{
        {{m_descriptor, POLLIN, 0}, {other.m_descriptor, POLLIN, 0}, {m_stop->descriptor(), POLLIN, 0}}};
    pollAll(all);
    if (all[2].revents != 0)
        return Heard::Stopped;
    return all[0].revents != 0 ? Heard::This : Heard::Other;
}

void Wire::waitUntilGone() const
{
    std::array<pollfd, 2> all{{{m_descriptor, gone, 0}, {m_stop->descriptor(), POLLIN, 0}}};
    pollAll(all);
}

void Wire::reset()
{
    if (!isOpen())
        return;
    const linger now{1, 0};
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    ::close(std::exchange(m_descriptor, -1));
}

void Wire::closeGently()
{
    if (!isOpen())
        return;
    ::shutdown(m_descriptor, SHUT_WR);
    // A close with unread input would be a reset.
    constexpr int patience = 5000;
    std::array<char, 65536> thrownAway{};
    for (;;) {
        std::array<pollfd, 2> all{{{m_descriptor, POLLIN, 0}, {m_stop->descriptor(), POLLIN, 0}}};
        pollAll(all, patience);
        if (all[1].revents != 0 || all[0].revents == 0)
            break;
        const ssize_t got = ::recv(m_descriptor, thrownAway.data(), thrownAway.size(), 0);
        if (got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR))
            break;
    }
    ::close(std::exchange(m_descriptor, -1));
}

} // namespace partway::tests
