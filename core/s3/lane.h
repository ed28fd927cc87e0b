// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/s3/transport_settings.h"

#include <QNetworkAccessManager>

namespace partway {

/// One QNetworkAccessManager: one HTTP thread with six connections to a host. Never given more than these,
/// since what queues inside is invisible to every timer.
class Lane
{
public:
    static constexpr int connections = 6;

    explicit Lane(const ProxyChoice &proxy);
    /// For what is sent from now on.
    void setProxy(const ProxyChoice &proxy);
    [[nodiscard]] QNetworkAccessManager &network() { return m_network; }
    [[nodiscard]] int busy() const { return m_busy; }
    [[nodiscard]] bool hasRoom() const { return m_busy < connections; }
    void enter() { ++m_busy; }
    void leave() { --m_busy; }

private:
    QNetworkAccessManager m_network;
    int m_busy = 0;
};

} // namespace partway
