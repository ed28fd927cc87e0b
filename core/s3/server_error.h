// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/s3/call.h"
#include "core/s3/http_answer.h"

#include <QString>

#include <optional>

namespace partway {

/// A server's text for logs and windows: short, and nothing in it that could move a terminal's cursor.
QString tame(const QString &text);

/// What an answer that is no success means for that call. Body and headers decide; where there is no body
/// (HEAD), the status does.
Error errorOf(const Call &call, const HttpAnswer &answer);

/// The region that the server wants the request signed for; empty where it names none or none that could be a
/// region.
QString regionNamed(const HttpAnswer &answer);

/// True where the clocks of client and server are too far apart for the signature to be taken.
bool isClockSkew(const HttpAnswer &answer, std::optional<UtcTime> signedAt);

} // namespace partway
