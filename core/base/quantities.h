// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace partway {

inline constexpr qint64 KiB = 1024;
inline constexpr qint64 MiB = 1024 * KiB;
inline constexpr qint64 GiB = 1024 * MiB;
inline constexpr qint64 TiB = 1024 * GiB;

/// Bytes [offset, offset + size) of a source.
struct ByteRange
{
    qint64 offset = 0;
    qint64 size = 0;

    [[nodiscard]] qint64 end() const { return offset + size; }
    friend bool operator==(const ByteRange &, const ByteRange &) = default;
};

} // namespace partway
