// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/folder/limit_split.h"

#include <algorithm>

namespace partway {

LimitSplit splitLimits(const EngineLimits &total, bool transfersUnderWay, bool foldersUnderWay)
{
    LimitSplit split{total, total};
    if (!transfersUnderWay || !foldersUnderWay)
        return split;
    split.folders.partsAtOnce = std::max(1, total.partsAtOnce / 2);
    split.transfers.partsAtOnce = std::max(1, total.partsAtOnce - split.folders.partsAtOnce);
    if (total.bytesPerSecond > 0) {
        split.folders.bytesPerSecond = std::max<qint64>(1, total.bytesPerSecond / 2);
        split.transfers.bytesPerSecond =
            std::max<qint64>(1, total.bytesPerSecond - split.folders.bytesPerSecond);
    }
    return split;
}

} // namespace partway
