// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/stream_range.h"

#include <algorithm>
#include <utility>

namespace partway {

StreamRange::StreamRange(std::shared_ptr<const StreamWindow> window, ByteRange range, DigestKinds kinds)
    : m_window(std::move(window))
    , m_kinds(kinds)
    , m_at(range.offset)
    , m_end(range.end())
{
}

Result<qint64> StreamRange::next(char *into, qint64 maxBytes)
{
    if (m_failure)
        return failure(*m_failure);
    const qint64 size = std::min(maxBytes, left());
    if (const auto done = read(into, size); !done) {
        m_failure = done.error();
        return failure(done.error());
    }
    return size;
}

Result<void> StreamRange::read(char *into, qint64 size)
{
    if (!m_digest) {
        auto digest = Digest::of(m_kinds);
        if (!digest)
            return failure(digest.error());
        m_digest = std::move(*digest);
    }
    if (const auto done = m_window->read(m_at, into, size); !done)
        return done;
    m_digest->add({into, size});
    m_at += size;
    return {};
}

Digests StreamRange::digests() const { return m_digest ? m_digest->result() : Digests{}; }

} // namespace partway
