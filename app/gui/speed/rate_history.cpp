// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/speed/rate_history.h"

#include <algorithm>

namespace partway {

void RateHistory::add(qint64 second, double bytesPerSecond)
{
    constexpr float gap = -1;
    if (m_rates.isEmpty() || second > last() + span) {
        m_rates.clear();
        m_first = second;
    }
    if (second < m_first)
        return;
    while (last() < second)
        m_rates.append(gap);
    m_rates[second - m_first] = float(std::max(0.0, bytesPerSecond));
    const qsizetype tooMany = m_rates.size() - span;
    if (tooMany > 0) {
        m_rates.remove(0, tooMany);
        m_first += tooMany;
    }
}

std::optional<double> RateHistory::at(qint64 second) const
{
    if (m_rates.isEmpty() || second < m_first || second > last())
        return std::nullopt;
    const float rate = m_rates.at(second - m_first);
    return rate < 0 ? std::nullopt : std::optional(double(rate));
}

RateSummary summaryOf(const RateHistory &history, qint64 now)
{
    RateSummary summary;
    summary.now = history.at(now);
    double sum = 0;
    for (qint64 second = now - RateHistory::span + 1; second <= now; ++second) {
        if (const auto rate = history.at(second)) {
            summary.highest = std::max(summary.highest, *rate);
            sum += *rate;
            ++summary.seconds;
        }
    }
    if (summary.seconds > 0)
        summary.mean = sum / summary.seconds;
    return summary;
}

} // namespace partway
