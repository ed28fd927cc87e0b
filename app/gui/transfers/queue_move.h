// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace partway {

class QueueView;

/// What TransferEngine::move() is to be given so that rows at `moving` positions come to stand before the one
/// that is at `target` now: it counts among those that stay.
int positionAmongOthers(const std::vector<int> &moving, int target);

/// The queue position of that kind for the selected rows and a gap between rows that are seen.
int positionForGap(QueueView &view, int gap);

} // namespace partway
