// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/quantities.h"

#include <QString>

namespace partway {

/// How much of a stream is held at once: as many parts as go up at the same time, but never fewer than two.
struct StreamBudget
{
    qint64 memory = 256 * MiB; ///< bytes, unless two parts are more; of no account with a spool
    int partsAtOnce = 8;
    QString spoolFolder{}; ///< what is held is put into a file there; empty: into memory

    /// For parts of that size, the one that is being filled included.
    [[nodiscard]] qint64 windowFor(qint64 partSize) const;
};

} // namespace partway
