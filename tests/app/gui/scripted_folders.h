// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/folders/folder_port.h"
#include "tests/app/gui/sample_rows.h"

#include <QPointer>

#include <utility>

namespace partway::test {

/// Folders that do nothing but remember what they were asked, and list the files that a test puts on the
/// shelf.
class ScriptedFolders : public FolderPort
{
    Q_OBJECT
public:
    using FolderPort::FolderPort;

    void add(const FolderRequest &request, quint64 tag) override
    {
        requested.append(request);
        lastTag = tag;
    }
    void pause(FolderUploadId id) override { paused.append(id.value); }
    void resume(FolderUploadId id) override { resumed.append(id.value); }
    void retryFailed(FolderUploadId id) override { retried.append(id.value); }
    void remove(FolderUploadId id) override { removedIds.append(id.value); }
    void askFiles(FolderUploadId, std::optional<FileState> state, qint64 after, int most, QObject *context,
                  FilesTold done) override
    {
        ++asks;
        largestAsk = std::max(largestAsk, most);
        QList<FolderFile> page;
        for (const FolderFile &file : std::as_const(shelf)) {
            if (page.size() < most && file.id > after && (!state || file.state == *state))
                page.append(file);
        }
        const QPointer<QObject> guard(context);
        QMetaObject::invokeMethod(
            this,
            [guard, page, done = std::move(done)] {
                if (guard)
                    done(page);
            },
            Qt::QueuedConnection);
    }

    QList<FolderRequest> requested;
    quint64 lastTag = 0;
    QList<qint64> paused, resumed, retried, removedIds;
    QList<FolderFile> shelf; ///< ids ascend
    int asks = 0;
    int largestAsk = 0;
};

/// camera-b on its way to s3://rushes/day1/camera-b/: 100,000 files of 4 KB, of which so many are done and
/// have failed. All of it is found.
inline FolderUpload sampleFolder(qint64 id, FolderState state, qint64 done = 0, qint64 failed = 0)
{
    constexpr qint64 all = 100'000;
    constexpr qint64 size = 4'000;
    FolderUpload folder;
    folder.id = {id};
    folder.request.root = QStringLiteral("/data/camera-b");
    folder.request.account = sampleAccount().id;
    folder.request.bucket = QStringLiteral("rushes");
    folder.request.prefix = QStringLiteral("day1/camera-b/");
    folder.state = state;
    folder.walked = true;
    folder.counts.add(FileState::Done, {done, done * size});
    folder.counts.add(FileState::Failed, {failed, failed * size});
    folder.counts.add(FileState::Waiting, {all - done - failed, (all - done - failed) * size});
    if (state == FolderState::Running) {
        folder.bytesPerSecond = 12e6;
        folder.filesPerSecond = 3000;
    }
    return folder;
}

/// A file of it.
inline FolderFile sampleFile(qint64 id, FileState state)
{
    FolderFile file;
    file.id = id;
    file.path = "stills/frame-" + QByteArray::number(id) + ".dpx";
    file.key = QStringLiteral("day1/camera-b/") + QString::fromUtf8(file.path);
    file.size = 4'000;
    file.state = state;
    if (state == FileState::Done)
        file.etag = "9e107d9d372bb6826bd81d3542a419d6";
    if (state == FileState::Failed)
        file.error = sampleError(ErrorKind::SourceUnreadable);
    if (state == FileState::Skipped)
        file.skipped = SkipReason::Link;
    if (state == FileState::Handed)
        file.transfer = {id};
    return file;
}

} // namespace partway::test
