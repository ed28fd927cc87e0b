// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace partway::sim {

/// A run that once showed a mistake, and what it was.
struct KnownSeed
{
    quint64 seed;
    const char *story;
};

inline constexpr std::array knownSeeds{
    KnownSeed{641, "aborted after the object was made, on a store that goes on listing its parts"},
    KnownSeed{824, "removed after the object was made, on a store that goes on listing its parts"},
    KnownSeed{1912, "aborted while Complete was in doubt, on a store that goes on listing its parts"},
    KnownSeed{971, "a Create done twice and answered well left an empty upload"},
    KnownSeed{2015, "a small file damaged on the way stood as the object until it was sent again"},
    KnownSeed{3034, "a small file damaged on the way stood as the object, and the program died"},
    KnownSeed{5477, "a crash between giving an upload up and aborting it left it on the server"},
    KnownSeed{10800, "the same, on a store whose aborted uploads look empty"},
    KnownSeed{19947, "an abort on a full disk was taken back, and the next Create was lost"},
    KnownSeed{20820, "a part landed long after an abort, and brought the upload back"},
    KnownSeed{20885, "a part landed long after an abort, on another store"},
    KnownSeed{368,
              "a growing file was closed while the program was away, and nothing of it was looked at again"},
    KnownSeed{655, "a part of a growing file that was only looked for was taken for confirmed"},
    KnownSeed{998, "a part of a growing file that was on its way at a pause was sent once more"},
    KnownSeed{6031, "a rewritten part was taken for sent, because the bytes from before were there"},
};

} // namespace partway::sim
