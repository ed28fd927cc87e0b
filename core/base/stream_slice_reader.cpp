// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/stream_slice_reader.h"

#include "core/base/open_stream.h"
#include "core/base/pooled_digest.h"
#include "core/base/pooled_slice_reader.h"
#include "core/base/stream_range.h"

#include <QThreadPool>

#include <utility>

namespace partway {

StreamSliceReader::StreamSliceReader(std::shared_ptr<QThreadPool> pool, std::shared_ptr<OpenStream> stream,
                                     ByteRange range, DigestKinds kinds)
    : m_reader(std::make_unique<PooledSliceReader>(
          std::move(pool), std::make_unique<StreamRange>(stream->window(), range, kinds), slicePriority))
    , m_stream(std::move(stream))
    , m_range(range)
{
}

StreamSliceReader::~StreamSliceReader() = default;

void StreamSliceReader::read(qint64 maxBytes, Ready ready)
{
    if (!m_stream)
        return m_reader->read(maxBytes, std::move(ready));
    const auto stream = std::exchange(m_stream, nullptr);
    m_waiting =
        stream->whenThere(m_range, [this, maxBytes, ready = std::move(ready)](const Result<void> &there) {
            if (there)
                m_reader->read(maxBytes, ready);
            else
                ready(failure(there.error()));
        });
}

void StreamSliceReader::cancel()
{
    m_waiting.reset();
    m_stream.reset();
    m_reader->cancel();
}

Digests StreamSliceReader::digests() const { return m_reader->digests(); }

} // namespace partway
