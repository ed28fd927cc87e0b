// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/transfer.h"

#include <QList>

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

Totals totalsOf(const QList<Transfer> &transfers);

} // namespace partway
