// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/upload_sums.h"

#include "core/plan/storage_cost.h"

namespace partway {

void UploadTotals::add(const UploadSums &more, const std::optional<double> &price)
{
    sums.uploads += more.uploads;
    sums.unmeasured += more.unmeasured;
    sums.soon += more.soon;
    sums.bytes += more.bytes;
    if (more.areUnknown())
        return; // nothing, and not 0 of something
    if (price)
        usdAMonth = usdAMonth.value_or(0) + costAMonth(more.bytes, *price);
    else if (more.bytes > 0)
        somePriceUnknown = true;
}

} // namespace partway
