// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/parts/part_cells.h"

#include <algorithm>

namespace partway {

namespace {

CellLook lookOf(const Part &part, bool stopped)
{
    if (stopped && part.state != PartState::Confirmed && part.lastError)
        return CellLook::Failed;
    switch (part.state) {
    case PartState::Waiting:
        return CellLook::Waiting;
    case PartState::Sending:
        return CellLook::Partly;
    case PartState::Checking:
        return CellLook::Checking;
    case PartState::Retrying:
        return CellLook::Retrying;
    case PartState::Confirmed:
        return CellLook::Confirmed;
    }
    Q_UNREACHABLE();
}

} // namespace

// 64 bits, since 10,000 x 10,000 does not fit 32 for long.
int firstOfCell(int cell, int cells, int parts) { return int(qint64(cell) * parts / cells); }

PartCell cellOf(const QList<Part> &parts, int first, int last, bool stopped)
{
    PartCell cell;
    cell.first = first;
    cell.last = last;
    qint64 size = 0;
    qint64 confirmed = 0;
    qint64 sent = 0;
    bool all = true;
    bool checking = false;
    CellLook trouble = CellLook::Waiting;
    for (int i = first; i <= last; ++i) {
        const Part &part = parts.at(i);
        const CellLook look = lookOf(part, stopped);
        size += std::max<qint64>(part.range.size, 1);
        if (look == CellLook::Confirmed)
            confirmed += std::max<qint64>(part.range.size, 1);
        if (look == CellLook::Partly)
            sent += std::min(part.sent, part.range.size);
        all = all && look == CellLook::Confirmed;
        checking = checking || look == CellLook::Checking;
        if (look == CellLook::Failed || (look == CellLook::Retrying && trouble != CellLook::Failed))
            trouble = look;
    }
    cell.confirmed = double(confirmed) / double(size);
    cell.inFlight = double(sent) / double(size);
    const bool sending = std::any_of(parts.cbegin() + first, parts.cbegin() + last + 1,
                                     [](const Part &part) { return part.state == PartState::Sending; });
    if (trouble != CellLook::Waiting)
        cell.look = trouble;
    else if (all)
        cell.look = CellLook::Confirmed;
    else if (checking && !sending)
        cell.look = CellLook::Checking;
    else if (sending || confirmed > 0)
        cell.look = CellLook::Partly;
    return cell;
}

QList<PartCell> cellsOf(const QList<Part> &parts, int capacity, bool stopped)
{
    const int count = int(parts.size());
    const int cells = std::min(count, std::max(1, capacity));
    QList<PartCell> result;
    result.reserve(cells);
    for (int i = 0; i < cells; ++i)
        result.append(
            cellOf(parts, firstOfCell(i, cells, count), firstOfCell(i + 1, cells, count) - 1, stopped));
    return result;
}

int cellIndexOf(int index, int cells, int parts)
{
    if (parts <= 0 || cells <= 0)
        return -1;
    int cell = int(qint64(index) * cells / parts);
    while (cell + 1 < cells && firstOfCell(cell + 1, cells, parts) <= index)
        ++cell;
    while (cell > 0 && firstOfCell(cell, cells, parts) > index)
        --cell;
    return cell;
}

PartCounts countParts(const QList<Part> &parts, bool stopped)
{
    PartCounts counts;
    for (const Part &part : parts) {
        switch (lookOf(part, stopped)) {
        case CellLook::Waiting:
            ++counts.waiting;
            break;
        case CellLook::Partly:
            ++counts.sending;
            break;
        case CellLook::Checking:
            ++counts.checking;
            break;
        case CellLook::Retrying:
            ++counts.retrying;
            break;
        case CellLook::Failed:
            ++counts.failed;
            break;
        case CellLook::Confirmed:
            ++counts.confirmed;
            break;
        }
    }
    return counts;
}

} // namespace partway
