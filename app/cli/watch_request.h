// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/engine/watch/watch_record.h"

namespace partway {

/// What `watch` was asked to do, checked; the account is not in it.
Parsed<WatchRequest> watchRequest(const Invocation &invocation, const QString &stateFolder);

} // namespace partway
