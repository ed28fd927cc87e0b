// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fault_proxy.h"
#include "tests/support/http_framing.h"
#include "tests/support/wire.h"

#include <QByteArray>

namespace partway::tests {

/// Where connections report to and get the fate of their requests from.
class ProxyLog
{
public:
    virtual ~ProxyLog() = default;
    /// Numbers the request and decides what becomes of it.
    virtual Fate begin(ProxyRecord &record) = 0;
    virtual void bodyTaken(qint64 bytes) = 0;
    virtual void end(ProxyRecord record) = 0;
};

/// One client's connection, request after request, in a thread of its own. The server gets a new connection
/// for each request, so that nothing of one request can reach another.
class ProxiedConnection
{
public:
    ProxiedConnection(Wire client, quint16 serverPort, ProxyLog &log, const StopSignal &stop);
    void run();

private:
    enum class Forwarded { Whole, AnsweredEarly, Broken };

    bool receiveHead();
    void exchange(const MessageHead &head);
    bool actBefore(Fate fate);
    Forwarded forwardBody(qint64 atMost);
    QByteArray takeBody(qint64 atMost);
    bool drainBody();
    /// Receives the answer; passes it on at once, or keeps all of it.
    bool receiveAnswer(bool passOn);
    void actAfter(Fate fate, bool early);
    void sendCanned(int status, const QByteArray &code, const QByteArray &extraHeader = {});
    void sendDocument(const QByteArray &document);

    Wire m_client;
    Wire m_server;
    quint16 m_serverPort;
    ProxyLog &m_log;
    const StopSignal &m_stop;
    QByteArray m_received; ///< from the client, not yet used
    ProxyRecord m_record;
    QByteArray m_answer; ///< as received from the server
    bool m_serverCloses = false;
};

} // namespace partway::tests
