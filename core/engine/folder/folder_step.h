// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace partway {

/// What a folder's run does next.
enum class FolderStep {
    Idle,      ///< until something answers or falls due
    Send,      ///< the next file that is read
    Read,      ///< the next file that is claimed
    Claim,     ///< take more files from the journal; writes what is over with the same stroke
    Save,      ///< write what is over
    TakeAgain, ///< those that changed, once more
    Finish,
};

/// What there is in the memory of a run, and in its journal.
struct FolderMoment
{
    int claimed = 0; ///< not read yet
    int reading = 0;
    int read = 0; ///< to be sent
    int underWay = 0;
    int retrying = 0;    ///< waits for its time
    int unsaved = 0;     ///< outcomes that the journal has not got
    qint64 held = 0;     ///< bytes in memory, those being read included
    int width = 8;       ///< how many the server takes at once
    bool maySend = true; ///< there are keys
    bool journalWorks = true;
    bool walked = false;
    qint64 waiting = 0; ///< in the journal
    qint64 again = 0;
    qint64 handed = 0;

    [[nodiscard]] int inMemory() const { return claimed + reading + read + underWay + retrying; }
};

/// Of so many files at a time the journal hears before they go out: enough for a tenth of a second.
constexpr int claimSize = 256;
/// So many bytes of files are in memory; one file at least, whatever its size.
constexpr qint64 mostHeld = 64LL * 1024 * 1024;

FolderStep nextStep(const FolderMoment &moment);

} // namespace partway
