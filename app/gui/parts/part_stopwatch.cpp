// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/parts/part_stopwatch.h"

namespace partway {

void PartStopwatch::see(const Part &part, SteadyTime now)
{
    switch (part.state) {
    case PartState::Sending:
        if (!m_begun.contains(part.number))
            m_begun.insert(part.number, now);
        m_took.remove(part.number);
        break;
    case PartState::Checking:
    case PartState::Retrying:
        break;
    case PartState::Waiting:
        m_begun.remove(part.number);
        m_took.remove(part.number);
        break;
    case PartState::Confirmed:
        if (const auto begun = m_begun.constFind(part.number); begun != m_begun.constEnd()) {
            m_took.insert(part.number, now - *begun);
            m_begun.erase(begun);
        }
        break;
    }
}

void PartStopwatch::forget()
{
    m_begun.clear();
    m_took.clear();
}

std::optional<milliseconds> PartStopwatch::took(int number) const
{
    const auto found = m_took.constFind(number);
    return found == m_took.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace partway
