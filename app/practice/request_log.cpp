// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/request_log.h"

#include <algorithm>

namespace partway::practice {

namespace {

constexpr std::size_t kKept = 100'000;

} // namespace

void RequestLog::connected()
{
    const std::lock_guard lock(m_mutex);
    ++m_stats.connections;
}

void RequestLog::begun(Operation operation)
{
    const std::lock_guard lock(m_mutex);
    ++m_stats.inFlight;
    m_stats.inFlightHighWater = std::max(m_stats.inFlightHighWater, m_stats.inFlight);
    if (operation == Operation::UploadPart)
        m_stats.partsInFlightHighWater = std::max(m_stats.partsInFlightHighWater, ++m_partsInFlight);
}

void RequestLog::finished(RequestRecord record)
{
    const std::lock_guard lock(m_mutex);
    --m_stats.inFlight;
    if (record.operation == Operation::UploadPart)
        --m_partsInFlight;
    ++m_stats.requests[record.operation];
    m_stats.bytesReceived += record.bodyBytes;
    m_records.push_back(std::move(record));
    if (m_records.size() > kKept)
        m_records.pop_front();
}

void RequestLog::sent(std::uint64_t bytes)
{
    const std::lock_guard lock(m_mutex);
    m_stats.bytesSent += bytes;
}

std::vector<RequestRecord> RequestLog::records() const
{
    const std::lock_guard lock(m_mutex);
    return {m_records.begin(), m_records.end()};
}

StoreStats RequestLog::stats() const
{
    const std::lock_guard lock(m_mutex);
    return m_stats;
}

void RequestLog::forget()
{
    const std::lock_guard lock(m_mutex);
    const int inFlight = m_stats.inFlight;
    m_stats = {};
    m_stats.inFlight = m_stats.inFlightHighWater = inFlight;
    m_stats.partsInFlightHighWater = m_partsInFlight;
    m_records.clear();
}

} // namespace partway::practice
