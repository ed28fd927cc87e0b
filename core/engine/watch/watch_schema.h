// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace partway {

class JournalConnection;

/// Makes the tables where there are none. JournalFailed where the file is of another program or of a newer
/// version.
Result<void> makeWatchTables(JournalConnection &connection);

} // namespace partway
