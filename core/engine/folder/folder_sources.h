// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/folder/tree_walk.h"
#include "core/engine/folder/whole_file.h"

#include <functional>
#include <memory>

namespace partway {

/// A walk whose steps are done elsewhere. Answers come later, in the thread that asked, and never once this
/// object is gone.
class FolderWalker
{
public:
    virtual ~FolderWalker() = default;
    /// One step at a time. See TreeWalk::next().
    virtual void next(int most, std::function<void(Result<WalkBatch>)> done) = 0;
};

/// Folders and their files as the engine sees them: every answer comes later, in the thread that asked.
class FolderSources
{
public:
    /// Letting go of it gives the work up: no answer comes.
    using Work = std::shared_ptr<void>;

    virtual ~FolderSources() = default;
    [[nodiscard]] virtual std::unique_ptr<FolderWalker> walk(const FolderRequest &request) = 0;
    /// See readWhole(); `path` is below `root`.
    [[nodiscard]] virtual Work read(const QString &root, const QByteArray &path, qint64 largest,
                                    DigestKinds kinds, std::function<void(Result<WholeFile>)> done) = 0;
};

} // namespace partway
