// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/checksum_name.h"

#include <array>

namespace partway {

namespace {

struct Named
{
    const char *name;
    DigestKind kind;
};
/// The newer of S3's are left out: no tool begins uploads with them unless it is told to.
constexpr std::array names{Named{"CRC32", DigestKind::Crc32}, Named{"CRC32C", DigestKind::Crc32c},
                           Named{"CRC64NVME", DigestKind::Crc64Nvme}, Named{"SHA1", DigestKind::Sha1},
                           Named{"SHA256", DigestKind::Sha256}};

QByteArray Digests::*fieldOf(DigestKind kind)
{
    switch (kind) {
    case DigestKind::Sha256:
        return &Digests::sha256;
    case DigestKind::Sha1:
        return &Digests::sha1;
    case DigestKind::Crc32:
        return &Digests::crc32;
    case DigestKind::Crc32c:
        return &Digests::crc32c;
    case DigestKind::Crc64Nvme:
        return &Digests::crc64nvme;
    case DigestKind::Md5:
    case DigestKind::None:
        break;
    }
    return &Digests::md5;
}

} // namespace

DigestKind checksumNamed(const QString &name)
{
    for (const Named &one : names)
        if (name == QLatin1String(one.name))
            return one.kind;
    return DigestKind::None;
}

const QByteArray &digestIn(const Digests &digests, DigestKind kind) { return digests.*fieldOf(kind); }

QByteArray &digestIn(Digests &digests, DigestKind kind) { return digests.*fieldOf(kind); }

qsizetype sizeOfDigest(DigestKind kind)
{
    switch (kind) {
    case DigestKind::Sha256:
        return 32;
    case DigestKind::Sha1:
        return 20;
    case DigestKind::Md5:
        return 16;
    case DigestKind::Crc64Nvme:
        return 8;
    case DigestKind::Crc32:
    case DigestKind::Crc32c:
        return 4;
    case DigestKind::None:
        break;
    }
    return 0;
}

} // namespace partway
