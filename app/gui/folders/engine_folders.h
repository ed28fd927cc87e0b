// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/folders/folder_port.h"

namespace partway {

class EngineDesk;
class FolderUploads;

/// The folders of the engine in its thread, and the way there and back. Lives in the window's thread;
/// everything returns at once.
class EngineFolders : public FolderPort
{
    Q_OBJECT
public:
    /// `desk` lives in the engine's thread, which outlives this object.
    explicit EngineFolders(EngineDesk *desk, QObject *parent = nullptr);

    /// The first one makes the journal of folders.
    void add(const partway::FolderRequest &request, quint64 tag) override;
    void pause(partway::FolderUploadId id) override;
    void resume(partway::FolderUploadId id) override;
    void retryFailed(partway::FolderUploadId id) override;
    void remove(partway::FolderUploadId id) override;
    void askFiles(FolderUploadId id, std::optional<FileState> state, qint64 after, int most, QObject *context,
                  FilesTold done) override;

private:
    /// Runs in the engine's thread; dropped where no folder was ever added.
    void post(std::function<void(FolderUploads &)> work);

    EngineDesk *m_desk;
};

} // namespace partway
