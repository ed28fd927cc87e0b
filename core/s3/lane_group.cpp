// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/s3/lane_group.h"

#include <QFile>
#include <QSslCertificate>

namespace partway {

LaneGroup::LaneGroup(QSslConfiguration tls, const ProxyChoice &proxy)
    : m_tls(std::move(tls))
    , m_proxy(proxy)
    , m_control(std::make_unique<Lane>(proxy))
{
}

void LaneGroup::setProxy(const ProxyChoice &proxy)
{
    m_proxy = proxy;
    m_control->setProxy(proxy);
    for (const auto &lane : m_bodies)
        lane->setProxy(proxy);
}

Lane *LaneGroup::forBody(int lanes)
{
    while (m_bodies.size() < static_cast<size_t>(lanes))
        m_bodies.push_back(std::make_unique<Lane>(m_proxy));
    Lane *best = nullptr;
    for (int i = 0; i < lanes; ++i) {
        Lane *lane = m_bodies[static_cast<size_t>(i)].get();
        if (lane->hasRoom() && (!best || lane->busy() < best->busy()))
            best = lane;
    }
    return best;
}

Result<QSslConfiguration> tlsTrusting(const QString &caFile)
{
    constexpr qint64 largestFile = 4 * 1024 * 1024;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (caFile.isEmpty())
        return tls;
    QFile file(caFile);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::TlsRejected, caFile + QLatin1String(": ") + file.errorString());
    const QList<QSslCertificate> extra = QSslCertificate::fromData(file.read(largestFile), QSsl::Pem);
    if (extra.isEmpty())
        return failure(ErrorKind::TlsRejected, caFile + QLatin1String(": no certificate in it"));
    tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + extra);
    return tls;
}

} // namespace partway
