// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/transfer.h"

#include <QString>

namespace partway {

/// What helps where the transfer's request itself is refused, and would be again; empty where resuming may
/// help.
QString insteadOfResuming(const Transfer &failed);
/// The file changed: `repair` sends what differs of it, where `resume` would stop again.
bool repairHelps(const Transfer &failed);

} // namespace partway
