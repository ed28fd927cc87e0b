// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/parts/part_cells.h"
#include "core/base/clock.h"
#include "core/base/quantities.h"

#include <QString>

namespace partway {

/// "31.2 to 31.3 GB".
QString rangeText(ByteRange range);
/// As partStateText(), but "failed" where nothing is tried again, and "retry in 4 s" where that is known.
QString partStateInWords(const Part &part, bool stopped, UtcTime now);
/// Everything that is known of one part, in several lines of plain text.
QString partInWords(const Part &part, bool stopped, UtcTime now);
/// What a cell stands for: its one part, or how many of its parts are what.
QString cellInWords(const PartCell &cell, const QList<Part> &parts, bool stopped, UtcTime now);
/// Without control characters, cut to a length that fits.
QString etagText(const Part &part);
/// "465 confirmed, 6 sending, 781 waiting": those that there are.
QString countsText(const PartCounts &counts);
/// The line above the map.
QString partsSummary(const Transfer &transfer, const PartCounts &counts, double partsPerCell);

} // namespace partway
