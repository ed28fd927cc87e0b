// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/part_ledger.h"

#include <algorithm>
#include <utility>

namespace partway {

PartLedger::PartLedger(const PartPlan &plan)
    : m_plan(plan)
{
    m_counts[static_cast<size_t>(PartState::Waiting)] = plan.count;
}

const PartLedger::Entry &PartLedger::untouched()
{
    static const Entry entry;
    return entry;
}

PartLedger::Entry &PartLedger::entry(int number)
{
    if (m_entries.empty()) {
        m_entries.resize(static_cast<size_t>(m_plan.count));
        m_places = std::make_unique<Places>();
        for (int each = 1; each <= m_plan.count; ++each)
            m_places->waiting.insert(m_places->waiting.end(), each);
    }
    return m_entries[static_cast<size_t>(number - 1)];
}

void PartLedger::become(int number, PartState state)
{
    Entry &part = entry(number);
    switch (part.state) {
    case PartState::Waiting:
        m_places->waiting.erase(number);
        break;
    case PartState::Retrying:
        m_places->retrying.erase({part.retryAt, number});
        break;
    case PartState::Sending:
    case PartState::Checking:
        m_places->underWay.erase(number);
        break;
    case PartState::Confirmed:
        m_confirmedBytes -= m_plan.range(number).size;
        m_places->stale.erase(number);
        break;
    }
    --m_counts[static_cast<size_t>(part.state)];
    part.state = state;
    ++m_counts[static_cast<size_t>(state)];
    switch (state) {
    case PartState::Waiting:
        m_places->waiting.insert(number);
        break;
    case PartState::Retrying:
        m_places->retrying.insert({part.retryAt, number});
        break;
    case PartState::Sending:
    case PartState::Checking:
        m_places->underWay.insert(number);
        break;
    case PartState::Confirmed:
        m_confirmedBytes += m_plan.range(number).size;
        break;
    }
}

void PartLedger::confirm(int number, const QByteArray &etag, const QByteArray &md5)
{
    become(number, PartState::Confirmed);
    entry(number).etag = etag;
    entry(number).md5 = md5;
    entry(number).lastError.reset();
    entry(number).probe = false;
    entry(number).again = false;
    entry(number).stale = false;
    entry(number).took = milliseconds(0);
}

void PartLedger::confirm(int number, const QByteArray &etag, const QByteArray &md5, SteadyTime now)
{
    const bool stale = at(number).stale;
    confirm(number, etag, md5);
    if (stale)
        doubt(number);
    if (at(number).attempts > 0)
        entry(number).took = std::max(now - at(number).sentAt, milliseconds(1));
}

void PartLedger::extend(const PartPlan &plan)
{
    Q_ASSERT(plan.count >= m_plan.count);
    m_counts[static_cast<size_t>(PartState::Waiting)] += plan.count - m_plan.count;
    if (!m_entries.empty()) {
        m_entries.resize(static_cast<size_t>(plan.count));
        for (int number = m_plan.count + 1; number <= plan.count; ++number)
            m_places->waiting.insert(m_places->waiting.end(), number);
    }
    m_plan = plan;
}

void PartLedger::doubt(int number)
{
    const PartState state = at(number).state;
    if (state == PartState::Waiting)
        return;
    entry(number).stale = true;
    if (state == PartState::Confirmed)
        m_places->stale.insert(number);
}

void PartLedger::forgetStale(int number)
{
    if (std::exchange(entry(number).stale, false))
        entry(number).md5.clear();
}

void PartLedger::wait(int number)
{
    become(number, PartState::Waiting);
    entry(number).etag.clear();
    entry(number).probe = false;
    forgetStale(number);
}

void PartLedger::retry(int number, SteadyTime at, const Error &error, bool probe, const QByteArray &md5)
{
    if (entry(number).state == PartState::Retrying)
        become(number, PartState::Waiting);
    entry(number).retryAt = at;
    entry(number).lastError = error;
    entry(number).probe = probe;
    entry(number).md5 = md5;
    entry(number).etag.clear();
    become(number, PartState::Retrying);
}

void PartLedger::send(int number, SteadyTime now)
{
    become(number, PartState::Sending);
    entry(number).attempts += 1;
    entry(number).sentAt = now;
    entry(number).probe = false;
    forgetStale(number);
}

void PartLedger::sendAgain(int number)
{
    wait(number);
    entry(number).md5.clear();
    entry(number).attempts = 0;
    entry(number).again = true;
}

void PartLedger::check(int number)
{
    const bool confirmed = at(number).state == PartState::Confirmed;
    become(number, PartState::Checking);
    entry(number).confirmedBefore = confirmed;
}

void PartLedger::giveUpUnderWay()
{
    if (!m_places)
        return;
    const std::set<int> underWay = m_places->underWay;
    for (const int number : underWay) {
        if (!isHeldAgainst(number)) {
            wait(number);
            continue;
        }
        become(number, PartState::Confirmed); // as it was before it was looked at
        doubt(number);
    }
}

void PartLedger::hurry(ErrorKind only, SteadyTime now)
{
    if (!m_places)
        return;
    const auto retrying = m_places->retrying;
    for (const auto &[due, number] : retrying) {
        const Entry part = at(number);
        if (part.lastError && part.lastError->kind == only)
            retry(number, now, *part.lastError, part.probe, part.md5);
    }
}

std::optional<int> PartLedger::nextDue(SteadyTime now) const
{
    if (!m_places)
        return m_plan.count > 0 ? std::optional(1) : std::nullopt;
    if (!m_places->retrying.empty() && m_places->retrying.begin()->first <= now)
        return m_places->retrying.begin()->second;
    if (!m_places->waiting.empty())
        return *m_places->waiting.begin();
    return std::nullopt;
}

std::optional<SteadyTime> PartLedger::nextRetryAt() const
{
    if (!m_places || m_places->retrying.empty())
        return std::nullopt;
    return m_places->retrying.begin()->first;
}

std::optional<int> PartLedger::nextStale() const
{
    return !m_places || m_places->stale.empty() ? std::nullopt : std::optional(*m_places->stale.begin());
}

QList<FinishedPart> PartLedger::finished() const
{
    QList<FinishedPart> parts;
    parts.reserve(count(PartState::Confirmed));
    for (int number = 1; number <= m_plan.count; ++number)
        if (const Entry &part = at(number); part.state == PartState::Confirmed)
            parts.append({number, m_plan.range(number).size, part.etag, part.md5});
    return parts;
}

} // namespace partway
