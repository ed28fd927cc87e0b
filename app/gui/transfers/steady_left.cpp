// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/transfers/steady_left.h"

#include <algorithm>
#include <cmath>

namespace partway {

using namespace std::chrono_literals;
using std::chrono::seconds;

namespace {

constexpr auto patience = 5s;

seconds stepFor(seconds left)
{
    if (left < 10s)
        return 1s;
    if (left < 60s)
        return 5s;
    if (left < 3600s)
        return 60s;
    return left < 36000s ? 300s : 3600s;
}

} // namespace

seconds inSteps(seconds left)
{
    const auto step = stepFor(left).count();
    // Upwards: nobody minds being done early, and "0 s" would be a lie.
    return seconds(std::max<long long>(1, (left.count() + step - 1) / step * step));
}

void SteadyLeft::update(std::optional<seconds> forecast, Time now)
{
    if (!forecast) {
        if (m_shown && now - m_heard >= patience)
            m_shown.reset();
        if (!m_shown)
            return;
    } else {
        m_heard = now;
        if (!m_shown) {
            m_left = *forecast;
            m_counted = m_looked = now;
            m_shown = inSteps(*forecast);
            return;
        }
    }
    m_left = std::max<std::chrono::duration<double>>(1s, m_left - (now - m_counted));
    m_counted = now;
    if (forecast) {
        const double off = std::abs(double(forecast->count()) - m_left.count()) / m_left.count();
        const bool far = off > 0.5;
        if (now - m_looked >= (far ? std::chrono::milliseconds(1s) : patience)) {
            m_looked = now;
            if (off > 0.1)
                m_left += (*forecast - m_left) * 0.5;
        }
    }
    const seconds fresh = inSteps(std::chrono::round<seconds>(m_left));
    // Upwards only by more than a step's hair, or it would flicker at the edge between two steps.
    if (fresh < *m_shown || m_left > *m_shown + 0.25 * stepFor(*m_shown))
        m_shown = fresh;
}

} // namespace partway
