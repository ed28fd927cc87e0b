// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/rate_meter.h"

namespace partway {

void RateMeter::count(qint64 bytes, SteadyTime now)
{
    if (!m_samples.isEmpty() && now - m_samples.constLast().at < grain)
        m_samples.last().bytes += bytes;
    else
        m_samples.append({now, bytes});
    while (!m_samples.isEmpty() && now - m_samples.constFirst().at > window)
        m_samples.removeFirst();
}

double RateMeter::bytesPerSecond(SteadyTime now) const
{
    qint64 bytes = 0;
    SteadyTime oldest = now;
    for (const Sample &sample : m_samples) {
        if (now - sample.at > window)
            continue;
        oldest = std::min(oldest, sample.at);
        bytes += sample.bytes;
    }
    const auto span = std::max<milliseconds>(now - oldest, milliseconds(500));
    return static_cast<double>(bytes) * 1000.0 / static_cast<double>(span.count());
}

std::optional<std::chrono::seconds> timeLeft(qint64 bytes, double bytesPerSecond)
{
    if (bytesPerSecond < 1000.0)
        return std::nullopt;
    const double seconds = static_cast<double>(bytes) / bytesPerSecond;
    if (seconds > 366.0 * 86400.0)
        return std::nullopt;
    return std::chrono::seconds(static_cast<qint64>(seconds + 0.999));
}

} // namespace partway
