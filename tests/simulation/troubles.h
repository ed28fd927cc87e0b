// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <functional>
#include <vector>

namespace partway::sim {

class SimWorld;

/// What befalls the machine, the network and the server, besides single requests that go wrong. Ends when the
/// busy time is over: then everything works.
class Troubles
{
public:
    explicit Troubles(SimWorld &world)
        : m_world(world)
    {
    }
    void begin();

private:
    using Happening = void (Troubles::*)();

    void next();
    void sweep();
    void calmDown();
    void crash();
    void crashSoon();
    void powerLoss();
    void networkGoes();
    void serverBreaks();
    void serverThrottles();
    void keysExpire();
    void keychainLocks();
    void diskFills();
    void fileChanges();
    void fileDisappears();
    void strangerAborts();
    void clockIsSet();
    milliseconds aWhile();
    const QString &somePath();

    SimWorld &m_world;
    std::vector<Happening> m_happenings;
    bool m_calm = false;
};

} // namespace partway::sim
