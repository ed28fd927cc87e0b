// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_source.h"

#include <map>
#include <memory>

class QThreadPool;

namespace partway {

class Clock;
class FileFollower;

/// Real files, read and hashed in a pool of threads of its own.
///
/// Slices go before digests, and a long digest gives way to others every few MiB. A file on a drive that
/// hangs holds one thread of the pool at a time for each reader; the last of source, readers and works to go
/// waits for the thread that is still reading. A reader keeps one file open from its first read to the end of
/// its range, and the last two slices that it handed out, to read into the older one again when nobody holds
/// it. What is said of a file that is followed is kept from one follow() to the next, until it is released.
class PooledFileSource final : public FileSource
{
public:
    static constexpr int usualThreads = 4;

    explicit PooledFileSource(int threads = usualThreads);
    /// Looks at files that are followed by this clock; outlived by it.
    explicit PooledFileSource(Clock &clock, int threads = usualThreads);
    ~PooledFileSource() override;

    [[nodiscard]] Work fingerprint(const QString &path,
                                   std::function<void(Result<Fingerprint>)> done) override;
    [[nodiscard]] Work digest(const QString &path, const Fingerprint &expected, ByteRange range,
                              DigestKinds kinds, std::function<void(Result<Digests>)> done) override;
    /// Its digests are empty while a read is under way, and after cancel() before the end.
    [[nodiscard]] std::shared_ptr<SliceReader> open(const QString &path, const Fingerprint &expected,
                                                    ByteRange range, DigestKinds kinds) override;
    /// Belongs, with the two below, to the thread of the clock.
    [[nodiscard]] Work follow(const QString &path, qint64 beyond, const SourceEnd &end,
                              std::function<void(Result<Growth>)> done) override;
    void endFollowing(const QString &path) override;
    void release(const QString &path, ByteRange range) override;

private:
    void setUpPool(int threads);

    std::shared_ptr<QThreadPool> m_pool;
    std::unique_ptr<Clock> m_ownClock; ///< where none was given
    Clock &m_clock;
    std::map<QString, std::shared_ptr<FileFollower>> m_followers;
};

} // namespace partway
