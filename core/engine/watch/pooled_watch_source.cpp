// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/watch/pooled_watch_source.h"

#include "core/base/pool_question.h"
#include "core/base/source_file.h"
#include "core/engine/folder/directory_reader.h"
#include "core/engine/folder/tree_walk.h"

#include <QFile>
#include <QSet>
#include <QThreadPool>

#include <utility>

namespace partway {

namespace {

constexpr int entriesAtOnce = 1000;

/// One look, step by step.
class Look
{
public:
    Look(const FolderRequest &request, CloseWatch::Point point)
        : m_root(nativePath(request.root))
        , m_walk(request)
        , m_point(std::move(point))
    {
        hintsOf({});
    }

    std::optional<Result<QList<WatchedFile>>> step(const std::atomic<bool> &recalled)
    {
        const auto batch = m_walk.next(entriesAtOnce, recalled);
        if (!batch)
            return failure(batch.error());
        for (const FolderFile &file : batch->files) {
            hintsOf(file.path.left(file.path.lastIndexOf('/') + 1));
            if (file.state == FileState::Waiting && !file.isFolder())
                m_found.append({file.path, file.key, file.size, file.modifiedNs});
        }
        if (!batch->over)
            return std::nullopt;
        return std::move(m_found);
    }

private:
    void hintsOf(const QByteArray &folder)
    {
        if (m_folders.contains(folder))
            return;
        m_folders.insert(folder);
        m_point(QFile::decodeName(m_root + '/' + folder));
    }

    const QByteArray m_root;
    TreeWalk m_walk;
    CloseWatch::Point m_point;
    QSet<QByteArray> m_folders;
    QList<WatchedFile> m_found;
};

Writers writersOf(const QByteArray &name)
{
    const auto file = SourceFile::openNative(name);
    return file ? file->writers() : Writers::CannotTell;
}

} // namespace

PooledWatchSource::PooledWatchSource()
    : m_pool(std::make_shared<QThreadPool>())
    , m_closing([this] {
        if (m_hint)
            m_hint();
    })
{
    m_pool->setMaxThreadCount(1);
    m_pool->setObjectName(QStringLiteral("watch"));
}

PooledWatchSource::~PooledWatchSource() = default;

WatchSource::Work PooledWatchSource::look(const FolderRequest &request,
                                          std::function<void(Result<QList<WatchedFile>>)> done)
{
    auto question = std::make_shared<PoolQuestion<QList<WatchedFile>>>(m_pool, std::move(done));
    question->ask([look = std::make_shared<Look>(request, m_closing.point())](
                      const std::atomic<bool> &recalled) { return look->step(recalled); },
                  0);
    return question;
}

WatchSource::Work PooledWatchSource::writers(const QString &root, const QList<QByteArray> &paths,
                                             std::function<void(const QList<Writers> &)> done)
{
    auto question = std::make_shared<PoolQuestion<QList<Writers>>>(
        m_pool, [done = std::move(done)](const Result<QList<Writers>> &found) { done(*found); });
    question->ask(
        [root = nativePath(root), paths](const std::atomic<bool> &) {
            QList<Writers> found;
            for (const QByteArray &path : paths)
                found.append(writersOf(root + '/' + path));
            return std::optional<Result<QList<Writers>>>(found);
        },
        0);
    return question;
}

} // namespace partway
