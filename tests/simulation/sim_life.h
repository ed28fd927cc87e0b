// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace partway::sim {

/// One run of the program, from its start to its death. Every port asks it before and after what it does, so
/// that a crash can fall between any two steps: from then on the dead program's calls have no effect, and
/// nothing calls it any more.
class SimLife
{
public:
    [[nodiscard]] bool isAlive() const { return m_alive; }
    void die() { m_alive = false; }
    /// Dies at the given step of the program from now, the first being 1.
    void dieAtStep(int step) { m_stepsLeft = step; }
    /// To be called at both ends of every call that the program makes; false once it is dead.
    bool step()
    {
        if (m_alive && m_stepsLeft > 0 && --m_stepsLeft == 0)
            m_alive = false;
        return m_alive;
    }

private:
    bool m_alive = true;
    int m_stepsLeft = 0;
};

using LifePtr = std::shared_ptr<SimLife>;

} // namespace partway::sim
