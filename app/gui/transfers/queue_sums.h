// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/queue/totals.h"
#include "app/gui/transfers/transfer_facts.h"

#include <array>

namespace partway {

/// Counts and totals of all rows, kept up with each that comes, changes or goes.
class QueueSums
{
public:
    void add(const Transfer &transfer, Facts facts);
    void subtract(const Transfer &transfer, Facts facts);
    [[nodiscard]] Totals totals() const { return m_totals.totals(); }
    [[nodiscard]] const RunningTotals &running() const { return m_totals; }
    /// In the order of TransferGroup.
    [[nodiscard]] const std::array<int, 5> &groups() const { return m_groups; }
    [[nodiscard]] int count(Fact fact) const;

private:
    void put(Facts facts, int sign);

    RunningTotals m_totals;
    std::array<int, 5> m_groups{};
    std::array<int, 11> m_facts{}; ///< by bit
};

} // namespace partway
