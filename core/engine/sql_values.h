// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <optional>

namespace partway {

// As SQLite keeps it. A null text or array would be NULL, which the columns refuse.
QVariant textValue(const QString &text);
QVariant bytesValue(const QByteArray &bytes);
/// Milliseconds since the epoch, UTC; NULL for none.
QVariant timeValue(const std::optional<UtcTime> &time);

} // namespace partway
