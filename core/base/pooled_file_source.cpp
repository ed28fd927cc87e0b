// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pooled_file_source.h"

#include "core/base/file_follower.h"
#include "core/base/pool_question.h"
#include "core/base/pooled_digest.h"
#include "core/base/pooled_slice_reader.h"
#include "core/base/source_range.h"
#include "core/base/system_clock.h"

#include <QThreadPool>

#include <optional>
#include <utility>

namespace partway {

PooledFileSource::PooledFileSource(int threads)
    : m_pool(std::make_shared<QThreadPool>())
    , m_ownClock(std::make_unique<SystemClock>())
    , m_clock(*m_ownClock)
{
    setUpPool(threads);
}

PooledFileSource::PooledFileSource(Clock &clock, int threads)
    : m_pool(std::make_shared<QThreadPool>())
    , m_clock(clock)
{
    setUpPool(threads);
}

PooledFileSource::~PooledFileSource() = default;

void PooledFileSource::setUpPool(int threads)
{
    Q_ASSERT(threads > 0);
    m_pool->setMaxThreadCount(threads);
    m_pool->setObjectName(QStringLiteral("files"));
}

FileSource::Work PooledFileSource::fingerprint(const QString &path,
                                               std::function<void(Result<Fingerprint>)> done)
{
    const auto question = std::make_shared<PoolQuestion<Fingerprint>>(m_pool, std::move(done));
    question->ask([path](const std::atomic<bool> &) { return std::optional(fingerprintOf(path)); },
                  lookPriority);
    return question;
}

FileSource::Work PooledFileSource::digest(const QString &path, const Fingerprint &expected, ByteRange range,
                                          DigestKinds kinds, std::function<void(Result<Digests>)> done)
{
    return digestInPool(m_pool, std::make_shared<SourceRange>(path, expected, range, kinds), std::move(done));
}

std::shared_ptr<SliceReader> PooledFileSource::open(const QString &path, const Fingerprint &expected,
                                                    ByteRange range, DigestKinds kinds)
{
    return std::make_shared<PooledSliceReader>(
        m_pool, std::make_unique<SourceRange>(path, expected, range, kinds), slicePriority);
}

FileSource::Work PooledFileSource::follow(const QString &path, qint64 beyond, const SourceEnd &end,
                                          std::function<void(Result<Growth>)> done)
{
    std::shared_ptr<FileFollower> &follower = m_followers[path];
    if (!follower)
        follower = std::make_shared<FileFollower>(m_pool, m_clock, path);
    return follower->follow(beyond, end, std::move(done));
}

void PooledFileSource::endFollowing(const QString &path)
{
    if (const auto follower = m_followers.find(path); follower != m_followers.end())
        follower->second->finish();
}

void PooledFileSource::release(const QString &path, ByteRange range)
{
    if (range.end() == wholeSource)
        m_followers.erase(path);
}

} // namespace partway
