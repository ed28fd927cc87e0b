// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/parts/part_cells.h"
#include "core/rescue/part_match.h"

#include <QList>

/// How the parts of an upload that is held against a file look as cells.
namespace partway {

/// Solid: matches. Crossed: differs. Outline: missing. Fills: is still being compared. Hatched: cannot be
/// told.
CellLook lookOf(PartVerdict verdict);

/// At most `capacity` cells, as for the parts of a transfer: a shared one is solid only when all of its parts
/// match, and crossed as soon as one differs.
QList<PartCell> cellsOf(const QList<partway::PartVerdict> &verdicts, int capacity);
PartCell cellOf(const QList<partway::PartVerdict> &verdicts, int first, int last);

struct VerdictCounts
{
    int matches = 0, differs = 0, missing = 0, open = 0, cannotTell = 0;

    [[nodiscard]] int all() const { return matches + differs + missing + open + cannotTell; }
    friend bool operator==(const VerdictCounts &, const VerdictCounts &) = default;
};

VerdictCounts countVerdicts(const QList<partway::PartVerdict> &verdicts);

} // namespace partway
