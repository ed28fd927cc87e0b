// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/exclude_rules.h"
#include "core/base/result.h"
#include "core/engine/folder/directory_reader.h"
#include "core/engine/folder/folder_upload.h"

#include <QByteArray>
#include <QList>

#include <atomic>
#include <memory>
#include <vector>

namespace partway {

/// What a walk has found since it was last asked.
struct WalkBatch
{
    QList<FolderFile> files;
    bool over = false; ///< there is no more
};

/// Walks through one folder, depth first, and says of everything in it whether and as what it goes up.
/// Memory is bounded by the depth of the tree and by the batch, not by how much there is. Blocks: for pool
/// threads, one at a time.
class TreeWalk
{
public:
    explicit TreeWalk(FolderRequest request);

    /// About so many at most. SourceMissing or SourceUnreadable where the root itself cannot be read; a
    /// folder below it that cannot is a Failed row of the batch.
    Result<WalkBatch> next(int most, const std::atomic<bool> &recalled);

private:
    struct Level
    {
        std::unique_ptr<DirectoryReader> reader;
        QByteArray path; ///< below the root; empty, or ends in "/"
        bool isEmpty = true;
    };

    /// A key longer than 1,024 bytes cannot be, so nothing deeper than this can go up.
    static constexpr size_t deepest = 512;

    Result<void> openRoot();
    void take(const DirectoryEntry &entry, QList<FolderFile> &into);
    void takeFile(const QByteArray &path, const DirectoryEntry &entry, QList<FolderFile> &into) const;
    void takeLink(const DirectoryEntry &link, QList<FolderFile> &into);
    void enter(const QByteArray &path, QList<FolderFile> &into);
    void leave(QList<FolderFile> &into);
    [[nodiscard]] bool isInside(NodeId node) const;

    const FolderRequest m_request;
    const ExcludeRules m_excludes;
    const QByteArray m_root; ///< ends in "/"
    std::vector<Level> m_levels;
    bool m_begun = false;
};

} // namespace partway
