// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/platform/notify/news_digest.h"

#include <algorithm>
#include <utility>

namespace partway {

NewsDigest::NewsDigest(UtcTime startedAt)
    : m_startedAt(startedAt)
{
}

bool NewsDigest::isNews(const Transfer &transfer)
{
    const auto known = m_known.constFind(transfer.id);
    const bool isNew = known == m_known.cend();
    const TransferState before = isNew ? TransferState::Queued : *known;
    m_known.insert(transfer.id, transfer.state);
    if (before == transfer.state)
        return false;
    // Seen for the first time and over already: told by the journal at the start, or quicker than a snapshot.
    if (transfer.state == TransferState::Done)
        return !isNew || (transfer.finished && *transfer.finished >= m_startedAt);
    return transfer.state == TransferState::Failed && (!isNew || transfer.added >= m_startedAt);
}

void NewsDigest::see(const Transfer &transfer, SteadyTime now)
{
    // Failed and resumed within the same moment: no news any more.
    const auto same = [&transfer](const Transfer &told) { return told.id == transfer.id; };
    if (transfer.state != TransferState::Failed)
        m_news.failed.removeIf(same);
    if (isNews(transfer))
        (transfer.state == TransferState::Done ? m_news.finished : m_news.failed).append(transfer);
    if (m_news.finished.isEmpty() && m_news.failed.isEmpty())
        m_due.reset();
    else if (!m_due)
        m_due = m_spokeAt ? std::max(now + gather, *m_spokeAt + distance) : now + gather;
}

void NewsDigest::forget(TransferId id)
{
    m_known.remove(id);
    const auto same = [id](const Transfer &told) { return told.id == id; };
    m_news.failed.removeIf(same);
    m_news.finished.removeIf(same);
    if (m_news.finished.isEmpty() && m_news.failed.isEmpty())
        m_due.reset();
}

NewsDigest::News NewsDigest::take(SteadyTime now)
{
    m_due.reset();
    m_spokeAt = now;
    return std::exchange(m_news, {});
}

} // namespace partway
