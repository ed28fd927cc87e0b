// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pooled_digest.h"

#include "core/base/pool_question.h"

#include <optional>
#include <utility>

namespace partway {

namespace {

/// Fits the second-level cache, so that hashing does not read the memory again.
constexpr qint64 digestChunk = 256 * KiB;
/// After so much a digest goes to the back of the queue.
constexpr qint64 digestTurn = 4 * MiB;

struct Hashing
{
    std::shared_ptr<RangeReader> range;
    QByteArray buffer; ///< from the first turn on: many may wait in the queue
};

std::optional<Result<Digests>> hashForATurn(Hashing &hashing, const std::atomic<bool> &recalled)
{
    if (hashing.buffer.isEmpty())
        hashing.buffer = QByteArray(digestChunk, Qt::Uninitialized);
    for (qint64 done = 0; done < digestTurn && !recalled; done += digestChunk) {
        const auto count = hashing.range->next(hashing.buffer.data(), digestChunk);
        if (!count)
            return Result<Digests>(failure(count.error()));
        if (*count == 0)
            return Result<Digests>(hashing.range->digests());
    }
    return std::nullopt;
}

} // namespace

FileSource::Work digestInPool(std::shared_ptr<QThreadPool> pool, std::shared_ptr<RangeReader> range,
                              std::function<void(Result<Digests>)> done)
{
    const auto question = std::make_shared<PoolQuestion<Digests>>(std::move(pool), std::move(done));
    // Shared, since a step is a function that can be copied.
    const auto hashing = std::make_shared<Hashing>(Hashing{std::move(range), {}});
    question->ask([hashing](const std::atomic<bool> &recalled) { return hashForATurn(*hashing, recalled); },
                  digestPriority);
    return question;
}

} // namespace partway
