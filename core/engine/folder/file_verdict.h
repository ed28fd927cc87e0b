// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

namespace partway {

/// What is done with a file, or with its whole folder, after a failure.
enum class FileVerdict {
    TryAgain,       ///< after a pause
    WaitForNetwork, ///< the same, however often
    WaitForKeys,
    TakeAtTheEnd, ///< it changed while it was read: once more when all others are through
    LookFirst,    ///< something is there under its name, and it may be what was sent
    SkipFile,     ///< the object is there and stays
    FailFile,
    StopFolder, ///< every file would meet the same
};

/// What a verdict goes by.
struct FailureMoment
{
    ErrorKind kind = ErrorKind::ServerFault;
    int failures = 1;            ///< of this file in a row, this one included
    bool inDoubt = false;        ///< an earlier sending may have arrived
    bool lastRound = false;      ///< those that changed are being tried once more
    bool anySucceeded = false;   ///< of this folder, in this run
    bool sinceSucceeded = false; ///< others got through since this file first failed
    milliseconds withoutProgress{0};
};

/// So often a file is tried while others get through.
constexpr int mostFailuresOfAFile = 8;

FileVerdict verdictOn(const FailureMoment &moment);

} // namespace partway
