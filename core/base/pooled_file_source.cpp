// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pooled_file_source.h"

#include "core/base/pool_errand.h"
#include "core/base/pooled_slice_reader.h"
#include "core/base/source_range.h"

#include <QThreadPool>

#include <optional>
#include <utility>

namespace partway {

namespace {

// A slice is what the network waits for; the digest of a part found on the server can take its time.
constexpr int slicePriority = 2;
constexpr int fingerprintPriority = 1;
constexpr int digestPriority = 0;

/// Fits the second-level cache, so that hashing does not read the memory again.
constexpr qint64 digestChunk = 256 * KiB;
/// After so much a digest goes to the back of the queue.
constexpr qint64 digestTurn = 4 * MiB;

/// One question to the pool. Destroying it is how its owner gives it up, also from within the answer.
template <typename Value>
class Question
{
public:
    using Done = std::function<void(Result<Value>)>;

    Question(std::shared_ptr<QThreadPool> pool, Done done)
        : m_done(std::move(done))
        , m_errand(std::move(pool))
    {
    }

    /// `step` is called in the pool until it has a result.
    template <typename StepFunction>
    void ask(StepFunction step, int priority)
    {
        m_errand.start(
            [this, step = std::move(step)](const std::atomic<bool> &recalled) -> PoolErrand::Answer {
                std::optional<Result<Value>> result = step(recalled);
                if (!result)
                    return nullptr;
                return [this, value = std::move(*result)]() mutable { answer(std::move(value)); };
            },
            priority);
    }

private:
    void answer(Result<Value> value)
    {
        const Done done = std::exchange(m_done, nullptr);
        done(std::move(value));
    }

    Done m_done;
    PoolErrand m_errand;
};

struct Hashing
{
    SourceRange range;
    QByteArray buffer; ///< from the first turn on: many may wait in the queue
};

std::optional<Result<Digests>> hashForATurn(Hashing &hashing, const std::atomic<bool> &recalled)
{
    if (hashing.buffer.isEmpty())
        hashing.buffer = QByteArray(digestChunk, Qt::Uninitialized);
    for (qint64 done = 0; done < digestTurn && !recalled; done += digestChunk) {
        const auto count = hashing.range.next(hashing.buffer.data(), digestChunk);
        if (!count)
            return Result<Digests>(failure(count.error()));
        if (*count == 0)
            return Result<Digests>(hashing.range.digests());
    }
    return std::nullopt;
}

} // namespace

PooledFileSource::PooledFileSource(int threads)
    : m_pool(std::make_shared<QThreadPool>())
{
    Q_ASSERT(threads > 0);
    m_pool->setMaxThreadCount(threads);
    m_pool->setObjectName(QStringLiteral("files"));
}

PooledFileSource::~PooledFileSource() = default;

FileSource::Work PooledFileSource::fingerprint(const QString &path,
                                               std::function<void(Result<Fingerprint>)> done)
{
    const auto question = std::make_shared<Question<Fingerprint>>(m_pool, std::move(done));
    question->ask([path](const std::atomic<bool> &) { return std::optional(fingerprintOf(path)); },
                  fingerprintPriority);
    return question;
}

FileSource::Work PooledFileSource::digest(const QString &path, const Fingerprint &expected, ByteRange range,
                                          DigestKinds kinds, std::function<void(Result<Digests>)> done)
{
    const auto question = std::make_shared<Question<Digests>>(m_pool, std::move(done));
    // Shared, since a step is a function that can be copied.
    const auto hashing = std::make_shared<Hashing>(Hashing{SourceRange(path, expected, range, kinds), {}});
    question->ask([hashing](const std::atomic<bool> &recalled) { return hashForATurn(*hashing, recalled); },
                  digestPriority);
    return question;
}

std::shared_ptr<SliceReader> PooledFileSource::open(const QString &path, const Fingerprint &expected,
                                                    ByteRange range, DigestKinds kinds)
{
    return std::make_shared<PooledSliceReader>(
        m_pool, std::make_unique<SourceRange>(path, expected, range, kinds), slicePriority);
}

} // namespace partway
