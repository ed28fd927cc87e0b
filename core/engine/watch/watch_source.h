// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/writers.h"
#include "core/engine/folder/folder_upload.h"
#include "core/engine/watch/watched_file.h"

#include <QList>

#include <functional>
#include <memory>

namespace partway {

/// A watched folder as the engine sees it: every answer comes later, in the thread that asked, and never
/// after the returned work was let go of.
class WatchSource
{
public:
    using Work = std::shared_ptr<void>;

    virtual ~WatchSource() = default;
    /// All that would go up of the folder as it is now. SourceMissing or SourceUnreadable where the folder
    /// itself cannot be read; what cannot be read below it is left out.
    [[nodiscard]] virtual Work look(const FolderRequest &request,
                                    std::function<void(Result<QList<WatchedFile>>)> done) = 0;
    /// Whether anybody has these open for writing; in their order.
    [[nodiscard]] virtual Work writers(const QString &root, const QList<QByteArray> &paths,
                                       std::function<void(const QList<Writers> &)> done) = 0;
    /// Called when something was written in what was looked at, where the system tells it.
    virtual void onHint(std::function<void()> hint) = 0;
};

} // namespace partway
