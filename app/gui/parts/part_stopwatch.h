// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/plan/transfer.h"

#include <QHash>

#include <optional>

namespace partway {

/// How long parts took, as seen from here: from when a part was first seen sending until it was confirmed,
/// its retries in it, pauses not. Of parts that were confirmed before anybody looked nothing is known.
class PartStopwatch
{
public:
    void see(const Part &part, SteadyTime now);
    /// Another transfer.
    void forget();
    [[nodiscard]] std::optional<milliseconds> took(int number) const;

private:
    QHash<int, SteadyTime> m_begun;
    QHash<int, milliseconds> m_took;
};

} // namespace partway
