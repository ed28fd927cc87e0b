// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/transfers/row_choice.h"
#include "app/gui/transfers/row_order.h"

#include <deque>
#include <vector>

namespace partway {

/// Finds the wanted rows and puts them in order, a bounded piece of work at a time, so that a long queue can
/// be filtered and sorted between other events. Rows that come meanwhile are taken along; where rows go or
/// change places it has to be begun again.
class RowSieve
{
public:
    RowSieve(const TransferModel &model, RowChoice choice, RowOrder order);

    /// A few milliseconds of work. True when all is done.
    bool step();
    /// The rows, when all is done. Once.
    [[nodiscard]] std::vector<int> take();

private:
    using Run = std::vector<RowOrder::Key>;
    void sift();
    void merge();

    const TransferModel &m_model;
    RowChoice m_choice;
    RowOrder m_order;
    int m_next = 0;
    std::vector<int> m_rows; ///< in queue order
    std::deque<Run> m_runs;  ///< each in the order that is wanted
};

} // namespace partway
