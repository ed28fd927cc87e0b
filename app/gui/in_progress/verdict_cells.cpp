// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/verdict_cells.h"

#include <algorithm>

namespace partway {

CellLook lookOf(PartVerdict verdict)
{
    switch (verdict) {
    case PartVerdict::Open:
        return CellLook::Partly;
    case PartVerdict::Matches:
        return CellLook::Confirmed;
    case PartVerdict::Differs:
        return CellLook::Failed;
    case PartVerdict::Missing:
        return CellLook::Waiting;
    case PartVerdict::CannotTell:
        return CellLook::Retrying;
    }
    Q_UNREACHABLE();
}

PartCell cellOf(const QList<PartVerdict> &verdicts, int first, int last)
{
    constexpr double begun = 0.5; // as the legend shows it
    const VerdictCounts counts = countVerdicts(verdicts.mid(first, last - first + 1));
    PartCell cell;
    cell.first = first;
    cell.last = last;
    cell.confirmed = double(counts.matches) / counts.all();
    cell.inFlight = begun * counts.open / counts.all();
    if (counts.differs > 0)
        cell.look = CellLook::Failed;
    else if (counts.cannotTell > 0)
        cell.look = CellLook::Retrying;
    else if (counts.matches == counts.all())
        cell.look = CellLook::Confirmed;
    else if (counts.missing == counts.all())
        cell.look = CellLook::Waiting;
    else
        cell.look = CellLook::Partly;
    return cell;
}

QList<PartCell> cellsOf(const QList<PartVerdict> &verdicts, int capacity)
{
    const int count = int(verdicts.size());
    const int cells = std::min(count, std::max(1, capacity));
    QList<PartCell> result;
    result.reserve(cells);
    for (int i = 0; i < cells; ++i)
        result.append(cellOf(verdicts, firstOfCell(i, cells, count), firstOfCell(i + 1, cells, count) - 1));
    return result;
}

VerdictCounts countVerdicts(const QList<PartVerdict> &verdicts)
{
    VerdictCounts counts;
    for (const PartVerdict verdict : verdicts) {
        switch (verdict) {
        case PartVerdict::Open:
            ++counts.open;
            break;
        case PartVerdict::Matches:
            ++counts.matches;
            break;
        case PartVerdict::Differs:
            ++counts.differs;
            break;
        case PartVerdict::Missing:
            ++counts.missing;
            break;
        case PartVerdict::CannotTell:
            ++counts.cannotTell;
            break;
        }
    }
    return counts;
}

} // namespace partway
