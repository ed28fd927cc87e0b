// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/s3/scripted_server.h"

#include <QHostAddress>
#include <QSslServer>

#include <algorithm>
#include <sys/socket.h>

namespace partway {

namespace {

void reset(QTcpSocket *socket)
{
    const linger now{1, 0};
    ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    socket->abort();
}

/// A script that sets its own length (HEAD) keeps it.
QByteArray lengthLine(const ScriptedServer::Reply &reply)
{
    if (reply.headers.toLower().contains("content-length:"))
        return {};
    return "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
}

} // namespace

QByteArray SeenRequest::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

int SeenRequest::count(const QByteArray &name) const
{
    const QByteArrayList lines = head.toLower().split('\n');
    return static_cast<int>(std::count_if(lines.begin(), lines.end(), [&name](const QByteArray &line) {
        return line.startsWith(name.toLower() + ':');
    }));
}

ScriptedServer::ScriptedServer(Script script, const QSslConfiguration *tls)
    : m_script(std::move(script))
    , m_isTls(tls != nullptr)
{
    if (tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(*tls);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &ScriptedServer::onConnection);
    m_server->listen(QHostAddress::LocalHost);
}

QUrl ScriptedServer::url(const QString &host) const
{
    QUrl url;
    url.setScheme(m_isTls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(host);
    url.setPort(m_server->serverPort());
    return url;
}

int ScriptedServer::countOf(const QByteArray &verb) const
{
    return static_cast<int>(std::count_if(m_seen.begin(), m_seen.end(), [&verb](const SeenRequest &request) {
        return request.verb() == verb;
    }));
}

void ScriptedServer::onConnection()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onReadable(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_talks.erase(socket);
            socket->deleteLater();
        });
        onReadable(socket);
    }
}

void ScriptedServer::onReadable(QTcpSocket *socket)
{
    Talk &talk = m_talks[socket];
    if (talk.seen >= 0 && talk.reply.fate == Fate::Deaf)
        return;
    talk.buffer += socket->readAll();
    if (talk.seen < 0) {
        const qsizetype end = talk.buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        onHead(socket, talk, end);
        if (talk.reply.fate == Fate::CloseOnHead)
            return socket->disconnectFromHost();
        if (talk.reply.fate == Fate::ResetOnHead)
            return reset(socket);
        if (talk.reply.fate == Fate::Deaf)
            return socket->setReadBufferSize(1);
    }
    const QByteArray piece = talk.buffer.left(talk.bodyLeft);
    m_seen[talk.seen].body += piece;
    talk.bodyLeft -= piece.size();
    talk.buffer.remove(0, piece.size());
    if (talk.bodyLeft == 0)
        conclude(socket, talk);
}

void ScriptedServer::onHead(QTcpSocket *, Talk &talk, qsizetype end)
{
    SeenRequest request{talk.buffer.left(end + 2), {}};
    talk.buffer.remove(0, end + 4);
    talk.bodyLeft = request.header("Content-Length").toLongLong();
    talk.reply = m_script(request);
    talk.seen = m_seen.size();
    m_seen.append(request);
}

void ScriptedServer::conclude(QTcpSocket *socket, Talk &talk)
{
    const Reply reply = talk.reply;
    const bool isHead = m_seen.at(talk.seen).verb() == "HEAD";
    talk.seen = -1;
    switch (reply.fate) {
    case Fate::Whole:
        socket->write("HTTP/1.1 " + reply.status + "\r\n" + lengthLine(reply) + reply.headers + "\r\n" +
                      (isHead ? QByteArray() : reply.body));
        break;
    case Fate::CutAnswer:
        socket->write("HTTP/1.1 " + reply.status + "\r\nContent-Length: 1000\r\n" + reply.headers + "\r\n" +
                      reply.body);
        socket->disconnectFromHost();
        break;
    case Fate::Garbage:
        socket->write(QByteArray("\x16\x03\x01 rubbish\r\n\r\n").repeated(4));
        socket->disconnectFromHost();
        break;
    case Fate::CloseOnBody:
        socket->disconnectFromHost();
        break;
    case Fate::ResetOnBody:
        reset(socket);
        break;
    case Fate::Silence:
    case Fate::Deaf:
    case Fate::CloseOnHead:
    case Fate::ResetOnHead:
        break;
    }
}

} // namespace partway
