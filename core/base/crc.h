// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>

namespace partway {

/// The cyclic redundancy checks that stores keep of parts. All of them are reflected, begin with ones and end
/// inverted.
enum class CrcKind { Crc32, Crc32c, Crc64Nvme };

/// One of bytes that come piece by piece. One thread at a time.
class Crc
{
public:
    explicit Crc(CrcKind kind);

    void add(QByteArrayView bytes);
    /// Of all that was added so far, the most significant byte first: 4 or 8 bytes.
    [[nodiscard]] QByteArray result() const;

private:
    CrcKind m_kind;
    std::uint64_t m_remainder;
};

} // namespace partway
