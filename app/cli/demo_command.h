// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/queue_command.h"
#include "app/cli/queue_run.h"

class QCryptographicHash;

namespace partway {

class SampleFile;

/// demo: the main job on a machine without a display. Starts the practice store, sends it a sample in
/// parallel parts, reads it back in ranges and compares. Keeps to a folder of its own in the state folder,
/// which is begun anew each time.
class DemoCommand : public QueueCommand
{
    Q_OBJECT
public:
    explicit DemoCommand(CommandContext &context);
    ~DemoCommand() override;
    void start() override;

private:
    void onLoaded() override;
    void upload();
    void readBack(qint64 offset);
    void compare();

    QString m_folder;
    qint64 m_size = 0;
    TransferRequest m_request;
    QByteArray m_sent; ///< SHA-256
    Account m_account;
    Credentials m_credentials;
    std::unique_ptr<SampleFile> m_sample;
    std::unique_ptr<QueueRun> m_run;
    std::unique_ptr<QCryptographicHash> m_arrived;
};

} // namespace partway
