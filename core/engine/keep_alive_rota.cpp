// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/keep_alive_rota.h"

#include "core/plan/keep_alive.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace partway {

namespace {

constexpr milliseconds looksEvery = std::chrono::minutes(5);

} // namespace

KeepAliveRota::KeepAliveRota(Clock &clock, RandomSource &random, std::function<void(TransferId)> due)
    : m_clock(clock)
    , m_random(random)
    , m_due(std::move(due))
{
}

KeepAliveRota::~KeepAliveRota() { m_clock.cancel(m_timer); }

void KeepAliveRota::watch(TransferId id, const UploadRecord &upload, const ClearingHabit &habit)
{
    const auto [found, isNew] = m_turns.try_emplace(id);
    Turn &turn = found->second;
    const auto from = clearedFrom(upload, habit);
    if (isNew || turn.countedFrom != from) {
        turn.countedFrom = from;
        turn.failures = 0;
        plan(turn, keepAliveTime(upload, habit, m_random.unit()));
    } else if (turn.atIt) {
        ++turn.failures;
        plan(turn, keepAliveRetry(upload, habit, turn.failures, m_clock.utcNow(), m_random.unit()));
    }
    end(turn);
    if (const auto at = timeOf(turn))
        wakeBy(*at);
}

void KeepAliveRota::end(Turn &turn)
{
    if (!std::exchange(turn.atIt, false))
        return;
    if (m_atIt-- == atOnce)
        wakeBy(m_clock.now()); // there is room for another
}

void KeepAliveRota::forget(TransferId id)
{
    const auto found = m_turns.find(id);
    if (found == m_turns.end())
        return;
    end(found->second);
    m_turns.erase(found);
}

void KeepAliveRota::hurry()
{
    for (auto &[id, turn] : m_turns)
        if (turn.failures > 0 && turn.due && !turn.atIt)
            plan(turn, m_clock.utcNow());
    if (!m_turns.empty())
        wakeBy(m_clock.now());
}

std::optional<UtcTime> KeepAliveRota::dueTime(TransferId id) const
{
    const auto found = m_turns.find(id);
    return found == m_turns.end() ? std::nullopt : found->second.due;
}

void KeepAliveRota::plan(Turn &turn, const std::optional<UtcTime> &due) const
{
    turn.due = due;
    turn.dueSteady =
        m_clock.now() + (due ? std::max(*due - m_clock.utcNow(), milliseconds(0)) : milliseconds(0));
}

std::optional<SteadyTime> KeepAliveRota::timeOf(const Turn &turn) const
{
    if (!turn.due || turn.atIt)
        return std::nullopt;
    const milliseconds left = std::max(*turn.due - m_clock.utcNow(), milliseconds(0));
    return std::min(turn.dueSteady, m_clock.now() + left);
}

void KeepAliveRota::wakeBy(SteadyTime at)
{
    const SteadyTime now = m_clock.now();
    const SteadyTime soon = std::clamp(at, now + milliseconds(1), now + looksEvery);
    if (m_timer != 0 && m_wakeAt <= soon)
        return; // it looks soon enough
    m_clock.cancel(m_timer);
    m_wakeAt = soon;
    m_timer = m_clock.after(soon - now, [this] {
        m_timer = 0;
        look();
    });
}

void KeepAliveRota::look()
{
    const UtcTime utc = m_clock.utcNow();
    const SteadyTime now = m_clock.now();
    std::vector<std::pair<UtcTime, TransferId>> due;
    for (const auto &[id, turn] : m_turns)
        if (turn.due && !turn.atIt && (*turn.due <= utc || turn.dueSteady <= now))
            due.emplace_back(*turn.due, id);
    std::sort(due.begin(), due.end()); // the store does not wait for those that are late
    for (const auto &[when, id] : due) {
        const auto found = m_turns.find(id);
        if (m_atIt >= atOnce || found == m_turns.end())
            continue;
        found->second.atIt = true;
        ++m_atIt;
        m_due(id);
    }
    std::optional<SteadyTime> first;
    for (const auto &[id, turn] : m_turns)
        if (const auto at = timeOf(turn); at && (m_atIt < atOnce || *at > now))
            first = first ? std::min(*first, *at) : *at;
    if (first)
        wakeBy(*first);
}

} // namespace partway
