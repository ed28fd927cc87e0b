// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/transfers/transfer_rows.h"
#include "core/engine/folder/folder_upload.h"

#include <optional>

namespace partway {

/// What the status bar says: sums over the whole queue, not over what is shown.
struct Totals
{
    double bytesPerSecond = 0;
    int active = 0;
    int waiting = 0;                          ///< for their turn
    std::optional<std::chrono::seconds> left; ///< nothing while no byte moves or a size is not known yet
};

/// Keeps the sums up row by row, so that a queue of any length costs no more than what changes in it. In
/// whole numbers: adding and subtracting must not drift.
class RunningTotals
{
public:
    void add(const Transfer &transfer) { put(transfer, 1); }
    /// The very value that was added.
    void subtract(const Transfer &transfer) { put(transfer, -1); }
    /// Counts as one transfer; its large files are transfers themselves.
    void add(const FolderUpload &folder);
    [[nodiscard]] Totals totals() const;

private:
    void put(const Transfer &transfer, int sign);

    int m_active = 0;
    int m_waiting = 0;
    int m_ofUnknownSize = 0;
    qint64 m_bytesPerSecond = 0;
    qint64 m_remaining = 0;
};

Totals totalsOf(const TransferRows &transfers);

} // namespace partway
