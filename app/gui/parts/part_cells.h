// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/transfer.h"

#include <QList>

namespace partway {

/// How a cell of the map is drawn. Each is told apart without colour.
enum class CellLook {
    Waiting,   ///< outline
    Partly,    ///< fills from below: sending, or a cell of several parts that are not all confirmed
    Checking,  ///< dotted
    Retrying,  ///< hatched
    Failed,    ///< crossed
    Confirmed, ///< solid
};

/// One or several parts in a row.
struct PartCell
{
    int first = 0; ///< indexes into the parts, first to last
    int last = 0;
    CellLook look = CellLook::Waiting;
    double confirmed = 0; ///< share of the cell's bytes
    double inFlight = 0;

    friend bool operator==(const PartCell &, const PartCell &) = default;
};

/// How often a look occurs, in the order of CellLook; Partly counts parts that are being sent.
struct PartCounts
{
    int confirmed = 0, sending = 0, waiting = 0, checking = 0, retrying = 0, failed = 0;
    friend bool operator==(const PartCounts &, const PartCounts &) = default;
};

/// At most `capacity` cells for the parts: one each where they fit, else neighbours share a cell. A shared
/// cell is Confirmed only when all of its parts are, and Failed or Retrying as soon as one is. `stopped`: the
/// transfer failed, so that parts with an error are failed ones and are not tried again.
QList<PartCell> cellsOf(const QList<Part> &parts, int capacity, bool stopped);
PartCell cellOf(const QList<Part> &parts, int first, int last, bool stopped);
PartCounts countParts(const QList<Part> &parts, bool stopped);
/// The first part of a cell, by index, where so many parts share so many cells.
int firstOfCell(int cell, int cells, int parts);
/// Which cell holds the part at `index`, of `cells` cells for `parts` parts.
int cellIndexOf(int index, int cells, int parts);

} // namespace partway
