// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/folder/folder_upload.h"

#include <QObject>

#include <functional>
#include <optional>

namespace partway {

/// Folders of many files as the window sees them, beside the queue and in the window's own thread: requests
/// go in and return at once, values come out. What is said of accounts, keys, limits and the network to the
/// queue counts for them as well. EngineFolders are the real ones; tests script theirs.
class FolderPort : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    using FilesTold = std::function<void(const Result<QList<FolderFile>> &)>;

    virtual void add(const partway::FolderRequest &request, quint64 tag) = 0;
    virtual void pause(partway::FolderUploadId id) = 0;
    virtual void resume(partway::FolderUploadId id) = 0;
    virtual void retryFailed(partway::FolderUploadId id) = 0;
    virtual void remove(partway::FolderUploadId id) = 0;
    /// The next `most` files after the one with the id `after`, of one state or of all. Answers once, later,
    /// unless `context` is gone by then.
    virtual void askFiles(FolderUploadId id, std::optional<FileState> state, qint64 after, int most,
                          QObject *context, FilesTold done) = 0;

Q_SIGNALS:
    void added(quint64 tag, partway::FolderUploadId id);
    void addFailed(quint64 tag, const partway::Error &error);
    void changed(const QList<partway::FolderUpload> &folders);
    void removed(partway::FolderUploadId id);
};

} // namespace partway
