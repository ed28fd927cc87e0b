// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/folder/whole_file.h"

#include <utility>

namespace partway {

/// Hands out a file that is in memory; answers from within the call.
class BytesReader final : public SliceReader
{
public:
    explicit BytesReader(WholeFile file)
        : m_file(std::move(file))
    {
    }
    void read(qint64 maxBytes, Ready ready) override
    {
        const QByteArray slice = m_file.bytes.mid(m_at, maxBytes);
        m_at += slice.size();
        ready(slice);
    }
    void cancel() override {}
    [[nodiscard]] Digests digests() const override { return m_file.digests; }

private:
    WholeFile m_file;
    qint64 m_at = 0;
};

} // namespace partway
