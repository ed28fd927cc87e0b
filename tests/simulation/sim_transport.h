// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/sim_network.h"

namespace partway::sim {

/// The network as one life of the program sees it.
class SimTransport final : public Transport
{
public:
    SimTransport(SimNetwork &network, LifePtr life)
        : m_network(network)
        , m_life(std::move(life))
    {
    }

    CallId send(const Endpoint &endpoint, const Credentials &credentials, Call call, Done done,
                Sent sent) override
    {
        if (!m_life->step())
            return ~CallId(0);
        const CallId id =
            m_network.begin(m_life, endpoint, credentials, std::move(call), std::move(done), std::move(sent));
        m_life->step();
        return id;
    }
    void cancel(CallId id) override
    {
        if (m_life->step())
            m_network.cancel(id);
    }
    void setLanesFor(int) override {}

private:
    SimNetwork &m_network;
    LifePtr m_life;
};

} // namespace partway::sim
