// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/folder/folder_sources.h"

#include <memory>

class QThreadPool;

namespace partway {

/// The real folders, walked and read in a pool of their own: many small files must not hold up the parts of
/// large ones.
class PooledFolderSources final : public FolderSources
{
public:
    explicit PooledFolderSources(int threads = 4);
    ~PooledFolderSources() override;

    std::unique_ptr<FolderWalker> walk(const FolderRequest &request) override;
    Work read(const QString &root, const QByteArray &path, qint64 largest, DigestKinds kinds,
              std::function<void(Result<WholeFile>)> done) override;

private:
    std::shared_ptr<QThreadPool> m_pool;
};

} // namespace partway
