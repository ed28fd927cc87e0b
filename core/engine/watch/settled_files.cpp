// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/watch/settled_files.h"

#include <algorithm>
#include <utility>

namespace partway {

void SettledFiles::know(const QByteArray &path, qint64 size, qint64 modifiedNs)
{
    m_known.insert(path, {size, modifiedNs});
    m_waiting.remove(path);
}

QList<WatchedFile> SettledFiles::look(const QList<WatchedFile> &all, SteadyTime now)
{
    QList<WatchedFile> settled;
    const QHash<QByteArray, Waiting> before = std::exchange(m_waiting, {}); // who is gone is not waited for
    for (const WatchedFile &file : all) {
        const State state{file.size, file.modifiedNs};
        if (const auto known = m_known.constFind(file.path); known != m_known.cend() && *known == state)
            continue;
        const auto seen = before.constFind(file.path);
        const bool stands = seen != before.cend() && seen->state == state;
        const SteadyTime since = stands ? seen->since : now;
        m_waiting.insert(file.path, {state, since});
        if (now - since >= m_settle)
            settled.append(file);
    }
    return settled;
}

void SettledFiles::disturb(const QByteArray &path, SteadyTime now)
{
    if (const auto waiting = m_waiting.find(path); waiting != m_waiting.end())
        waiting->since = now;
}

std::optional<SteadyTime> SettledFiles::nextAt() const
{
    if (m_waiting.isEmpty())
        return std::nullopt;
    const auto first = std::min_element(m_waiting.cbegin(), m_waiting.cend(),
                                        [](const Waiting &a, const Waiting &b) { return a.since < b.since; });
    return first->since + m_settle;
}

} // namespace partway
