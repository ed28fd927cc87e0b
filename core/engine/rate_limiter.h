// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/file_source.h"
#include "core/plan/token_bucket.h"

#include <deque>
#include <functional>
#include <memory>

namespace partway {

/// One speed limit over all bodies. A body asks before each bite; who asked first gets first.
/// Single-threaded.
class RateLimiter
{
public:
    explicit RateLimiter(Clock &clock);
    ~RateLimiter();
    RateLimiter(const RateLimiter &) = delete;
    RateLimiter &operator=(const RateLimiter &) = delete;

    void setRate(qint64 bytesPerSecond); ///< 0: unlimited; holds from the next bite on
    [[nodiscard]] qint64 bite() const { return m_bucket.bite(); }
    [[nodiscard]] bool isUnlimited() const { return m_bucket.rate() == 0; }
    void spent(qint64 bytes);
    /// Calls `go` once when it may, possibly at once. Letting go of the ticket takes the asking back.
    using Ticket = std::shared_ptr<void>;
    [[nodiscard]] Ticket ask(std::function<void()> go);

private:
    void serve();

    Clock &m_clock;
    TokenBucket m_bucket;
    std::deque<std::weak_ptr<std::function<void()>>> m_asking;
    Clock::TimerId m_timer = 0;
    bool m_serving = false;
};

/// A reader that waits for the limiter before each slice.
class ThrottledReader final : public SliceReader
{
public:
    ThrottledReader(std::shared_ptr<SliceReader> reader, RateLimiter &limiter);
    void read(qint64 maxBytes, Ready ready) override;
    void cancel() override;
    [[nodiscard]] Digests digests() const override { return m_reader->digests(); }

private:
    std::shared_ptr<SliceReader> m_reader;
    RateLimiter &m_limiter;
    RateLimiter::Ticket m_ticket;
};

} // namespace partway
