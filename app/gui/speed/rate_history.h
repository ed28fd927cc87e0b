// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>

namespace partway {

/// A rate over the last ten minutes, a value a second at most. Seconds without a value are gaps: nothing was
/// to be sent then. Seconds count from wherever the caller says; they never go back.
class RateHistory
{
public:
    static constexpr int span = 600; ///< seconds

    void add(qint64 second, double bytesPerSecond);
    /// Nothing for a gap, and for what is too old.
    [[nodiscard]] std::optional<double> at(qint64 second) const;
    /// The newest second with a value; only where there is one.
    [[nodiscard]] qint64 last() const { return m_first + m_rates.size() - 1; }
    [[nodiscard]] bool isEmpty() const { return m_rates.isEmpty(); }

private:
    qint64 m_first = 0;   ///< the second of the first value
    QList<float> m_rates; ///< below 0: a gap
};

/// What there is to say of the ten minutes up to `now`. Gaps count for nothing.
struct RateSummary
{
    std::optional<double> now;
    double highest = 0;
    double mean = 0;
    int seconds = 0; ///< that have a value

    friend bool operator==(const RateSummary &, const RateSummary &) = default;
};

RateSummary summaryOf(const RateHistory &history, qint64 now);

} // namespace partway
