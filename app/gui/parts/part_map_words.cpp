// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/parts/part_map.h"
#include "app/gui/parts/part_words.h"
#include "app/text/quantities_text.h"
#include "app/text/transfer_text.h"

/// What the map's cells tell in words.
namespace partway {

QString PartMap::describePart(const Part &part) const
{
    QStringList lines;
    lines << tr("Part %L1: %2").arg(part.number).arg(partStateInWords(part, m_stopped));
    lines << tr("%1 (%2)").arg(rangeText(part.range), formatPartSize(part.range.size));
    if (part.attempts > 1)
        lines << tr("Attempt %1").arg(part.attempts);
    if (part.state == PartState::Sending && part.bytesPerSecond > 0)
        lines << formatRate(part.bytesPerSecond);
    if (!part.etag.isEmpty())
        lines << tr("ETag %1").arg(etagText(part));
    return lines.join(QLatin1Char('\n'));
}

QString PartMap::describe(int index) const
{
    if (index < 0 || index >= m_cells.size())
        return {};
    const PartCell &cell = m_cells.at(index);
    if (cell.first == cell.last)
        return describePart(m_parts.at(cell.first));
    const PartCounts counts = countParts(m_parts.mid(cell.first, cell.last - cell.first + 1), m_stopped);
    QStringList lines;
    lines << tr("Parts %L1 to %L2").arg(m_parts.at(cell.first).number).arg(m_parts.at(cell.last).number);
    const qint64 from = m_parts.at(cell.first).range.offset;
    lines << rangeText(ByteRange{from, m_parts.at(cell.last).range.end() - from});
    lines << countsText(counts);
    return lines.join(QLatin1Char('\n'));
}

} // namespace partway
