// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace partway {

/// Metadata travels in header fields. Plain printable text goes as it is; anything that a field would lose or
/// change (other scripts, outer or repeated spaces, something that looks encoded) goes as an RFC 2047 word in
/// UTF-8 and base64, which is what S3 itself answers with. KeyNotAllowed for control bytes.
Result<QByteArray> encodedMetadataValue(const QString &value);

/// The other way round; B and Q words in UTF-8 are decoded, everything else is taken as UTF-8 text.
QString decodedMetadataValue(const QByteArray &field);

/// Lower-case; KeyNotAllowed where it is no header name.
Result<QByteArray> metadataName(const QString &name);

} // namespace partway
