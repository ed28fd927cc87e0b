// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/sweeper.h"

#include "app/practice/xml_requests.h"

namespace partway::practice {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds kUsualPace = 1h; // of the store's time, where the personality names none
constexpr std::chrono::hours kRemembered = 24h * 30;

} // namespace

Sweeper::Sweeper(const Personality &personality, StoreClock &clock, BucketFiles &buckets,
                 UploadFiles &uploads)
    : m_personality(personality)
    , m_clock(clock)
    , m_buckets(buckets)
    , m_uploads(uploads)
    , m_next(clock.now() + (personality.sweepEvery > 0s ? personality.sweepEvery : kUsualPace))
{
}

std::size_t Sweeper::sweepIfDue()
{
    {
        const std::lock_guard lock(m_mutex);
        const Time now = m_clock.now();
        if (now < m_next)
            return 0;
        const auto pace = m_personality.sweepEvery > 0s ? m_personality.sweepEvery : kUsualPace;
        while (m_next <= now)
            m_next += pace;
    }
    return sweepNow();
}

bool Sweeper::isDue(const StoredUpload &upload, Time now) const
{
    const std::lock_guard lock(upload.mutex);
    if (m_personality.sweepAge > 0s && now - upload.initiated >= m_personality.sweepAge &&
        now - upload.lastPart >= m_personality.sweepIdle)
        return true;
    const std::string document = m_personality.lifecycle ? m_buckets.lifecycle(upload.bucket) : std::string();
    if (document.empty())
        return false;
    const auto rules = parseLifecycle(document);
    if (!rules)
        return false;
    for (const AbortRule &rule : *rules) {
        if (rule.enabled && rule.daysAfterInitiation && upload.key.rfind(rule.prefix, 0) == 0 &&
            now >= std::chrono::ceil<std::chrono::days>(upload.initiated + 24h * *rule.daysAfterInitiation))
            return true;
    }
    return false;
}

std::size_t Sweeper::sweepNow()
{
    const Time now = m_clock.now();
    std::size_t removed = 0;
    for (const UploadPtr &upload : m_uploads.allPending()) {
        if (isDue(*upload, now) && m_uploads.abort(*upload))
            ++removed;
    }
    m_uploads.prune(now - kRemembered);
    m_clock.remember();
    return removed;
}

} // namespace partway::practice
