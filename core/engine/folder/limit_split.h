// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/transfer_engine.h"

namespace partway {

/// What the queue and the folders may use at once, so that both together keep within the limits.
struct LimitSplit
{
    EngineLimits transfers;
    EngineLimits folders;

    friend bool operator==(const LimitSplit &, const LimitSplit &) = default;
};

/// Half each while both are under way, at least one body each; all of it for who is alone.
LimitSplit splitLimits(const EngineLimits &total, bool transfersUnderWay, bool foldersUnderWay);

} // namespace partway
