// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/quantities.h"

namespace partway {

/// What a store accepts, in bytes. Parts are numbered from 1; the last one has no minimum.
struct PartLimits
{
    qint64 minPartSize = 5 * MiB;
    qint64 maxPartSize = 5 * GiB;
    int maxParts = 10000; ///< never above 10,000, whatever a server lets through
    qint64 preferredPartSize = 64 * MiB;
    qint64 multipleOf = MiB; ///< planned sizes are whole multiples (Storj: 64 MiB segments)
    bool equalSizes = false; ///< all parts but the last have to be of one size (R2)

    friend bool operator==(const PartLimits &, const PartLimits &) = default;
};

} // namespace partway
