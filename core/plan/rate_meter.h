// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QList>

#include <chrono>
#include <optional>

namespace partway {

/// Bytes a second over the last seconds, from a counter that only grows.
class RateMeter
{
public:
    void count(qint64 bytes, SteadyTime now);
    [[nodiscard]] double bytesPerSecond(SteadyTime now) const;
    void clear() { m_samples.clear(); }

private:
    static constexpr milliseconds window{8'000};
    static constexpr milliseconds grain{200};
    struct Sample
    {
        SteadyTime at;
        qint64 bytes;
    };
    QList<Sample> m_samples; ///< oldest first; bytes that moved within a grain
};

/// The time for `bytes` at that rate; nothing below 1 KB/s or beyond a year, where a number would be a guess.
std::optional<std::chrono::seconds> timeLeft(qint64 bytes, double bytesPerSecond);

} // namespace partway
