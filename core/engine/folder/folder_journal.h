// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/folder/folder_upload.h"

#include <QList>

#include <optional>

namespace partway {

/// A folder as its journal knows it: without what only a run can tell.
struct FolderRecord
{
    FolderUploadId id;
    FolderRequest request;
    FolderState state = FolderState::Queued;
    std::optional<Error> error;
    bool walked = false;
    UtcTime added{};
    FolderCounts counts;
};

/// The durable record of folders and of every file in them. One thread; calls return when the work is done.
///
/// Folders and what is wanted of them are there after a crash and after a loss of power. Files are there
/// after a crash; after a loss of power the last calls may be missing, whole calls only: such files are found
/// again by the walk, or sent a second time over the same bytes. Every failure is JournalFailed, and the call
/// has then changed nothing.
class FolderJournal
{
public:
    virtual ~FolderJournal() = default;

    virtual Result<QList<FolderRecord>> load() = 0; ///< in the order in which they were added
    virtual Result<FolderUploadId> add(const FolderRequest &request, UtcTime added) = 0;
    virtual Result<void> setState(FolderUploadId id, FolderState state,
                                  const std::optional<Error> &error) = 0;
    virtual Result<void> remove(FolderUploadId id) = 0;

    /// What a walk has found. Known paths are left as they are, so a walk can be done again; a file whose key
    /// another one has is kept as Skipped. Gives the counts of what is new.
    virtual Result<FolderCounts> addFiles(FolderUploadId id, const QList<FolderFile> &files, bool walked) = 0;
    /// In one transaction: writes what became of files, and marks the next `claim` of those that wait as
    /// Sending. Gives the latter, in the order in which they were found.
    virtual Result<QList<FolderFile>> turn(FolderUploadId id, const QList<FolderFile> &outcomes,
                                           int claim) = 0;
    /// All of one state go into another. Failed folders, which hold no bytes, are forgotten where they are to
    /// wait: the walk has to find them once more, and `walked` is taken back for that.
    virtual Result<void> moveAll(FolderUploadId id, FileState from, FileState to) = 0;

    /// The next `most` after the id `after`, of one state or of all.
    virtual Result<QList<FolderFile>> files(FolderUploadId id, std::optional<FileState> state, qint64 after,
                                            int most) = 0;
    virtual Result<FolderCounts> counts(FolderUploadId id) = 0;
};

} // namespace partway
