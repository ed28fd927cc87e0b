// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/sqlite_journal.h"
#include "tests/journal/journal_samples.h"

#include <QTemporaryDir>

#include <memory>

namespace partway::tests {

/// A journal in a folder of its own, for tests that look at one transfer in it.
class OneJournal
{
protected:
    /// An empty one in a new folder; none where it cannot be opened.
    void renew()
    {
        m_journal.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_journal = opened(file());
    }

    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("journal.sqlite")); }

    /// The only transfer in it; an empty one where there are others, or none.
    [[nodiscard]] TransferRecord only()
    {
        const auto records = m_journal->load();
        return records && records->size() == 1 ? records->constFirst() : TransferRecord{};
    }

    void openAgain()
    {
        m_journal.reset();
        m_journal = opened(file());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteJournal> m_journal;
};

} // namespace partway::tests
