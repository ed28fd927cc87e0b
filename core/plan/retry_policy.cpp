// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/retry_policy.h"

#include <algorithm>

namespace partway {

milliseconds RetryPolicy::delay(int attempt, const Error &error, double unit) const
{
    const milliseconds limit = error.kind == ErrorKind::Unreachable ? networkCap : cap;
    const int doublings = std::clamp(attempt - 1, 0, 16);
    const milliseconds ceiling = std::min(limit, base * (1 << doublings));
    const auto share = milliseconds(static_cast<qint64>(static_cast<double>(ceiling.count()) * unit));
    return std::max({share, error.retryAfter, milliseconds(1)});
}

void RetryBudget::spend(ErrorKind kind)
{
    const bool timeout = kind == ErrorKind::Stalled || kind == ErrorKind::ConnectionLost;
    m_tokens = std::max(0, m_tokens - (timeout ? 10 : 5));
}

void RetryBudget::refund() { m_tokens = std::min(full, m_tokens + 5); }

} // namespace partway
