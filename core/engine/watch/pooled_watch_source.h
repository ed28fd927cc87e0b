// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/close_watch.h"
#include "core/engine/watch/watch_source.h"

#include <memory>

class QThreadPool;

namespace partway {

/// The real folder, looked at in a thread of its own.
class PooledWatchSource final : public WatchSource
{
public:
    PooledWatchSource();
    ~PooledWatchSource() override;

    Work look(const FolderRequest &request, std::function<void(Result<QList<WatchedFile>>)> done) override;
    Work writers(const QString &root, const QList<QByteArray> &paths,
                 std::function<void(const QList<Writers> &)> done) override;
    void onHint(std::function<void()> hint) override { m_hint = std::move(hint); }

private:
    std::shared_ptr<QThreadPool> m_pool;
    std::function<void()> m_hint;
    CloseWatch m_closing;
};

} // namespace partway
