// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/transfer_journal.h"
#include "tests/simulation/sim_random.h"

#include <functional>
#include <map>
#include <vector>

namespace partway::sim {

/// What the journal's file holds, as the program sees it and as it would be after a loss of power.
class JournalDisk
{
public:
    using Records = std::map<TransferId, TransferRecord>;
    using Change = std::function<void(Records &)>;

    [[nodiscard]] const Records &records() const { return m_records; }
    /// Only what no loss of power can take.
    [[nodiscard]] const Records &durable() const { return m_durable; }
    [[nodiscard]] bool isFull() const { return m_full; }
    void setFull(bool full) { m_full = full; }
    TransferId newId() { return TransferId{++m_lastId}; }

    /// The change and all before it are durable.
    void writeAndSync(const Change &change);
    void write(Change change);
    /// The last calls that were not synced are gone, whole ones, perhaps none, perhaps all.
    int losePower(SimRandom &random);

private:
    Records m_records;
    Records m_durable;
    std::vector<Change> m_unsynced;
    qint64 m_lastId = 0;
    bool m_full = false;
};

} // namespace partway::sim
