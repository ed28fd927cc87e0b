// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crc.h"

#include <QtEndian>

#include <array>

namespace partway {

namespace {

constexpr size_t atOnce = 8;
using Tables = std::array<std::array<std::uint64_t, 256>, atOnce>;

/// By the reflected polynomial. Eight tables, so that eight bytes are taken in one step.
constexpr Tables tablesOf(std::uint64_t polynomial)
{
    Tables tables{};
    for (std::uint64_t byte = 0; byte < 256; ++byte) {
        std::uint64_t remainder = byte;
        for (int bit = 0; bit < 8; ++bit)
            remainder = (remainder & 1U) != 0 ? (remainder >> 1U) ^ polynomial : remainder >> 1U;
        tables[0][byte] = remainder;
    }
    for (size_t table = 1; table < atOnce; ++table) {
        for (size_t byte = 0; byte < 256; ++byte) {
            const std::uint64_t before = tables[table - 1][byte];
            tables[table][byte] = (before >> 8U) ^ tables[0][before & 255U];
        }
    }
    return tables;
}

const Tables &tablesFor(CrcKind kind)
{
    static const Tables crc32 = tablesOf(0xEDB8'8320U);
    static const Tables crc32c = tablesOf(0x82F6'3B78U);
    static const Tables crc64nvme = tablesOf(0x9A6C'9329'AC4B'C9B5U);
    switch (kind) {
    case CrcKind::Crc32:
        return crc32;
    case CrcKind::Crc32c:
        return crc32c;
    case CrcKind::Crc64Nvme:
        return crc64nvme;
    }
    Q_UNREACHABLE();
}

constexpr std::uint64_t onesFor(CrcKind kind)
{
    return kind == CrcKind::Crc64Nvme ? ~std::uint64_t(0) : 0xFFFF'FFFFU;
}

} // namespace

Crc::Crc(CrcKind kind)
    : m_kind(kind)
    , m_remainder(onesFor(kind))
{
}

void Crc::add(QByteArrayView bytes)
{
    const Tables &tables = tablesFor(m_kind);
    std::uint64_t remainder = m_remainder;
    for (; bytes.size() >= qsizetype(atOnce); bytes = bytes.sliced(qsizetype(atOnce))) {
        const std::uint64_t word = qFromLittleEndian<std::uint64_t>(bytes.data()) ^ remainder;
        remainder = 0;
        for (size_t byte = 0; byte < atOnce; ++byte)
            remainder ^= tables[atOnce - 1 - byte][(word >> (8 * byte)) & 255U];
    }
    for (const char c : bytes)
        remainder = (remainder >> 8U) ^ tables[0][(remainder ^ static_cast<unsigned char>(c)) & 255U];
    m_remainder = remainder;
}

QByteArray Crc::result() const
{
    const std::uint64_t value = m_remainder ^ onesFor(m_kind);
    QByteArray raw(m_kind == CrcKind::Crc64Nvme ? 8 : 4, Qt::Uninitialized);
    if (raw.size() == 8)
        qToBigEndian<std::uint64_t>(value, raw.data());
    else
        qToBigEndian<std::uint32_t>(static_cast<std::uint32_t>(value), raw.data());
    return raw;
}

} // namespace partway
