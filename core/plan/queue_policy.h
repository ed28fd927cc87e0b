// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/transfer.h"

#include <set>
#include <tuple>

namespace partway {

/// Where a row stands among those that wait: higher priorities first, then the queue's order.
struct QueueTurn
{
    Priority priority = Priority::Normal;
    int position = 0;
    TransferId id;

    friend bool operator<(const QueueTurn &a, const QueueTurn &b)
    {
        return std::tuple(b.priority, a.position, a.id) < std::tuple(a.priority, b.position, b.id);
    }
};

/// Says row by row whether it may start now. Those that run are told first, then those that wait, in their
/// turn; nobody behind the last place has to be looked at.
class StartPolicy
{
public:
    explicit StartPolicy(int transfersAtOnce);
    void running(const TransferRequest &request); ///< takes one of the places
    [[nodiscard]] bool hasPlace() const { return m_places > 0; }
    /// Takes a place where it may. Two transfers to one object never run at once.
    bool mayStart(const TransferRequest &request);

private:
    using Object = std::tuple<AccountId, QString, QString>;
    int m_places;
    std::set<Object> m_busy;
};

} // namespace partway
