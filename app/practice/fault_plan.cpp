// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/fault_plan.h"

namespace partway::practice {

namespace {

bool matches(const Fault &fault, const Route &route)
{
    return (!fault.operation || *fault.operation == route.operation) &&
           (fault.key.empty() || fault.key == route.key) &&
           (fault.partNumber == 0 || fault.partNumber == route.partNumber);
}

} // namespace

void FaultPlan::add(Fault fault)
{
    const std::lock_guard lock(m_mutex);
    m_faults.push_back(std::move(fault));
}

void FaultPlan::clear()
{
    const std::lock_guard lock(m_mutex);
    m_faults.clear();
    ++m_clears;
    m_changed.notify_all();
}

std::size_t FaultPlan::left() const
{
    const std::lock_guard lock(m_mutex);
    return m_faults.size();
}

std::optional<Fault> FaultPlan::take(const Route &route)
{
    const std::lock_guard lock(m_mutex);
    for (auto fault = m_faults.begin(); fault != m_faults.end(); ++fault) {
        if (!matches(*fault, route))
            continue;
        if (fault->skip > 0) {
            --fault->skip;
            continue;
        }
        Fault taken = *fault;
        if (fault->times > 0 && --fault->times == 0)
            m_faults.erase(fault);
        return taken;
    }
    return std::nullopt;
}

void FaultPlan::hold(std::chrono::milliseconds delay)
{
    std::unique_lock lock(m_mutex);
    const unsigned clears = m_clears;
    const auto released = [&] { return m_stopped || m_clears != clears; };
    if (delay.count() > 0)
        m_changed.wait_for(lock, delay, released);
    else
        m_changed.wait(lock, released);
}

void FaultPlan::start()
{
    const std::lock_guard lock(m_mutex);
    m_stopped = false;
}

void FaultPlan::stop()
{
    const std::lock_guard lock(m_mutex);
    m_stopped = true;
    m_changed.notify_all();
}

} // namespace partway::practice
