// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace partway {

/// Lets screen readers see a CellMap as a list with an item for each cell, of which the current one has the
/// focus. Safe to call again.
void installCellMapAccessibility();

} // namespace partway
