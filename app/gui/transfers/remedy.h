// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/transfer.h"

#include <QString>

namespace partway {

/// What would help a transfer that needs a person.
enum class Remedy { None, Resume, SendAsItIsNow, EnterKeys };

Remedy remedyFor(const Transfer &transfer);
QString remedyText(Remedy remedy);
/// For a button within a row.
QString shortRemedyText(Remedy remedy);

} // namespace partway
