// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>
#include <memory>

class QThreadPool;

namespace partway {

/// Work in a pool whose answer is given in the thread that made this object, from its event loop, and never
/// once it was recalled or destroyed. All calls belong to that thread.
class PoolErrand
{
public:
    /// Called in the owner's thread; may destroy the errand.
    using Answer = std::function<void()>;
    /// Called in a pool thread. No answer: there is more to do, after others had their turn. A long step
    /// looks at `recalled` often.
    using Step = std::function<Answer(const std::atomic<bool> &recalled)>;

    /// The pool is let go of by the owner's thread only, where waiting for its last job is right.
    explicit PoolErrand(std::shared_ptr<QThreadPool> pool);
    ~PoolErrand();
    Q_DISABLE_COPY_MOVE(PoolErrand)

    /// Higher priorities go first. Nothing happens after recall().
    void start(Step step, int priority);
    void recall();

private:
    class Address;

    std::shared_ptr<QThreadPool> m_pool;
    std::shared_ptr<Address> m_address;
};

} // namespace partway
