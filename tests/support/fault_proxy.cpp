// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fault_proxy.h"

#include "tests/support/proxied_connection.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <atomic>
#include <list>
#include <map>
#include <mutex>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace partway::tests {

namespace {

int listenOn(quint16 port)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    ::setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::bind(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 ||
        ::listen(descriptor, 128) != 0)
        qFatal("the proxy cannot listen on port %d", port);
    return descriptor;
}

quint16 portOf(int descriptor)
{
    sockaddr_in address{};
    socklen_t size = sizeof address;
    ::getsockname(descriptor, reinterpret_cast<sockaddr *>(&address), &size);
    return ntohs(address.sin_port);
}

} // namespace

class FaultProxy::Impl final : public ProxyLog
{
public:
    explicit Impl(quint16 serverPort)
        : m_serverPort(serverPort)
    {
        start();
    }
    ~Impl() override { stop(); }

    Fate begin(ProxyRecord &record) override
    {
        const std::lock_guard lock(m_mutex);
        WireRequest &request = record.request;
        request.occurrence = m_occurrences[{request.call, request.partNumber}]++;
        record.began = ++m_sequence;
        ++m_underWay;
        m_bodies += request.bodySize > 0 ? 1 : 0;
        m_bodiesHighWater = std::max(m_bodiesHighWater, m_bodies);
        return m_plan(request);
    }

    void bodyTaken(qint64 bytes) override { m_bodyBytes += bytes; }

    void end(ProxyRecord record) override
    {
        const std::lock_guard lock(m_mutex);
        record.ended = ++m_sequence;
        --m_underWay;
        m_bodies -= record.request.bodySize > 0 ? 1 : 0;
        // The last of what is to be forgotten may end here only after its client has read the answer.
        if (record.began > m_forgotten)
            m_records.append(std::move(record));
    }

    void start()
    {
        if (m_acceptor.joinable())
            return;
        m_stop.lower();
        m_listener = listenOn(m_port);
        m_port = portOf(m_listener);
        m_acceptor = std::thread([this] { accept(); });
    }

    void stop()
    {
        if (!m_acceptor.joinable())
            return;
        m_stop.raise();
        m_acceptor.join();
        ::close(m_listener);
        for (Client &client : m_clients)
            client.thread.join();
        m_clients.clear();
    }

    const quint16 m_serverPort;
    quint16 m_port = 0;
    mutable std::mutex m_mutex; // guards what follows
    FatePlan m_plan = calm();
    QList<ProxyRecord> m_records;
    std::map<std::pair<WireCall, int>, int> m_occurrences;
    quint64 m_sequence = 0;
    quint64 m_forgotten = 0; // requests up to here leave no record
    int m_underWay = 0;
    int m_bodies = 0;
    int m_bodiesHighWater = 0;
    std::atomic<int> m_connections = 0;
    std::atomic<qint64> m_bodyBytes = 0;

private:
    struct Client
    {
        std::thread thread;
        std::atomic<bool> finished = false;
    };

    void accept()
    {
        for (;;) {
            std::array<pollfd, 2> all{{{m_listener, POLLIN, 0}, {m_stop.descriptor(), POLLIN, 0}}};
            ::poll(all.data(), all.size(), -1);
            if (all[1].revents != 0)
                return;
            const int descriptor = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
            if (descriptor < 0)
                continue;
            ++m_connections;
            reap();
            Client &client = m_clients.emplace_back();
            client.thread = std::thread([this, &client, descriptor] {
                ProxiedConnection(Wire(descriptor, m_stop), m_serverPort, *this, m_stop).run();
                client.finished = true;
            });
        }
    }

    void reap()
    {
        m_clients.remove_if([](Client &client) {
            if (!client.finished)
                return false;
            client.thread.join();
            return true;
        });
    }

    StopSignal m_stop;
    int m_listener = -1;
    std::thread m_acceptor;
    std::list<Client> m_clients; // of the acceptor's thread while that runs
};

FaultProxy::FaultProxy(const QUrl &server)
    : m(std::make_unique<Impl>(static_cast<quint16>(server.port(80))))
{
}

FaultProxy::~FaultProxy() = default;

QUrl FaultProxy::url() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m->m_port);
    return url;
}

void FaultProxy::setPlan(FatePlan plan)
{
    const std::lock_guard lock(m->m_mutex);
    m->m_plan = std::move(plan);
}

void FaultProxy::goDown() { m->stop(); }

void FaultProxy::comeBack() { m->start(); }

QList<ProxyRecord> FaultProxy::records() const
{
    const std::lock_guard lock(m->m_mutex);
    return m->m_records;
}

void FaultProxy::forgetRecords()
{
    const std::lock_guard lock(m->m_mutex);
    m->m_records.clear();
    m->m_forgotten = m->m_sequence;
}

int FaultProxy::count(WireCall call) const
{
    const std::lock_guard lock(m->m_mutex);
    int begun = 0;
    for (const auto &[what, times] : m->m_occurrences)
        begun += what.first == call ? times : 0;
    return begun;
}

int FaultProxy::mishaps() const
{
    const QList<ProxyRecord> all = records();
    return static_cast<int>(std::count_if(
        all.begin(), all.end(), [](const ProxyRecord &record) { return record.mishap != Mishap::None; }));
}

int FaultProxy::connections() const { return m->m_connections; }

int FaultProxy::underWay() const
{
    const std::lock_guard lock(m->m_mutex);
    return m->m_underWay;
}

int FaultProxy::bodiesHighWater() const
{
    const std::lock_guard lock(m->m_mutex);
    return m->m_bodiesHighWater;
}

void FaultProxy::forgetHighWater()
{
    const std::lock_guard lock(m->m_mutex);
    m->m_bodiesHighWater = m->m_bodies;
}

qint64 FaultProxy::bodyBytes() const { return m->m_bodyBytes; }

QList<ProxyRecord> partsSentAgain(const QList<ProxyRecord> &records)
{
    QList<ProxyRecord> again;
    for (const ProxyRecord &later : records) {
        const WireRequest &request = later.request;
        if (request.call != WireCall::PutPart)
            continue;
        const bool wasConfirmed =
            std::any_of(records.begin(), records.end(), [&](const ProxyRecord &earlier) {
                const bool untouched = earlier.mishap == Mishap::None || earlier.mishap == Mishap::LateAnswer;
                return untouched && earlier.request.call == WireCall::PutPart &&
                       earlier.ended < later.began && earlier.request.partNumber == request.partNumber &&
                       earlier.request.uploadId == request.uploadId && earlier.deliveredStatus == 200;
            });
        if (wasConfirmed)
            again.append(later);
    }
    return again;
}

} // namespace partway::tests
