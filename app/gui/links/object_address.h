// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/s3/credentials.h"
#include "core/s3/endpoint.h"

#include <QString>

namespace partway {

/// Where an object is found: for those who may read it. KeyNotAllowed where no URL leads there.
Result<QString> objectUrl(const Endpoint &endpoint, const QString &bucket, const QString &key);

/// A URL that works for whoever has it, without keys, from `when` on for `validFor`, 7 days at most. As good
/// as a key to that one object: treat it so.
Result<QString> presignedUrl(const Endpoint &endpoint, const Credentials &credentials, const QString &bucket,
                             const QString &key, UtcTime when, std::chrono::seconds validFor);

} // namespace partway
