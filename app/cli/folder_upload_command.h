// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/folder_follow.h"
#include "app/cli/queue_command.h"

#include <memory>

namespace partway {

/// upload FOLDER s3://BUCKET/PREFIX/ --recursive
class FolderUploadCommand : public QueueCommand
{
    Q_OBJECT
public:
    explicit FolderUploadCommand(CommandContext &context);
    void start() override;
    void interrupt() override;

private:
    void onLoaded() override;
    void run();

    FolderRequest m_request;
    std::unique_ptr<FolderFollow> m_follow;
};

} // namespace partway
