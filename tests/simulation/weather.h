// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "tests/simulation/sim_random.h"

namespace partway::sim {

/// What becomes of one request.
enum class CallFate {
    Good,
    Refused,          ///< no connection: Unreachable at once
    BreaksInBody,     ///< reset before all of it was sent
    LostBefore,       ///< reset before the server did anything
    LostThenWorked,   ///< reset for the client, and the server does the work some time later
    LostAnswer,       ///< the server did the work, the answer is lost
    StallsBefore,     ///< nothing moves any more; the server never saw it
    StallsThenWorked, ///< nothing moves any more for the client; the server works, perhaps after that
    Late,             ///< everything happens, seconds later
    Doubled,          ///< the server does the work twice, the second time later
    DoubledLost,      ///< the same, and the answer is lost
    FaultBefore,      ///< 500, nothing done
    FaultAfter,       ///< 500, yet done
    SlowDown,         ///< 503 with Retry-After
    Rubbish,          ///< done, and the answer cannot be read
    ErrorIn200,       ///< 200 with an error in it, nothing done
    EmptyEtag,        ///< a part: stored, and the answer has no ETag
    WrongEtag,        ///< a part: stored, and the answer names another ETag
    CorruptedBody,    ///< a part: other bytes arrive than were sent
};

/// How bad the way to the server and the server are, as chances a request.
struct Weather
{
    double trouble = 0;       ///< that anything at all goes wrong
    milliseconds latency{20}; ///< one way, at most
    milliseconds lateness{20'000};

    CallFate fateOf(SimRandom &random) const;
};

} // namespace partway::sim
