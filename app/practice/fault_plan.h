// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/fault.h"
#include "app/practice/route.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <vector>

namespace partway::practice {

// The faults that wait for their requests. Any thread.
class FaultPlan
{
public:
    void add(Fault fault);
    void clear();
    std::size_t left() const;
    std::optional<Fault> take(const Route &route);

    // Waits for the delay, or with none until clear(); stop() ends every wait for good, start() undoes it.
    void hold(std::chrono::milliseconds delay);
    void start();
    void stop();

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Fault> m_faults;
    unsigned m_clears = 0;
    bool m_stopped = false;
};

} // namespace partway::practice
