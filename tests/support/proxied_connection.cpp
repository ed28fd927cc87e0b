// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/proxied_connection.h"

#include <algorithm>

namespace partway::tests {

namespace {

constexpr qint64 pieceSize = 256 * 1024;
constexpr const char *brokenXml = "<?xml version=\"1.0\"?><Result><Key>&&&<<</Kye>";

bool inBody(Mishap mishap) { return mishap == Mishap::ResetInBody || mishap == Mishap::StallInBody; }

QByteArray errorDocument(const QByteArray &code)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>" + code +
           "</Code><Message>made up on the way</Message><RequestId>proxy</RequestId></Error>";
}

} // namespace

ProxiedConnection::ProxiedConnection(Wire client, quint16 serverPort, ProxyLog &log, const StopSignal &stop)
    : m_client(std::move(client))
    , m_serverPort(serverPort)
    , m_log(log)
    , m_stop(stop)
{
}

void ProxiedConnection::run()
{
    while (m_client.isOpen() && receiveHead()) {
        const std::optional<MessageHead> head = headIn(m_received);
        m_received.remove(0, head->bytes.size());
        m_record = {};
        m_record.request = wireRequestOf(*head);
        exchange(*head);
        m_server.reset();
        m_log.end(m_record);
    }
    if (m_stop.wait(std::chrono::milliseconds(0)))
        m_client.reset();
    m_client.closeGently();
}

bool ProxiedConnection::receiveHead()
{
    while (!headIn(m_received)) {
        const QByteArray more = m_client.receive(pieceSize);
        if (more.isEmpty())
            return false;
        m_received += more;
    }
    return true;
}

void ProxiedConnection::exchange(const MessageHead &head)
{
    const Fate fate = m_log.begin(m_record);
    m_record.mishap = fate.mishap;
    m_answer.clear();
    m_serverCloses = false;
    if (actBefore(fate))
        return;

    m_server = Wire::to(m_serverPort, m_stop);
    if (!m_server.isOpen() || !m_server.send(head.bytes)) {
        m_client.reset();
        return;
    }
    const qint64 half = m_record.request.bodySize / 2;
    const Forwarded forwarded = forwardBody(inBody(fate.mishap) ? half : m_record.request.bodySize);
    if (fate.mishap == Mishap::StallInBody)
        m_client.waitUntilGone();
    if (inBody(fate.mishap) || forwarded == Forwarded::Broken) {
        m_client.reset();
        return;
    }
    if (!receiveAnswer(fate.mishap == Mishap::None)) {
        m_client.reset();
        return;
    }
    actAfter(fate, forwarded == Forwarded::AnsweredEarly);
}

// True: the request ends here.
bool ProxiedConnection::actBefore(Fate fate)
{
    const bool bodyless = m_record.request.bodySize == 0;
    switch (fate.mishap) {
    case Mishap::ResetInBody:
    case Mishap::StallInBody:
        if (!bodyless)
            return false;
        if (fate.mishap == Mishap::StallInBody)
            m_client.waitUntilGone();
        m_client.reset();
        return true;
    case Mishap::ResetBefore:
        m_client.reset();
        return true;
    case Mishap::StallBefore:
        if (drainBody())
            m_client.waitUntilGone();
        m_client.reset();
        return true;
    case Mishap::CloseBefore:
        if (drainBody())
            m_client.closeGently();
        return true;
    case Mishap::Error500:
        sendCanned(500, "InternalError");
        return true;
    case Mishap::SlowDown:
        sendCanned(503, "SlowDown");
        return true;
    case Mishap::SlowDownRetryAfter:
        sendCanned(503, "SlowDown", "Retry-After: 1\r\n");
        return true;
    case Mishap::Rubbish:
        if (drainBody() && m_client.send("\x01\x02 this is no answer \xff\xfe\r\n\r\n"))
            m_client.closeGently();
        return true;
    case Mishap::GarbageXml:
        if (drainBody())
            sendDocument(brokenXml);
        return true;
    case Mishap::ErrorIn200:
        if (drainBody())
            sendDocument(errorDocument("InternalError"));
        return true;
    case Mishap::None:
    case Mishap::ResetAfter:
    case Mishap::CloseAfter:
    case Mishap::StallAfter:
    case Mishap::CutAnswer:
    case Mishap::Error500After:
    case Mishap::RubbishAfter:
    case Mishap::GarbageXmlAfter:
    case Mishap::ErrorIn200After:
    case Mishap::LateAnswer:
        return false;
    }
    Q_UNREACHABLE();
}

