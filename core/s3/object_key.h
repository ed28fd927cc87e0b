// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace partway {

/// A key as UTF-8. KeyNotAllowed where it cannot arrive as what it is: empty, over 1024 bytes, with a lone
/// "." or ".." segment (HTTP stacks on the way fold them, so the request could leave the bucket), with a NUL
/// or with half a surrogate pair.
Result<QByteArray> keyBytes(const QString &key);

/// A bucket's name as UTF-8; the same refusals, and no slash.
Result<QByteArray> bucketBytes(const QString &bucket);

/// As UTF-8; nothing is lost or replaced, else KeyNotAllowed.
Result<QByteArray> exactUtf8(const QString &text);

} // namespace partway
