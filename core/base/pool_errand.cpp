// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pool_errand.h"

#include <QObject>
#include <QThreadPool>

#include <mutex>
#include <utility>

namespace partway {

/// Where answers go. Pool threads hold it for as long as they like; only the owner's thread closes it.
class PoolErrand::Address
{
public:
    Address()
        : m_context(std::make_unique<QObject>())
    {
    }

    [[nodiscard]] const std::atomic<bool> &recalled() const { return m_recalled; }

    void post(Answer answer)
    {
        // Under the lock, so that the object cannot go away between the look and the posting.
        const std::lock_guard lock(m_mutex);
        if (m_context)
            QMetaObject::invokeMethod(m_context.get(), std::move(answer), Qt::QueuedConnection);
    }

    void close()
    {
        m_recalled = true;
        std::unique_ptr<QObject> context;
        {
            const std::lock_guard lock(m_mutex);
            context = std::move(m_context);
        }
        // Goes away here, in its own thread, and takes with it what was posted but not yet delivered.
    }

private:
    std::atomic<bool> m_recalled = false;
    std::mutex m_mutex;
    std::unique_ptr<QObject> m_context;
};

PoolErrand::PoolErrand(std::shared_ptr<QThreadPool> pool)
    : m_pool(std::move(pool))
    , m_address(std::make_shared<Address>())
{
}

PoolErrand::~PoolErrand() { recall(); }

void PoolErrand::start(Step step, int priority)
{
    // A job holds the pool by a plain pointer: the pool outlives its jobs, and must not end in one of them.
    struct Job
    {
        QThreadPool *pool;
        std::shared_ptr<Address> address;
        std::shared_ptr<Step> step;
        int priority;

        void operator()() const
        {
            if (address->recalled())
                return;
            if (Answer answer = (*step)(address->recalled()))
                address->post(std::move(answer));
            else if (!address->recalled())
                pool->start(*this, priority);
        }
    };
    if (!m_address->recalled())
        m_pool->start(Job{m_pool.get(), m_address, std::make_shared<Step>(std::move(step)), priority},
                      priority);
}

void PoolErrand::recall() { m_address->close(); }

} // namespace partway
