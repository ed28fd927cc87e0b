// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pool_errand.h"
#include "core/base/range_reader.h"

#include <QByteArray>

#include <array>
#include <memory>

namespace partway {

/// Reads a range in a pool. Belongs to the thread that made it; may be destroyed from within an answer.
class PooledSliceReader final : public SliceReader
{
public:
    PooledSliceReader(std::shared_ptr<QThreadPool> pool, std::unique_ptr<RangeReader> range, int priority);

    void read(qint64 maxBytes, Ready ready) override;
    void cancel() override;
    [[nodiscard]] Digests digests() const override;

private:
    void answer(Result<QByteArray> slice);
    QByteArray takeSpare();

    const int m_priority;
    /// The pool's while a read is under way (m_ready is set), and ours otherwise.
    std::shared_ptr<RangeReader> m_range;
    Digests m_digests; ///< once cancelled, of what had been handed out
    Ready m_ready;
    /// The last slices that were handed out. The older one is read into again once its receiver let go of it:
    /// new memory for every slice would cost as much as reading it.
    std::array<QByteArray, 2> m_given;
    PoolErrand m_errand;
};

} // namespace partway
