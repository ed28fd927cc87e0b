// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace partway {

/// What scripts are promised.
enum class ExitCode {
    AllDone = 0,
    SomethingFailed = 1,
    WrongUsage = 2,
    Resumable = 3, ///< interrupted or paused: `resume` goes on
};

} // namespace partway
