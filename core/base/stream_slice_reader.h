// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_source.h"

#include <memory>

class QThreadPool;

namespace partway {

class OpenStream;
class PooledSliceReader;

/// Hands out a range of a stream, once it is there. Belongs to the stream's thread; may be destroyed from
/// within an answer.
class StreamSliceReader final : public SliceReader
{
public:
    StreamSliceReader(std::shared_ptr<QThreadPool> pool, std::shared_ptr<OpenStream> stream, ByteRange range,
                      DigestKinds kinds);
    ~StreamSliceReader() override;
    Q_DISABLE_COPY_MOVE(StreamSliceReader)

    void read(qint64 maxBytes, Ready ready) override;
    void cancel() override;
    [[nodiscard]] Digests digests() const override;

private:
    const std::unique_ptr<PooledSliceReader> m_reader;
    std::shared_ptr<OpenStream> m_stream; ///< until the first read, and none after cancel()
    const ByteRange m_range;
    FileSource::Work m_waiting;
};

} // namespace partway
