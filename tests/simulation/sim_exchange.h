// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/sim_network.h"

namespace partway::sim {

/// One request on its way and its answer on the way back, as fate wants it.
class SimExchange : public std::enable_shared_from_this<SimExchange>
{
public:
    struct Parties
    {
        Transport::CallId id = 0;
        LifePtr life;
        Endpoint endpoint;
        Credentials credentials;
        Transport::Done done;
        Transport::Sent sent;
    };

    SimExchange(SimNetwork &network, Parties parties, Call call, CallFate fate);

    void begin();
    /// The client is gone. Whatever was sent whole may still be worked on.
    void leave();
    [[nodiscard]] const Call &call() const { return m_call; }
    [[nodiscard]] const SimLife *life() const { return m_parties.life.get(); }

private:
    enum class Stage { Sending, Sent, Arrived, Ended };

    void readOn();
    void onSlice(const Result<QByteArray> &slice);
    void sendWhole();
    void arrive();
    Result<Answer> work();
    Result<Answer> workAsFated();
    void workLater(milliseconds delay);
    void answer(milliseconds delay, Result<Answer> result);
    void deliver(Result<Answer> result);
    void letGoOfReader();
    milliseconds hop();
    milliseconds late();
    void after(milliseconds delay, void (SimExchange::*then)());

    SimNetwork &m_network;
    Parties m_parties;
    Call m_call;
    CallFate m_fate;
    Stage m_stage = Stage::Sending;
    SteadyTime m_begun;
    QByteArray m_body;
    EventQueue::Id m_next = 0;
    bool m_worksOnceLeft = false; ///< the server sits on it until the client gives up, and a little longer
};

} // namespace partway::sim
