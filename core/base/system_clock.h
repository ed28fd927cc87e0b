// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <map>
#include <memory>

class QTimer;

namespace partway {

/// The machine's clock, with QTimers of the thread that made it.
class SystemClock final : public Clock
{
public:
    SystemClock();
    ~SystemClock() override;
    [[nodiscard]] SteadyTime now() const override;
    [[nodiscard]] UtcTime utcNow() const override;
    TimerId after(milliseconds delay, std::function<void()> then) override;
    void cancel(TimerId id) override;

private:
    std::map<TimerId, std::unique_ptr<QTimer>> m_timers;
    TimerId m_last = 0;
};

} // namespace partway
