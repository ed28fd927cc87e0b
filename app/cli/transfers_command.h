// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/queue_command.h"
#include "core/engine/folder/folder_upload.h"

namespace partway {

/// transfers [FOLDER-ID]: the rows of the journal, or the files of a folder.
class TransfersCommand : public QueueCommand
{
    Q_OBJECT
public:
    explicit TransfersCommand(CommandContext &context);
    void start() override;

private:
    void onLoaded() override;
    void listTransfers(const QList<Transfer> &transfers);
    /// What failed and was skipped in it, or all of its files.
    void listFiles(const FolderUpload &folder);
    [[nodiscard]] bool listState(const FolderUpload &folder, std::optional<FileState> state);
};

} // namespace partway
