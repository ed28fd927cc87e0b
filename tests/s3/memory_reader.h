// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/s3/call.h"

#include <QByteArray>

#include <algorithm>
#include <memory>
#include <optional>

namespace partway {

/// Hands out bytes that are in memory, at once or when told to, and fails where told to.
class MemoryReader final : public SliceReader
{
public:
    explicit MemoryReader(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    void read(qint64 maxBytes, Ready ready) override
    {
        m_pending = std::move(ready);
        m_wanted = maxBytes;
        if (!holdAt || m_at < *holdAt)
            answer();
    }

    void cancel() override
    {
        cancelled = true;
        m_pending = {};
    }

    [[nodiscard]] Digests digests() const override { return {}; }
    [[nodiscard]] bool isAsked() const { return static_cast<bool>(m_pending); }

    /// Lets a read go on that was held.
    void release()
    {
        holdAt.reset();
        if (m_pending)
            answer();
    }

    std::optional<qint64> holdAt; ///< keeps reads from here on waiting
    std::optional<qint64> failAt; ///< SourceChanged once so many bytes are out
    bool cancelled = false;

private:
    void answer()
    {
        const Ready ready = std::exchange(m_pending, {});
        if (failAt && m_at >= *failAt)
            return ready(failure(ErrorKind::SourceChanged));
        const QByteArray slice = m_bytes.mid(m_at, m_wanted);
        m_at += slice.size();
        ready(slice);
    }

    QByteArray m_bytes;
    qint64 m_at = 0;
    qint64 m_wanted = 0;
    Ready m_pending;
};

inline Body memoryBody(const QByteArray &bytes)
{
    return {std::make_shared<MemoryReader>(bytes), bytes.size(), {}, {}};
}

} // namespace partway
