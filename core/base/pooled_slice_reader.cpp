// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pooled_slice_reader.h"

#include <atomic>
#include <utility>

namespace partway {

PooledSliceReader::PooledSliceReader(std::shared_ptr<QThreadPool> pool, std::unique_ptr<RangeReader> range,
                                     int priority)
    : m_priority(priority)
    , m_range(std::move(range))
    , m_errand(std::move(pool))
{
}

void PooledSliceReader::read(qint64 maxBytes, Ready ready)
{
    Q_ASSERT(maxBytes > 0);
    Q_ASSERT(!m_ready);
    if (!m_range)
        return;
    m_ready = std::move(ready);
    m_errand.start(
        [this, range = m_range, maxBytes,
         spare = takeSpare()](const std::atomic<bool> &) mutable -> PoolErrand::Answer {
            // `this` is only carried along: the answer that uses it is not given once the reader is gone.
            return [this, slice = range->next(maxBytes, std::move(spare))]() mutable {
                answer(std::move(slice));
            };
        },
        m_priority);
}

void PooledSliceReader::cancel()
{
    // What was handed out stays proven: who ends an exchange cancels first and asks for the digests then.
    m_digests = digests();
    m_errand.recall();
    m_ready = nullptr;
    m_range.reset();
    m_given = {};
}

Digests PooledSliceReader::digests() const
{
    if (!m_range)
        return m_digests;
    return m_ready ? Digests{} : m_range->digests();
}

QByteArray PooledSliceReader::takeSpare()
{
    std::swap(m_given.front(), m_given.back());
    QByteArray spare = std::exchange(m_given.back(), {});
    if (!spare.isDetached())
        return {};
    // What the receiver read of it in its thread has happened before what is written to it now.
    std::atomic_thread_fence(std::memory_order_acquire);
    return spare;
}

void PooledSliceReader::answer(Result<QByteArray> slice)
{
    const Ready ready = std::exchange(m_ready, nullptr);
    if (slice)
        m_given.back() = *slice;
    ready(std::move(slice));
}

} // namespace partway
