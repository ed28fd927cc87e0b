// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rescue/upload_cost.h"

#include "core/plan/storage_cost.h"

namespace partway {

using namespace std::chrono_literals;

std::optional<UploadCost> costOf(const InProgressUpload &upload, const Account &account, UtcTime now)
{
    const std::optional<double> price = account.price();
    if (upload.measured != Measured::Yes || !price || !account.profile.incompleteBilled)
        return std::nullopt;
    UploadCost cost{costAMonth(upload.contents.set.bytes, *price), std::nullopt};
    if (upload.contents.storedSince)
        cost.usdSoFar = costSoFar(upload.contents.set.bytes, *upload.contents.storedSince, now, *price);
    return cost;
}

void UploadSum::add(const InProgressUpload &upload, const Account &account, UtcTime now)
{
    ++uploads;
    const std::optional<UtcTime> end = deletionTime(upload, account.profile);
    expiring += end && *end - now <= 24h ? 1 : 0;
    if (upload.measured != Measured::Yes)
        return;
    ++measured;
    bytes += upload.contents.set.bytes;
    beingWritten += isBeingWritten(upload, now) ? 1 : 0;
    if (const std::optional<UploadCost> cost = costOf(upload, account, now)) {
        ++priced;
        usdAMonth += cost->usdAMonth;
        usdSoFar += cost->usdSoFar.value_or(0);
    }
}

} // namespace partway
