// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/s3/call.h"
#include "core/s3/credentials.h"
#include "core/s3/endpoint.h"

#include <QString>

#include <chrono>

/// Links to an object, to be handed to people and to other programs. Encoded: plain ASCII, to be shown and
/// copied as it is. KeyNotAllowed for keys that would not arrive as they are.
namespace partway {

/// Works without keys where everybody may read the object, and names it everywhere.
Result<QString> objectLink(const Endpoint &endpoint, const ObjectAddress &object);

/// Whoever has the link may read the object, from `when` on for `validFor` (1 second to 7 days; what is
/// beyond is cut). A secret while it lasts. With temporary keys it ends with them at the latest.
Result<QString> presignedLink(const Endpoint &endpoint, const ObjectAddress &object,
                              const Credentials &credentials, UtcTime when, std::chrono::seconds validFor);

/// How long a link is good for at most.
inline constexpr std::chrono::seconds longestLink{std::chrono::hours(7 * 24)};

} // namespace partway
