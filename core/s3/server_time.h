// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace partway {

/// "2026-11-22T12:10:48.414Z", as in listings.
std::optional<UtcTime> isoTime(const QString &text);
/// "Fri, 24 May 2013 00:00:00 GMT", as in headers.
std::optional<UtcTime> httpTime(const QByteArray &text);
/// Retry-After: seconds, or a date seen from the answer's own Date. At most a day; 0 where there is none.
milliseconds retryAfter(const QByteArray &field, std::optional<UtcTime> answered);

} // namespace partway
