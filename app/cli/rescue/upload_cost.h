// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rescue/in_progress_upload.h"
#include "core/s3/account.h"

#include <optional>

namespace partway {

/// What a measured upload costs its account; nothing where that is not known: no price, or not measured.
struct UploadCost
{
    double usdAMonth = 0;
    std::optional<double> usdSoFar; ///< nothing: the store does not say since when the parts are there
};
std::optional<UploadCost> costOf(const InProgressUpload &upload, const Account &account, UtcTime now);

/// What many uploads come to.
struct UploadSum
{
    int uploads = 0;
    int measured = 0;
    int beingWritten = 0;
    int expiring = 0; ///< the store may delete them within a day
    qint64 bytes = 0;
    int priced = 0; ///< so many have a cost; the money is theirs
    double usdAMonth = 0;
    double usdSoFar = 0;

    void add(const InProgressUpload &upload, const Account &account, UtcTime now);
};

} // namespace partway
