// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/sql_values.h"

namespace partway {

QVariant textValue(const QString &text) { return text.isNull() ? QStringLiteral("") : text; }

QVariant bytesValue(const QByteArray &bytes) { return bytes.isNull() ? QByteArray("") : bytes; }

QVariant timeValue(const std::optional<UtcTime> &time)
{
    return time ? QVariant(static_cast<qlonglong>(time->time_since_epoch().count())) : QVariant();
}

} // namespace partway
