// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_source.h"

namespace partway {

/// The digest that S3 names so, e.g. "CRC32C" in x-amz-checksum-algorithm; None: it cannot be computed here.
DigestKind checksumNamed(const QString &name);

/// The one of that kind.
const QByteArray &digestIn(const Digests &digests, DigestKind kind);
QByteArray &digestIn(Digests &digests, DigestKind kind);

/// How many bytes it has; 0 of None.
qsizetype sizeOfDigest(DigestKind kind);

} // namespace partway
