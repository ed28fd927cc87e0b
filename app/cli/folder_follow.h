// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/engine/folder/folder_uploads.h"

#include <QList>
#include <QObject>

#include <functional>
#include <map>
#include <set>

namespace partway {

/// Follows folders until each has ended: shows how far they are, pauses them on an interruption, and says at
/// the end what went up, what was skipped and what failed.
class FolderFollow : public QObject
{
    Q_OBJECT
public:
    using AccountName = std::function<QString(const AccountId &)>;

    /// The engine has the large files of the folders.
    FolderFollow(CommandContext &context, FolderUploads &folders, const TransferEngine &engine,
                 AccountName accountName, QObject *parent = nullptr);

    /// They are added or resumed already.
    void follow(const QList<FolderUploadId> &ids);
    void interrupt();

Q_SIGNALS:
    void finished(partway::ExitCode code);

private:
    enum class Stage { Running, Pausing, Ended };

    void onChanged(const QList<FolderUpload> &folders);
    void onCredentialsNeeded(const AccountId &account, const Error &error);
    void onJournalFailed(const Error &error);
    void pause(ExitCode code);
    void finish();
    void sum(const FolderUpload &folder);
    /// How many of a state are named one by one.
    void nameSome(const FolderUpload &folder, FileState state);
    void sayHowToGoOn(const FolderUpload &folder);

    CommandContext &m_context;
    FolderUploads &m_folders;
    AccountName m_accountName;
    std::map<FolderUploadId, FolderUpload> m_rows;
    std::set<FolderUploadId> m_open;
    Stage m_stage = Stage::Running;
    ExitCode m_pausedWith = ExitCode::Resumable;
};

} // namespace partway
