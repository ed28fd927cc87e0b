// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/platform/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <chrono>

namespace partway {

namespace {

using namespace std::chrono_literals;

constexpr auto betweenTries = 100ms;
constexpr auto answerTime = 5s;
constexpr int mostVisitors = 8;
constexpr char thanks[] = "ok\n";

/// Short, since a socket's path may have about a hundred characters only.
QString pathFor(const QString &stateFolder)
{
    const QString canonical = QFileInfo(stateFolder).canonicalFilePath();
    const QString folder = canonical.isEmpty() ? QDir(stateFolder).absolutePath() : canonical;
    const QByteArray hash =
        QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(20);
    QString place = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (place.isEmpty())
        place = folder;
    return QDir(place).filePath(QStringLiteral("partway-") + QString::fromLatin1(hash));
}

} // namespace

SingleInstance::SingleInstance(const QString &stateFolder, QObject *parent)
    : QObject(parent)
    , m_path(pathFor(stateFolder))
    , m_lock(m_path + QStringLiteral(".lock"))
{
    m_lock.setStaleLockTime(10s);
    m_patience.setSingleShot(true);
    connect(&m_other, &QLocalSocket::connected, this, &SingleInstance::onConnected);
    connect(&m_other, &QLocalSocket::errorOccurred, this,
            [this](QLocalSocket::LocalSocketError) { onRefused(); });
    connect(&m_other, &QLocalSocket::readyRead, this, [this] {
        if (m_other.bytesAvailable() < qint64(qstrlen(thanks)))
            return;
        m_patience.stop();
        m_lock.unlock();
        m_other.disconnect(this);
        Q_EMIT handedOver();
    });
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::onNewConnection);
}

SingleInstance::~SingleInstance() = default;

void SingleInstance::begin(const HandOver &ours)
{
    m_ours = ours;
    QMetaObject::invokeMethod(this, &SingleInstance::meet, Qt::QueuedConnection);
}

void SingleInstance::meet()
{
    // Two that start in the same moment must not both take the place of one that is gone.
    if (!m_lock.tryLock(0) && m_lock.error() == QLockFile::LockFailedError && --m_triesLeft > 0) {
        QTimer::singleShot(betweenTries, this, &SingleInstance::meet);
        return;
    }
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_other.disconnect(this);
        m_other.abort();
        m_lock.unlock();
        Q_EMIT unanswered();
    });
    m_patience.start(answerTime);
    m_other.connectToServer(m_path);
}

void SingleInstance::onConnected()
{
    QByteArray message = encoded(m_ours);
    if (message.isEmpty())
        message = encoded({{}, m_ours.activationToken});
    m_other.write(message);
}

void SingleInstance::onRefused()
{
    m_other.disconnect(this);
    m_patience.stop();
    listen();
    m_lock.unlock();
    Q_EMIT isFirst();
}

void SingleInstance::listen()
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(mostVisitors);
    if (m_server.listen(m_path))
        return;
    // Left behind by a crash: nobody answered there, and nobody else may be at it now.
    QLocalServer::removeServer(m_path);
    m_server.listen(m_path);
}

void SingleInstance::onNewConnection()
{
    while (QLocalSocket *visitor = m_server.nextPendingConnection()) {
        connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
        connect(visitor, &QLocalSocket::readyRead, this, [this, visitor] { onBytes(visitor); });
        QTimer::singleShot(answerTime, visitor, &QLocalSocket::abort);
        if (visitor->bytesAvailable() > 0)
            onBytes(visitor);
    }
}

void SingleInstance::onBytes(QLocalSocket *from)
{
    HandOver handOver;
    switch (decode(from->peek(mostHandOverBytes + 1), handOver)) {
    case HandOverState::Incomplete:
        return;
    case HandOverState::Malformed:
        from->abort();
        return;
    case HandOverState::Whole:
        disconnect(from, &QLocalSocket::readyRead, this, nullptr);
        from->readAll();
        from->write(thanks);
        from->disconnectFromServer();
        Q_EMIT received(handOver);
        return;
    }
}

} // namespace partway
