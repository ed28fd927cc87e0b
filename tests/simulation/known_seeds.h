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
    KnownSeed{1, "the first one"},
};

} // namespace partway::sim
