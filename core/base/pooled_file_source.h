// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_source.h"

#include <memory>

class QThreadPool;

namespace partway {

/// Real files, read and hashed in a pool of threads of its own.
///
/// Slices go before digests, and a long digest gives way to others every few MiB. A file on a drive that
/// hangs holds one thread of the pool at a time for each reader; the last of source, readers and works to go
/// waits for the thread that is still reading. A reader keeps one file open from its first read to the end of
/// its range, and the last two slices that it handed out, to read into the older one again when nobody holds
/// it.
class PooledFileSource final : public FileSource
{
public:
    static constexpr int usualThreads = 4;

    explicit PooledFileSource(int threads = usualThreads);
    ~PooledFileSource() override;

    [[nodiscard]] Work fingerprint(const QString &path,
                                   std::function<void(Result<Fingerprint>)> done) override;
    [[nodiscard]] Work digest(const QString &path, const Fingerprint &expected, ByteRange range,
                              DigestKinds kinds, std::function<void(Result<Digests>)> done) override;
    /// Its digests are empty while a read is under way, and after cancel() before the end.
    [[nodiscard]] std::shared_ptr<SliceReader> open(const QString &path, const Fingerprint &expected,
                                                    ByteRange range, DigestKinds kinds) override;

private:
    std::shared_ptr<QThreadPool> m_pool;
};

} // namespace partway
