// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/in_progress/upload_row.h"

#include <QtGlobal>

#include <optional>

namespace partway {

/// Sums over some uploads. In whole numbers: adding and subtracting must not drift.
struct UploadSums
{
    int uploads = 0;
    int unmeasured = 0; ///< of these it is not known what they hold
    int soon = 0;       ///< the store removes them within hours
    qint64 bytes = 0;

    /// There are some, and of none it is known what it holds.
    [[nodiscard]] bool areUnknown() const { return uploads > 0 && unmeasured == uploads; }

    void put(const UploadRow &row, int sign)
    {
        uploads += sign;
        unmeasured += row.isMeasured() ? 0 : sign;
        soon += row.soon ? sign : 0;
        bytes += row.isMeasured() ? sign * row.upload.contents.set.bytes : 0;
    }
};

/// The same over several accounts, with what it costs.
struct UploadTotals
{
    UploadSums sums;
    std::optional<double> usdAMonth; ///< as far as prices are known; nothing: none is
    bool somePriceUnknown = false;

    void add(const UploadSums &more, const std::optional<double> &price);
};

/// The uploads of one bucket.
struct PlaceSums
{
    UploadPlace place;
    UploadSums sums;
};

} // namespace partway
