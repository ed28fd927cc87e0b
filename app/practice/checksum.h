// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/digest.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace partway::practice {

// The additional checksums of S3.
enum class ChecksumKind { Crc32, Crc32c, Crc64Nvme, Sha1, Sha256 };

std::string_view nameOf(ChecksumKind kind);                       // "CRC32C", as in x-amz-checksum-algorithm
std::string headerOf(ChecksumKind kind);                          // "x-amz-checksum-crc32c"
std::string elementOf(ChecksumKind kind);                         // "ChecksumCRC32C"
std::optional<ChecksumKind> checksumNamed(std::string_view name); // any case
std::optional<ChecksumKind> checksumOfHeader(std::string_view header); // lower case
inline constexpr ChecksumKind kAllChecksums[] = {ChecksumKind::Crc32, ChecksumKind::Crc32c,
                                                 ChecksumKind::Crc64Nvme, ChecksumKind::Sha1,
                                                 ChecksumKind::Sha256};

// A running checksum.
class Checksum
{
public:
    explicit Checksum(ChecksumKind kind);
    void add(std::string_view bytes);
    std::string finish(); // raw, big endian
    ChecksumKind kind() const { return m_kind; }

private:
    ChecksumKind m_kind;
    std::uint64_t m_remainder;
    std::optional<Digest> m_digest;
};

// The checksum of two byte strings laid end to end, from their checksums; only for the three CRCs.
std::string combinedCrc(ChecksumKind kind, std::string_view first, std::string_view second,
                        std::uint64_t secondLength);

} // namespace partway::practice
