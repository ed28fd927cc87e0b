// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace partway {

/// Where journal, accounts and settings live: ~/.local/share/partway, or its like on other systems.
QString defaultStateFolder();

/// Makes the folder, for its owner only (0700), also where it was there with wider rights. JournalFailed with
/// the reason.
Result<void> prepareStateFolder(const QString &folder);

/// First thing in main(): new files are for their owner only, and no core dump, which would hold keys, is
/// written.
void hardenProcess();

} // namespace partway
