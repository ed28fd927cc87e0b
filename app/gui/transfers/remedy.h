// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/transfer.h"

#include <QString>

namespace partway {

/// What would help a transfer that needs a person.
enum class Remedy {
    None,
    Resume,
    Repair, ///< sends what differs of a file that changed
    SendAsItIsNow,
    SendAnew, ///< in an upload of its own instead of the one that was to be gone on with
    EnterKeys,
    Overwrite,
    ChooseFile, ///< from where it is now
    ChoosePipe, ///< that the stream comes through once more
};

/// The file changed, and parts of it on the server may still be of use.
bool isRepairable(const Transfer &transfer);
Remedy remedyFor(const Transfer &transfer);
/// What may help instead.
Remedy otherRemedyFor(const Transfer &transfer);
QString remedyText(Remedy remedy);
/// For a button within a row.
QString shortRemedyText(Remedy remedy);

} // namespace partway
