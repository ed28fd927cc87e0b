// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/s3/transport.h"
#include "tests/simulation/sim_credentials.h"
#include "tests/simulation/sim_life.h"
#include "tests/simulation/sim_log.h"
#include "tests/simulation/sim_server.h"
#include "tests/simulation/weather.h"
#include "tests/simulation/witness.h"

#include <map>
#include <memory>

namespace partway::sim {

class SimExchange;

/// The way to the server: everything that is on the wire, of every life of the program. What a dead program
/// sent may still arrive.
class SimNetwork
{
public:
    /// What holds for all requests for a while.
    struct Conditions
    {
        bool down = false;       ///< no connection gets through, those under way break
        bool broken = false;     ///< the server answers 500 to everything
        bool throttling = false; ///< the server answers 503 to most
    };

    SimNetwork(EventQueue &queue, SimRandom random, SimLog &log, SimServer &server, const KeyRing &keys,
               Witness &witness);
    ~SimNetwork();

    Transport::CallId begin(const LifePtr &life, const Endpoint &endpoint, const Credentials &credentials,
                            Call call, Transport::Done done, Transport::Sent sent);
    void cancel(Transport::CallId id);
    void abandon(const SimLife &life); ///< the program died with all its connections

    [[nodiscard]] int bodiesUnderWay() const;
    [[nodiscard]] bool isUnderWay(const QString &key) const; ///< anything for that object

    Weather weather;
    Conditions conditions;
    /// The program compares the bytes with the server's answer, so that wrong ones can be told.
    bool bytesAreProven = true;

private:
    friend class SimExchange;
    void ended(Transport::CallId id);
    /// What can befall this call: the program must be able to notice.
    [[nodiscard]] CallFate fitting(CallFate fate, const Call &call) const;

    EventQueue &m_queue;
    SimRandom m_random;
    SimLog &m_log;
    SimServer &m_server;
    const KeyRing &m_keys;
    Witness &m_witness;
    std::map<Transport::CallId, std::shared_ptr<SimExchange>> m_underWay;
    Transport::CallId m_last = 0;
};

/// What a call is, for logs: "PutPart 7 of U3".
QByteArray nameOf(const Call &call);
const Body *bodyOf(const Call &call);
QString keyOf(const Call &call);

} // namespace partway::sim
