// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/transfers/row_sieve.h"

#include "app/gui/transfers/transfer_model.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace partway {

RowSieve::RowSieve(const TransferModel &model, RowChoice choice, RowOrder order)
    : m_model(model)
    , m_choice(std::move(choice))
    , m_order(std::move(order))
{
}

bool RowSieve::step()
{
    if (m_next < m_model.rowCount())
        sift();
    else if (m_runs.size() > 1)
        merge();
    return m_next >= m_model.rowCount() && m_runs.size() <= 1;
}

void RowSieve::sift()
{
    constexpr int piece = 2000;
    const int end = std::min(m_next + piece, m_model.rowCount());
    Run run;
    for (; m_next < end; ++m_next) {
        if (!m_choice.matches(m_model, m_next))
            continue;
        if (m_order.isQueueOrder())
            m_rows.push_back(m_next);
        else
            run.push_back(m_order.keyOf(m_model, m_next));
    }
    if (run.empty())
        return;
    std::sort(run.begin(), run.end(),
              [this](const auto &a, const auto &b) { return m_order.isBefore(a, b); });
    m_runs.push_back(std::move(run));
}

void RowSieve::merge()
{
    // The two oldest, so that lengths stay alike.
    Run merged;
    merged.reserve(m_runs[0].size() + m_runs[1].size());
    std::merge(std::make_move_iterator(m_runs[0].begin()), std::make_move_iterator(m_runs[0].end()),
               std::make_move_iterator(m_runs[1].begin()), std::make_move_iterator(m_runs[1].end()),
               std::back_inserter(merged),
               [this](const auto &a, const auto &b) { return m_order.isBefore(a, b); });
    m_runs.erase(m_runs.begin(), m_runs.begin() + 2);
    m_runs.push_back(std::move(merged));
}

std::vector<int> RowSieve::take()
{
    if (!m_runs.empty()) {
        for (const RowOrder::Key &key : m_runs.front())
            m_rows.push_back(key.row);
        m_runs.clear();
    }
    return std::exchange(m_rows, {});
}

} // namespace partway
