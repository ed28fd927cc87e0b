// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/folder/folder_journal.h"

namespace partway::tests {

/// A journal that fails while a test says so, as on a full disk.
class TurnableFolderJournal final : public FolderJournal
{
public:
    explicit TurnableFolderJournal(FolderJournal &real)
        : m_real(real)
    {
    }
    bool isFull = false;

    Result<QList<FolderRecord>> load() override { return m_real.load(); }
    Result<FolderUploadId> add(const FolderRequest &request, UtcTime added) override
    {
        return isFull ? full() : m_real.add(request, added);
    }
    Result<void> setState(FolderUploadId id, FolderState state, const std::optional<Error> &error) override
    {
        if (isFull)
            return full();
        return m_real.setState(id, state, error);
    }
    Result<void> remove(FolderUploadId id) override
    {
        if (isFull)
            return full();
        return m_real.remove(id);
    }
    Result<FolderCounts> addFiles(FolderUploadId id, const QList<FolderFile> &files, bool walked) override
    {
        return isFull ? full() : m_real.addFiles(id, files, walked);
    }
    Result<QList<FolderFile>> turn(FolderUploadId id, const QList<FolderFile> &outcomes, int claim) override
    {
        return isFull ? full() : m_real.turn(id, outcomes, claim);
    }
    Result<void> moveAll(FolderUploadId id, FileState from, FileState to) override
    {
        if (isFull)
            return full();
        return m_real.moveAll(id, from, to);
    }
    Result<QList<FolderFile>> files(FolderUploadId id, std::optional<FileState> state, qint64 after,
                                    int most) override
    {
        return m_real.files(id, state, after, most);
    }
    Result<FolderCounts> counts(FolderUploadId id) override { return m_real.counts(id); }

private:
    static tl::unexpected<Error> full()
    {
        return failure(ErrorKind::JournalFailed, QStringLiteral("the disk is full"));
    }

    FolderJournal &m_real;
};

} // namespace partway::tests