void ProxiedConnection::actAfter(Fate fate, bool early)
{
    switch (fate.mishap) {
    case Mishap::StallAfter:
        m_client.waitUntilGone();
        m_client.reset();
        break;
    case Mishap::CloseAfter:
        m_client.closeGently();
        break;
    case Mishap::CutAnswer:
        m_client.send(m_answer.left(m_answer.size() / 2));
        m_client.reset();
        break;
    case Mishap::Error500After:
        sendCanned(500, "InternalError");
        break;
    case Mishap::RubbishAfter:
        if (m_client.send("\x01\x02 this is no answer \xff\xfe\r\n\r\n"))
            m_client.closeGently();
        break;
    case Mishap::GarbageXmlAfter:
        sendDocument(brokenXml);
        break;
    case Mishap::ErrorIn200After:
        sendDocument(errorDocument("InternalError"));
        break;
    case Mishap::LateAnswer:
        if (m_stop.wait(fate.delay) || !m_client.send(m_answer))
            m_client.reset();
        else
            m_record.deliveredStatus = m_record.serverStatus;
        break;
    case Mishap::None:
        m_record.deliveredStatus = m_record.serverStatus;
        break;
    case Mishap::ResetAfter:
        m_client.reset();
        break;
    case Mishap::ResetBefore: // these have ended before
    case Mishap::ResetInBody:
    case Mishap::CloseBefore:
    case Mishap::StallBefore:
    case Mishap::StallInBody:
    case Mishap::Error500:
    case Mishap::SlowDown:
    case Mishap::SlowDownRetryAfter:
    case Mishap::Rubbish:
    case Mishap::GarbageXml:
    case Mishap::ErrorIn200:
        break;
    }
    if (early || m_serverCloses)
        m_client.closeGently();
}

ProxiedConnection::Forwarded ProxiedConnection::forwardBody(qint64 atMost)
{
    while (m_record.bodyTaken < atMost) {
        if (m_received.isEmpty()) {
            const Wire::Heard heard = m_client.waitForEither(m_server);
            if (heard == Wire::Heard::Stopped)
                return Forwarded::Broken;
            if (heard == Wire::Heard::Other)
                return Forwarded::AnsweredEarly;
        }
        const QByteArray piece = takeBody(atMost);
        if (piece.isEmpty())
            return Forwarded::Broken;
        if (!m_server.send(piece))
            return Forwarded::AnsweredEarly; // perhaps: it may have said why before it closed
    }
    return Forwarded::Whole;
}

QByteArray ProxiedConnection::takeBody(qint64 atMost)
{
    if (m_received.isEmpty())
        m_received = m_client.receive(pieceSize);
    const QByteArray piece = m_received.left(atMost - m_record.bodyTaken);
    m_received.remove(0, piece.size());
    m_record.bodyTaken += piece.size();
    m_log.bodyTaken(piece.size());
    return piece;
}

bool ProxiedConnection::drainBody()
{
    while (m_record.bodyTaken < m_record.request.bodySize) {
        if (takeBody(m_record.request.bodySize).isEmpty()) {
            m_client.reset();
            return false;
        }
    }
    return true;
}

bool ProxiedConnection::receiveAnswer(bool passOn)
{
    std::optional<BodyEnd> end;
    qsizetype passed = 0;
    while (!end || !end->reached()) {
        if (m_server.waitForInputOrGone(m_client) != Wire::Heard::This)
            return false;
        const QByteArray more = m_server.receive(pieceSize);
        if (more.isEmpty())
            return end && end->isEndOfConnection();
        m_answer += more;
        if (end) {
            end->take(more);
        } else if (const std::optional<MessageHead> head = headIn(m_answer)) {
            m_record.serverStatus = head->status();
            m_serverCloses = head->closes;
            end.emplace(*head, m_record.request.method == "HEAD");
            m_serverCloses = m_serverCloses || end->isEndOfConnection();
            end->take(m_answer.mid(head->bytes.size()));
        }
        if (passOn && end) {
            if (!m_client.send(m_answer.mid(passed)))
                return false;
            passed = m_answer.size();
        }
    }
    return true;
}

void ProxiedConnection::sendCanned(int status, const QByteArray &code, const QByteArray &extraHeader)
{
    if (m_record.serverStatus == 0 && !drainBody())
        return;
    const QByteArray document = m_record.request.method == "HEAD" ? QByteArray() : errorDocument(code);
    const QByteArray answer =
        "HTTP/1.1 " + QByteArray::number(status) + " Made Up\r\n" + extraHeader +
        "Content-Type: application/xml\r\nContent-Length: " + QByteArray::number(document.size()) +
        "\r\n\r\n" + document;
    if (m_client.send(answer))
        m_record.deliveredStatus = status;
}

void ProxiedConnection::sendDocument(const QByteArray &document)
{
    // An answer to HEAD has no body to hide an error in.
    if (m_record.request.method == "HEAD") {
        sendCanned(500, {});
        return;
    }
    if (m_client.send("HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\nContent-Length: " +
                      QByteArray::number(document.size()) + "\r\n\r\n" + document))
        m_record.deliveredStatus = 200;
}

} // namespace partway::tests
