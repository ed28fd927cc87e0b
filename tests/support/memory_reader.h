// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/s3/call.h"

#include <QByteArray>

#include <memory>

namespace partway::tests {

/// Hands out bytes that are in memory already.
class MemoryReader final : public SliceReader
{
public:
    explicit MemoryReader(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    void read(qint64 maxBytes, Ready ready) override;
    void cancel() override {}
    [[nodiscard]] Digests digests() const override;

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
};

/// A body with the right SHA-256, as endpoints that sign payloads need it, and without Content-MD5.
Body bodyOf(const QByteArray &bytes);

} // namespace partway::tests
