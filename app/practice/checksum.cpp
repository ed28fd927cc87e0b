// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/checksum.h"

#include "app/practice/encoding.h"

#include <array>
#include <bit>
#include <cstring>

namespace partway::practice {

namespace {

struct CrcShape
{
    std::uint64_t polynomial; // reflected
    int width;
};

CrcShape shapeOf(ChecksumKind kind)
{
    switch (kind) {
    case ChecksumKind::Crc32:
        return {0xEDB88320U, 32};
    case ChecksumKind::Crc32c:
        return {0x82F63B78U, 32};
    case ChecksumKind::Crc64Nvme:
        return {0x9A6C9329AC4BC9B5ULL, 64};
    case ChecksumKind::Sha1:
    case ChecksumKind::Sha256:
        break;
    }
    return {0, 0};
}

using Tables = std::array<std::array<std::uint64_t, 256>, 8>;

// Eight tables, so that eight bytes are taken at a time.
Tables tablesOf(std::uint64_t polynomial)
{
    Tables tables{};
    for (std::uint64_t byte = 0; byte < 256; ++byte) {
        std::uint64_t crc = byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) != 0 ? (crc >> 1) ^ polynomial : crc >> 1;
        tables[0][byte] = crc;
    }
    for (std::size_t slice = 1; slice < 8; ++slice) {
        for (std::size_t byte = 0; byte < 256; ++byte) {
            const std::uint64_t before = tables[slice - 1][byte];
            tables[slice][byte] = (before >> 8) ^ tables[0][before & 255];
        }
    }
    return tables;
}

const Tables &tables(ChecksumKind kind)
{
    static const Tables crc32 = tablesOf(shapeOf(ChecksumKind::Crc32).polynomial);
    static const Tables crc32c = tablesOf(shapeOf(ChecksumKind::Crc32c).polynomial);
    static const Tables crc64 = tablesOf(shapeOf(ChecksumKind::Crc64Nvme).polynomial);
    if (kind == ChecksumKind::Crc32)
        return crc32;
    return kind == ChecksumKind::Crc32c ? crc32c : crc64;
}

std::uint64_t allOnes(int width) { return width == 64 ? ~0ULL : (1ULL << width) - 1; }

std::uint64_t advance(const Tables &table, std::uint64_t crc, std::string_view bytes)
{
    while (bytes.size() >= 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data(), 8);
        if constexpr (std::endian::native == std::endian::big)
            word = __builtin_bswap64(word);
        word ^= crc;
        crc = table[7][word & 255] ^ table[6][(word >> 8) & 255] ^ table[5][(word >> 16) & 255] ^
              table[4][(word >> 24) & 255] ^ table[3][(word >> 32) & 255] ^ table[2][(word >> 40) & 255] ^
              table[1][(word >> 48) & 255] ^ table[0][word >> 56];
        bytes.remove_prefix(8);
    }
    for (const char c : bytes)
        crc = (crc >> 8) ^ table[0][(crc ^ static_cast<unsigned char>(c)) & 255];
    return crc;
}

std::string bigEndian(std::uint64_t value, int width)
{
    std::string out;
    for (int shift = width - 8; shift >= 0; shift -= 8)
        out += static_cast<char>((value >> shift) & 255);
    return out;
}

std::uint64_t fromBigEndian(std::string_view bytes)
{
    std::uint64_t value = 0;
    for (const char c : bytes)
        value = value << 8 | static_cast<unsigned char>(c);
    return value;
}

using Matrix = std::array<std::uint64_t, 64>; // over GF(2): column i is what bit i becomes

std::uint64_t times(const Matrix &matrix, std::uint64_t vector)
{
    std::uint64_t sum = 0;
    for (std::size_t i = 0; vector != 0; ++i, vector >>= 1) {
        if ((vector & 1) != 0)
            sum ^= matrix[i];
    }
    return sum;
}

Matrix squared(const Matrix &matrix)
{
    Matrix out{};
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = times(matrix, matrix[i]);
    return out;
}

} // namespace

std::string_view nameOf(ChecksumKind kind)
{
    switch (kind) {
    case ChecksumKind::Crc32:
        return "CRC32";
    case ChecksumKind::Crc32c:
        return "CRC32C";
    case ChecksumKind::Crc64Nvme:
        return "CRC64NVME";
    case ChecksumKind::Sha1:
        return "SHA1";
    case ChecksumKind::Sha256:
        return "SHA256";
    }
    return {};
}

std::string headerOf(ChecksumKind kind) { return "x-amz-checksum-" + lowerCase(nameOf(kind)); }

std::string elementOf(ChecksumKind kind) { return "Checksum" + std::string(nameOf(kind)); }

std::optional<ChecksumKind> checksumNamed(std::string_view name)
{
    for (const ChecksumKind kind : kAllChecksums) {
        if (lowerCase(nameOf(kind)) == lowerCase(name))
            return kind;
    }
    return std::nullopt;
}

std::optional<ChecksumKind> checksumOfHeader(std::string_view header)
{
    for (const ChecksumKind kind : kAllChecksums) {
        if (headerOf(kind) == header)
            return kind;
    }
    return std::nullopt;
}

Checksum::Checksum(ChecksumKind kind)
    : m_kind(kind)
    , m_remainder(allOnes(shapeOf(kind).width == 0 ? 32 : shapeOf(kind).width))
{
    if (kind == ChecksumKind::Sha1)
        m_digest.emplace(DigestKind::Sha1);
    else if (kind == ChecksumKind::Sha256)
        m_digest.emplace(DigestKind::Sha256);
}

void Checksum::add(std::string_view bytes)
{
    if (m_digest)
        m_digest->add(bytes);
    else
        m_remainder = advance(tables(m_kind), m_remainder, bytes);
}

std::string Checksum::finish()
{
    if (m_digest)
        return m_digest->finish();
    const int width = shapeOf(m_kind).width;
    return bigEndian(m_remainder ^ allOnes(width), width);
}

std::string combinedCrc(ChecksumKind kind, std::string_view first, std::string_view second,
                        std::uint64_t secondLength)
{
    const auto [polynomial, width] = shapeOf(kind);
    // One zero bit shifts the remainder; eight of them are a zero byte; squares reach any length.
    Matrix zeroBit{};
    zeroBit[0] = polynomial;
    for (std::size_t i = 1; i < static_cast<std::size_t>(width); ++i)
        zeroBit[i] = 1ULL << (i - 1);
    Matrix zeros = squared(squared(squared(zeroBit)));
    std::uint64_t crc = fromBigEndian(first);
    for (std::uint64_t left = secondLength; left != 0; left >>= 1) {
        if ((left & 1) != 0)
            crc = times(zeros, crc);
        zeros = squared(zeros);
    }
    return bigEndian(crc ^ fromBigEndian(second), width);
}

} // namespace partway::practice
