// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/transfers/queue_move.h"

#include "app/gui/transfers/queue_view.h"

#include <algorithm>

namespace partway {

int positionAmongOthers(const std::vector<int> &moving, int target)
{
    return target -
           int(std::count_if(moving.cbegin(), moving.cend(), [target](int at) { return at < target; }));
}

int positionForGap(QueueView &view, int gap)
{
    const TransferFilter &rows = view.filter();
    const std::vector<int> selected = view.selectedRows();
    const int count = rows.rowCount();
    // Those that are moved themselves cannot be what others are put before.
    int before = std::clamp(gap, 0, count);
    while (before < count && std::binary_search(selected.cbegin(), selected.cend(), before))
        ++before;
    // In queue order the model's rows are the positions.
    const int target =
        before < count ? rows.sourceRow(before) : (count == 0 ? 0 : rows.sourceRow(count - 1) + 1);
    std::vector<int> moving;
    moving.reserve(selected.size());
    for (const int row : selected)
        moving.push_back(rows.sourceRow(row));
    return positionAmongOthers(moving, target);
}

} // namespace partway
