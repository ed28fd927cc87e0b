// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"
#include "core/base/range_reader.h"
#include "core/base/stream_window.h"

#include <memory>
#include <optional>

namespace partway {

/// One range of a stream, out of its window.
class StreamRange final : public RangeReader
{
public:
    StreamRange(std::shared_ptr<const StreamWindow> window, ByteRange range, DigestKinds kinds);

    using RangeReader::next;
    Result<qint64> next(char *into, qint64 maxBytes) override;
    [[nodiscard]] Digests digests() const override;

private:
    [[nodiscard]] qint64 left() const override { return m_end - m_at; }
    Result<void> read(char *into, qint64 size);

    const std::shared_ptr<const StreamWindow> m_window;
    const DigestKinds m_kinds;
    qint64 m_at;
    const qint64 m_end;
    std::optional<Digest> m_digest; ///< from the first read on
    std::optional<Error> m_failure;
};

} // namespace partway
