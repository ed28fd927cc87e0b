// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <httplib.h>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace partway::practice {

// Threads as they are needed: every kept-open connection occupies one, so a fixed small number would let new
// connections wait behind idle ones.
class WorkerCrew : public httplib::TaskQueue
{
public:
    explicit WorkerCrew(std::size_t most)
        : m_most(most)
    {
    }

    void enqueue(std::function<void()> task) override;
    void shutdown() override; // after the tasks that were taken

private:
    void work();

    std::size_t m_most;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_tasks;
    std::vector<std::thread> m_threads;
    std::size_t m_idle = 0;
    bool m_closing = false;
};

} // namespace partway::practice
