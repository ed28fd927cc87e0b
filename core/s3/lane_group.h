// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/s3/lane.h"

#include <QSslConfiguration>
#include <QString>

#include <memory>
#include <vector>

namespace partway {

/// The lanes of all endpoints that trust the same authorities. Qt shares connections by host alone, so
/// accounts that trust different ones must not share a manager.
class LaneGroup
{
public:
    LaneGroup(QSslConfiguration tls, const ProxyChoice &proxy);
    /// For what is sent from now on; exchanges under way keep the way they took.
    void setProxy(const ProxyChoice &proxy);

    /// For everything but bodies, so that lists, Complete and Abort never queue behind parts.
    [[nodiscard]] Lane &control() { return *m_control; }
    /// The least busy of the first `lanes` lanes; nullptr where all are full.
    [[nodiscard]] Lane *forBody(int lanes);
    [[nodiscard]] const QSslConfiguration &tls() const { return m_tls; }

private:
    QSslConfiguration m_tls;
    ProxyChoice m_proxy;
    std::unique_ptr<Lane> m_control;
    std::vector<std::unique_ptr<Lane>> m_bodies;
};

/// The system's authorities and those of the PEM file; TlsRejected where it cannot be read or holds none.
Result<QSslConfiguration> tlsTrusting(const QString &caFile);

} // namespace partway
