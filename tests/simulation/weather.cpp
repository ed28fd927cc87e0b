// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/weather.h"

#include <array>

namespace partway::sim {

CallFate Weather::fateOf(SimRandom &random) const
{
    if (!random.chance(trouble))
        return CallFate::Good;
    static constexpr std::array bad{
        CallFate::Refused,    CallFate::BreaksInBody, CallFate::LostBefore,       CallFate::LostThenWorked,
        CallFate::LostAnswer, CallFate::StallsBefore, CallFate::StallsThenWorked, CallFate::Late,
        CallFate::Doubled,    CallFate::DoubledLost,  CallFate::FaultBefore,      CallFate::FaultAfter,
        CallFate::SlowDown,   CallFate::Rubbish,      CallFate::ErrorIn200,       CallFate::EmptyEtag,
        CallFate::WrongEtag,  CallFate::CorruptedBody};
    return bad.at(static_cast<std::size_t>(random.between(0, int(bad.size()) - 1)));
}

} // namespace partway::sim
