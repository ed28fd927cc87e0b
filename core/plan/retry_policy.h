// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

namespace partway {

/// How long to wait before trying again, and when to stop trying. Full jitter: the wait is a random share of
/// a limit that doubles with each attempt (AWS Architecture Blog, "Exponential Backoff And Jitter").
struct RetryPolicy
{
    milliseconds base{500};
    milliseconds cap{20'000};
    milliseconds networkCap{4'000};                  ///< a way that is gone is looked for at least this often
    milliseconds giveUpAfter{std::chrono::hours(1)}; ///< without any progress, while the server does answer

    /// `attempt` counts from 1, `unit` is chance in [0, 1). Never shorter than what the server asked for.
    [[nodiscard]] milliseconds delay(int attempt, const Error &error, double unit) const;
};

/// Keeps a server in trouble from being hammered: retries cost, successes refund (as the AWS SDKs' standard
/// mode). While it is empty, only one try at a time is let through.
class RetryBudget
{
public:
    void spend(ErrorKind kind);
    void refund();
    [[nodiscard]] bool isEmpty() const { return m_tokens <= 0; }

private:
    static constexpr int full = 500;
    int m_tokens = full;
};

} // namespace partway
