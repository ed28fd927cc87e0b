// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace partway {

/// How many bodies a server gets at once: halved when it asks for less, one more after as many successes as
/// it is wide.
class ConcurrencyWindow
{
public:
    explicit ConcurrencyWindow(int limit = 8);
    void setLimit(int limit); ///< what the person allows, at least 1
    [[nodiscard]] int width() const { return m_width; }
    /// SlowDown. Several within a second are one: they were sent before the first was heard.
    void slowDown(SteadyTime now);
    void succeeded();

private:
    int m_limit;
    int m_width;
    int m_successes = 0;
    bool m_slowed = false;
    SteadyTime m_slowedAt{};
};

} // namespace partway
