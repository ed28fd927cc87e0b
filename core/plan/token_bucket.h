// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace partway {

/// Bytes a second, with a small reserve: what may go out now, and when the next may. Exact in the long run:
/// what is handed out beyond the reserve is owed, and paid off before anything else goes out.
class TokenBucket
{
public:
    /// 0: unlimited. What is owed stays owed.
    void setRate(qint64 bytesPerSecond, SteadyTime now);
    [[nodiscard]] qint64 rate() const { return m_rate; }
    /// How long to wait before anything may go out; zero: now.
    [[nodiscard]] milliseconds delay(SteadyTime now);
    void take(qint64 bytes, SteadyTime now);
    /// A good size for one bite: a twentieth of a second's bytes, within [4 KiB, 512 KiB].
    [[nodiscard]] qint64 bite() const;

private:
    void refill(SteadyTime now);

    qint64 m_rate = 0;
    double m_tokens = 0; ///< negative: owed
    SteadyTime m_filledAt{};
};

} // namespace partway
