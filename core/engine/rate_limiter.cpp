// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/rate_limiter.h"

namespace partway {

RateLimiter::RateLimiter(Clock &clock)
    : m_clock(clock)
{
    m_bucket.setRate(0, clock.now());
}

RateLimiter::~RateLimiter() { m_clock.cancel(m_timer); }

void RateLimiter::setRate(qint64 bytesPerSecond)
{
    m_bucket.setRate(bytesPerSecond, m_clock.now());
    serve();
}

void RateLimiter::spent(qint64 bytes) { m_bucket.take(bytes, m_clock.now()); }

RateLimiter::Ticket RateLimiter::ask(std::function<void()> go)
{
    auto ticket = std::make_shared<std::function<void()>>(std::move(go));
    m_asking.push_back(ticket);
    serve();
    return ticket;
}

void RateLimiter::serve()
{
    if (m_serving)
        return; // who is served may ask again; the loop below comes to it
    m_serving = true;
    while (!m_asking.empty()) {
        const milliseconds delay = m_bucket.delay(m_clock.now());
        if (delay > milliseconds(0)) {
            m_clock.cancel(m_timer);
            m_timer = m_clock.after(delay, [this] {
                m_timer = 0;
                serve();
            });
            break;
        }
        const auto first = m_asking.front().lock();
        m_asking.pop_front();
        if (first)
            (*first)();
    }
    m_serving = false;
}

ThrottledReader::ThrottledReader(std::shared_ptr<SliceReader> reader, RateLimiter &limiter)
    : m_reader(std::move(reader))
    , m_limiter(limiter)
{
}

void ThrottledReader::read(qint64 maxBytes, Ready ready)
{
    if (m_limiter.isUnlimited()) {
        m_reader->read(maxBytes, std::move(ready));
        return;
    }
    m_ticket = m_limiter.ask([this, maxBytes, ready = std::move(ready)]() mutable {
        const qint64 bytes = std::min(maxBytes, m_limiter.bite());
        // Taken before it is read: several bodies asking at once must not all find the bucket full.
        m_limiter.spent(bytes);
        m_reader->read(bytes, std::move(ready));
    });
}

void ThrottledReader::cancel()
{
    m_ticket.reset();
    m_reader->cancel();
}

} // namespace partway
