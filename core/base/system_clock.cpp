// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/system_clock.h"

#include <QTimer>

namespace partway {

SystemClock::SystemClock() = default;
SystemClock::~SystemClock() = default;

SteadyTime SystemClock::now() const
{
    return std::chrono::time_point_cast<milliseconds>(std::chrono::steady_clock::now());
}

UtcTime SystemClock::utcNow() const
{
    return std::chrono::time_point_cast<milliseconds>(std::chrono::system_clock::now());
}

Clock::TimerId SystemClock::after(milliseconds delay, std::function<void()> then)
{
    const TimerId id = ++m_last;
    auto timer = std::make_unique<QTimer>();
    timer->setSingleShot(true);
    timer->setTimerType(delay < milliseconds(1000) ? Qt::PreciseTimer : Qt::CoarseTimer);
    QObject::connect(timer.get(), &QTimer::timeout, timer.get(), [this, id, then = std::move(then)] {
        // Out of the map first: what is called may set or cancel timers, and this one must outlive its own
        // signal.
        const auto found = m_timers.find(id);
        found->second.release()->deleteLater();
        m_timers.erase(found);
        then();
    });
    timer->start(std::max(delay, milliseconds(0)));
    m_timers.emplace(id, std::move(timer));
    return id;
}

void SystemClock::cancel(TimerId id) { m_timers.erase(id); }

} // namespace partway
