// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/s3_client.h"

namespace partway::tests {

/// An upload that another tool began with a checksum: the program itself never asks for one. `type`:
/// "COMPOSITE", "FULL_OBJECT". Empty where it failed.
QString createWithChecksum(S3Client &client, const ObjectAddress &object, const QString &kind,
                           const QByteArray &type);

/// A part with the checksum of its bytes.
Result<PartStored> putWithChecksum(S3Client &client, const ObjectAddress &object, const QString &uploadId,
                                   int number, const QByteArray &bytes, const QString &kind);

} // namespace partway::tests
