// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <map>
#include <memory>

namespace partway {

/// What came over the wire, byte for byte.
struct SeenRequest
{
    QByteArray head; ///< request line and header lines, as they came
    QByteArray body;

    [[nodiscard]] QByteArray line() const { return head.left(head.indexOf("\r\n")); }
    [[nodiscard]] QByteArray verb() const { return line().split(' ').value(0); }
    [[nodiscard]] QByteArray target() const { return line().split(' ').value(1); }
    /// The value of a header line; the name as it stands on the wire, in any case.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] int count(const QByteArray &name) const;
};

/// A server on loopback that records raw bytes and does to each request what the test says.
class ScriptedServer : public QObject
{
    Q_OBJECT
public:
    enum class Fate {
        Whole,
        CloseOnHead, ///< FIN as soon as the head is there
        CloseOnBody, ///< FIN when the whole request is there
        ResetOnHead, ///< RST
        ResetOnBody,
        Garbage,   ///< bytes that are no HTTP
        CutAnswer, ///< less body than announced, then FIN
        Silence,   ///< takes everything, says nothing
        Deaf,      ///< does not even read on after the head
    };
    struct Reply
    {
        Fate fate = Fate::Whole;
        QByteArray status = "200 OK";
        QByteArray headers = {}; ///< lines that end in CR LF
        QByteArray body = {};
    };
    using Script = std::function<Reply(const SeenRequest &)>;

    /// With a TLS configuration it speaks HTTPS.
    explicit ScriptedServer(Script script, const QSslConfiguration *tls = nullptr);

    [[nodiscard]] QUrl url(const QString &host = QStringLiteral("127.0.0.1")) const;
    /// Every request of which at least the head has come.
    [[nodiscard]] const QList<SeenRequest> &seen() const { return m_seen; }
    [[nodiscard]] int countOf(const QByteArray &verb) const;
    [[nodiscard]] int connections() const { return m_connections; }

private:
    struct Talk
    {
        QByteArray buffer;
        qsizetype seen = -1; ///< index of the request whose body is awaited
        qint64 bodyLeft = 0;
        Reply reply;
    };

    void onConnection();
    void onReadable(QTcpSocket *socket);
    void onHead(QTcpSocket *socket, Talk &talk, qsizetype end);
    void conclude(QTcpSocket *socket, Talk &talk);

    Script m_script;
    bool m_isTls;
    QList<SeenRequest> m_seen;
    std::map<QTcpSocket *, Talk> m_talks;
    int m_connections = 0;
    std::unique_ptr<QTcpServer> m_server; ///< last: its sockets report their end while it goes
};

} // namespace partway
