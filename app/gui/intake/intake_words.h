// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/intake/intake_tally.h"
#include "core/base/clock.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace partway {

/// What was not taken and why, a sentence for each kind of reason.
QStringList problemSentences(const IntakeTally &tally);
/// "12 files, 3.4 GB".
QString amountText(qint64 files, qint64 bytes);
/// A size and a date, for the two sides of a conflict.
QString sizeAndDate(qint64 size, std::optional<UtcTime> modified);

} // namespace partway
