// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/concurrency_window.h"

#include <algorithm>

namespace partway {

ConcurrencyWindow::ConcurrencyWindow(int limit)
    : m_limit(std::max(1, limit))
    , m_width(m_limit)
{
}

void ConcurrencyWindow::setLimit(int limit)
{
    const bool atLimit = m_width == m_limit;
    m_limit = std::max(1, limit);
    m_width = atLimit ? m_limit : std::min(m_width, m_limit);
}

void ConcurrencyWindow::slowDown(SteadyTime now)
{
    m_successes = 0;
    if (m_slowed && now - m_slowedAt < milliseconds(1'000))
        return;
    m_slowed = true;
    m_slowedAt = now;
    m_width = std::max(1, m_width / 2);
}

void ConcurrencyWindow::succeeded()
{
    if (m_width >= m_limit || ++m_successes < m_width)
        return;
    m_successes = 0;
    ++m_width;
}

} // namespace partway
