// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/event_queue.h"

#include <algorithm>

namespace partway::sim {

EventQueue::Id EventQueue::after(milliseconds delay, std::function<void()> then)
{
    const Id id = ++m_last;
    const SteadyTime due = m_now + std::max(delay, milliseconds(0));
    m_events.emplace(Key{due, id}, std::move(then));
    m_due.emplace(id, due);
    return id;
}

void EventQueue::cancel(Id id)
{
    const auto due = m_due.find(id);
    if (due == m_due.end())
        return;
    m_events.erase(Key{due->second, id});
    m_due.erase(due);
}

bool EventQueue::runNext()
{
    if (m_events.empty())
        return false;
    auto node = m_events.extract(m_events.begin());
    m_now = node.key().first;
    m_due.erase(node.key().second);
    ++m_run;
    node.mapped()();
    return true;
}

} // namespace partway::sim
