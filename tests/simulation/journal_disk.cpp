// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/journal_disk.h"

namespace partway::sim {

void JournalDisk::writeAndSync(const Change &change)
{
    change(m_records);
    for (const Change &earlier : m_unsynced)
        earlier(m_durable);
    m_unsynced.clear();
    change(m_durable);
}

void JournalDisk::write(Change change)
{
    change(m_records);
    m_unsynced.push_back(std::move(change));
}

int JournalDisk::losePower(SimRandom &random)
{
    const int kept = random.between(0, static_cast<int>(m_unsynced.size()));
    const int lost = static_cast<int>(m_unsynced.size()) - kept;
    for (int i = 0; i < kept; ++i)
        m_unsynced.at(static_cast<std::size_t>(i))(m_durable);
    m_unsynced.clear();
    m_records = m_durable;
    return lost;
}

} // namespace partway::sim
