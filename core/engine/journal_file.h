// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace partway {

/// Makes an empty journal, readable by its owner alone, in a folder of the same kind, where there is none
/// yet. It appears under its name whole or not at all, so whatever is damaged under that name was damaged
/// later and is left alone.
Result<void> makeJournalFile(const QString &file);

} // namespace partway
