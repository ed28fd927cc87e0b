// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pool_errand.h"
#include "core/base/result.h"

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace partway {

/// One question to a pool. Destroying it is how its owner gives it up, also from within the answer.
template <typename Value>
class PoolQuestion
{
public:
    using Done = std::function<void(Result<Value>)>;

    PoolQuestion(std::shared_ptr<QThreadPool> pool, Done done)
        : m_done(std::move(done))
        , m_errand(std::move(pool))
    {
    }

    /// `step` is called in the pool until it has a result.
    template <typename StepFunction>
    void ask(StepFunction step, int priority)
    {
        m_errand.start(
            [this, step = std::move(step)](const std::atomic<bool> &recalled) -> PoolErrand::Answer {
                std::optional<Result<Value>> result = step(recalled);
                if (!result)
                    return nullptr;
                return [this, value = std::move(*result)]() mutable { answer(std::move(value)); };
            },
            priority);
    }

private:
    void answer(Result<Value> value)
    {
        const Done done = std::exchange(m_done, nullptr);
        done(std::move(value));
    }

    Done m_done;
    PoolErrand m_errand;
};

} // namespace partway
