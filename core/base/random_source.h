// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace partway {

/// Chance as the engine sees it: jitter and tokens. The real one draws from the system; a test's is seeded.
class RandomSource
{
public:
    virtual ~RandomSource() = default;
    virtual quint64 next() = 0;
    /// In [0, 1).
    double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
};

/// Draws from the operating system's generator; safe from any thread.
class SystemRandomSource final : public RandomSource
{
public:
    quint64 next() override;
};

} // namespace partway
