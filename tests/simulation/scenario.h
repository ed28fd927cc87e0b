// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/transfer_engine.h"
#include "tests/simulation/personality.h"
#include "tests/simulation/weather.h"

#include <QList>

namespace partway::sim {

/// What the person wants to become of a transfer in the end.
enum class Wish { Finish, Abort, RemoveAndAbort, RemoveAndLeave, LeavePaused };

struct Errand
{
    QString path;
    QString key;
    int size = 0; ///< bytes
    Wish wish = Wish::Finish;
    bool overwrite = true;
    bool objectExists = false;    ///< somebody put one there before
    bool strangersUpload = false; ///< somebody else has an upload of that key in progress
    bool startPaused = false;
    bool unevenOrphan = false;    ///< with `adopts`: its parts are of several sizes
    bool growing = false;         ///< it is still being written when it is added
    bool adopts = false;          ///< somebody has left an upload of it behind, and it is taken over
    bool repairs = false;         ///< has only the parts sent again that changed, where a file did
    bool sendsChangedFile = true; ///< begins anew where the file changed
};

/// What can happen besides bad weather.
struct Dangers
{
    bool crashes = false;
    bool powerLoss = false;
    bool changingFiles = false;
    bool strangersAbort = false;
    bool outages = false;
    bool expiringKeys = false;
    bool fullDisk = false;
    bool wrongClock = false;
    bool restlessPerson = false;
    bool mistrustfulPerson = false; ///< has finished parts sent again
};

/// One run, wholly made from its seed.
struct Scenario
{
    quint64 seed = 0;
    Personality personality = personalities.front();
    Weather weather;
    Dangers dangers;
    bool https = true;
    Integrity integrity = Integrity::Md5;
    int partSize = 8; ///< bytes
    QList<Errand> errands;
    EngineLimits limits;
    milliseconds busyFor{60'000};  ///< then faults end and everything has to come to its end
    milliseconds actsEvery{2'000}; ///< of the person and of fate, on average
    bool keepsAlive = false;       ///< the account keeps paused uploads from being swept
    bool longPause = false;        ///< the person pauses everything while it is busy, and leaves it alone

    /// Around `parts` parts in all.
    static Scenario of(quint64 seed, int parts = 100);
    /// A week of pause, on a store that sweeps a day after the last part.
    static Scenario ofAPausedWeek(quint64 seed);
    [[nodiscard]] QByteArray text() const;
};

} // namespace partway::sim
