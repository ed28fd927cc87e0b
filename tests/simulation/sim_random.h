// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random_source.h"

namespace partway::sim {

/// The one source of chance of a simulated run (splitmix64): the same seed gives the same numbers on every
/// machine.
class SimRandom final : public RandomSource
{
public:
    explicit SimRandom(quint64 seed)
        : m_state(seed)
    {
    }
    quint64 next() override
    {
        m_state += 0x9e3779b97f4a7c15U;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31);
    }

    bool chance(double probability) { return unit() < probability; }
    /// Both ends included.
    qint64 between(qint64 low, qint64 high)
    {
        return low + static_cast<qint64>(next() % static_cast<quint64>(high - low + 1));
    }
    int between(int low, int high) { return static_cast<int>(between(qint64(low), qint64(high))); }
    milliseconds between(milliseconds low, milliseconds high)
    {
        return milliseconds(between(qint64(low.count()), qint64(high.count())));
    }
    /// An independent stream, so that one part of a run can change without moving all others.
    SimRandom fork() { return SimRandom(next()); }

private:
    quint64 m_state;
};

} // namespace partway::sim
