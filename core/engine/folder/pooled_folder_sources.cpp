// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/folder/pooled_folder_sources.h"

#include "core/base/pool_errand.h"

#include <QThreadPool>

#include <utility>

namespace partway {

namespace {

// Reading feeds the network; the walk is ahead of it anyway.
constexpr int readPriority = 1;
constexpr int walkPriority = 0;

class PooledWalker final : public FolderWalker
{
public:
    PooledWalker(std::shared_ptr<QThreadPool> pool, const FolderRequest &request)
        : m_pool(std::move(pool))
        , m_walk(std::make_shared<TreeWalk>(request))
    {
    }

    void next(int most, std::function<void(Result<WalkBatch>)> done) override
    {
        m_errand = std::make_unique<PoolErrand>(m_pool);
        // The walk is handed to and fro: the pool holds it too where this object goes first.
        m_errand->start(
            [walk = m_walk, most, done = std::move(done)](const std::atomic<bool> &recalled) {
                auto batch = std::make_shared<Result<WalkBatch>>(walk->next(most, recalled));
                return [batch, done] { done(std::move(*batch)); };
            },
            walkPriority);
    }

private:
    std::shared_ptr<QThreadPool> m_pool;
    std::shared_ptr<TreeWalk> m_walk;
    std::unique_ptr<PoolErrand> m_errand;
};

} // namespace

PooledFolderSources::PooledFolderSources(int threads)
    : m_pool(std::make_shared<QThreadPool>())
{
    m_pool->setMaxThreadCount(threads);
    m_pool->setObjectName(QStringLiteral("folders"));
}

PooledFolderSources::~PooledFolderSources() = default;

std::unique_ptr<FolderWalker> PooledFolderSources::walk(const FolderRequest &request)
{
    return std::make_unique<PooledWalker>(m_pool, request);
}

FolderSources::Work PooledFolderSources::read(const QString &root, const QByteArray &path, qint64 largest,
                                              DigestKinds kinds, std::function<void(Result<WholeFile>)> done)
{
    auto errand = std::make_shared<PoolErrand>(m_pool);
    errand->start(
        [name = nativePath(root) + '/' + path, largest, kinds,
         done = std::move(done)](const std::atomic<bool> &) {
            auto whole = std::make_shared<Result<WholeFile>>(readWhole(name, largest, kinds));
            return [whole, done] { done(std::move(*whole)); };
        },
        readPriority);
    return errand;
}

} // namespace partway
