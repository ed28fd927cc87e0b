// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/token_bucket.h"

#include "core/base/quantities.h"

#include <algorithm>
#include <cmath>

namespace partway {

void TokenBucket::setRate(qint64 bytesPerSecond, SteadyTime now)
{
    refill(now);
    m_rate = std::max<qint64>(0, bytesPerSecond);
    if (m_rate == 0)
        m_tokens = 0;
    m_filledAt = now;
}

void TokenBucket::refill(SteadyTime now)
{
    const auto passed = static_cast<double>((now - m_filledAt).count());
    m_filledAt = now;
    if (m_rate > 0)
        m_tokens =
            std::min(static_cast<double>(bite()), m_tokens + passed * static_cast<double>(m_rate) / 1000.0);
}

milliseconds TokenBucket::delay(SteadyTime now)
{
    if (m_rate == 0)
        return milliseconds(0);
    refill(now);
    if (m_tokens > 0)
        return milliseconds(0);
    return milliseconds(1 + static_cast<qint64>(std::ceil(-m_tokens * 1000.0 / static_cast<double>(m_rate))));
}

void TokenBucket::take(qint64 bytes, SteadyTime now)
{
    if (m_rate == 0)
        return;
    refill(now);
    m_tokens -= static_cast<double>(bytes);
}

qint64 TokenBucket::bite() const
{
    return m_rate == 0 ? 512 * KiB : std::clamp<qint64>(m_rate / 20, 4 * KiB, 512 * KiB);
}

} // namespace partway
