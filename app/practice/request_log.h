// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/request_record.h"

#include <deque>
#include <mutex>
#include <vector>

namespace partway::practice {

// What was asked and answered, for tests to count. Any thread.
class RequestLog
{
public:
    void connected();
    void begun(Operation operation);
    void finished(RequestRecord record);
    void sent(std::uint64_t bytes);

    std::vector<RequestRecord> records() const;
    StoreStats stats() const;
    void forget();

private:
    mutable std::mutex m_mutex;
    std::deque<RequestRecord> m_records;
    StoreStats m_stats;
    int m_partsInFlight = 0;
};

} // namespace partway::practice
