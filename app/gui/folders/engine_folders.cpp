// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/folders/engine_folders.h"

#include "app/gui/queue/engine_desk.h"
#include "core/engine/folder/folder_uploads.h"

#include <QPointer>

#include <utility>

namespace partway {

EngineFolders::EngineFolders(EngineDesk *desk, QObject *parent)
    : FolderPort(parent)
    , m_desk(desk)
{
}

void EngineFolders::post(std::function<void(FolderUploads &)> work)
{
    QMetaObject::invokeMethod(
        m_desk,
        [desk = m_desk, work = std::move(work)] {
            if (FolderUploads *folders = desk->openFolders())
                work(*folders);
        },
        Qt::QueuedConnection);
}

void EngineFolders::add(const FolderRequest &request, quint64 tag)
{
    QMetaObject::invokeMethod(
        m_desk,
        [this, desk = m_desk, request, tag] {
            const Result<FolderUploads *> folders = desk->folders();
            if (folders)
                (*folders)->add(request, tag);
            else
                Q_EMIT addFailed(tag, folders.error());
        },
        Qt::QueuedConnection);
}

void EngineFolders::pause(FolderUploadId id)
{
    post([id](FolderUploads &folders) { folders.pause(id); });
}

void EngineFolders::resume(FolderUploadId id)
{
    post([id](FolderUploads &folders) { folders.resume(id); });
}

void EngineFolders::retryFailed(FolderUploadId id)
{
    post([id](FolderUploads &folders) { folders.retryFailed(id); });
}

void EngineFolders::remove(FolderUploadId id)
{
    post([id](FolderUploads &folders) { folders.remove(id); });
}

void EngineFolders::askFiles(FolderUploadId id, std::optional<FileState> state, qint64 after, int most,
                             QObject *context, FilesTold done)
{
    // Comes back into this object's thread first: the context may be gone by then.
    const QPointer<QObject> guard(context);
    post([this, guard, id, state, after, most, done = std::move(done)](FolderUploads &folders) {
        const Result<QList<FolderFile>> files = folders.files(id, state, after, most);
        QMetaObject::invokeMethod(
            this,
            [guard, done, files] {
                if (guard)
                    done(files);
            },
            Qt::QueuedConnection);
    });
}

} // namespace partway
