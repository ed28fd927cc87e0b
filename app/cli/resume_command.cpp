// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/resume_command.h"

#include "app/cli/open_source.h"
#include "core/engine/folder/folder_uploads.h"

namespace partway {

ResumeCommand::ResumeCommand(CommandContext &context)
    : QueueCommand(context)
{
}

void ResumeCommand::start()
{
    if (invocation().has("all") && !invocation().operands.isEmpty())
        return fail(tr("Either name transfers or say --all."), ExitCode::WrongUsage);
    const Parsed<EngineLimits> limits = limitsFrom(invocation());
    if (!limits)
        return fail(limits.error().sentence, ExitCode::WrongUsage);
    openSession(*limits);
}

void ResumeCommand::onLoaded()
{
    QStringList operands = invocation().operands;
    const auto named = takeFolders(operands);
    if (!named)
        return;
    if (!invocation().operands.isEmpty()) {
        if (const auto transfers = transfersNamed(operands))
            runUnlessAborting(*transfers, *named);
        return;
    }
    QList<Transfer> all = engine().transfers();
    all.removeIf([](const Transfer &transfer) {
        return transfer.isFinal() || transfer.state == TransferState::Aborting;
    });
    if (session().hasFolders() && !folders())
        return;
    run(all, allFolders());
}

QList<FolderUpload> ResumeCommand::allFolders()
{
    if (!session().hasFolders())
        return {};
    QList<FolderUpload> all = folders()->folders();
    const bool failedToo = invocation().has("retry-failed");
    all.removeIf([failedToo](const FolderUpload &folder) {
        const bool hasFailed = failedToo && folder.counts.of(FileState::Failed).files > 0;
        return folder.state == FolderState::Cancelled || (folder.state == FolderState::Done && !hasFailed);
    });
    return all;
}

void ResumeCommand::runUnlessAborting(const QList<Transfer> &named, const QList<FolderUpload> &folders)
{
    for (const Transfer &transfer : named)
        if (transfer.state == TransferState::Aborting)
            return fail(
                tr("Transfer %1 is being aborted and cannot be resumed. “abort %1” goes on with that.")
                    .arg(transfer.id.value));
    run(named, folders);
}

void ResumeCommand::run(const QList<Transfer> &transfers, const QList<FolderUpload> &folders)
{
    QList<TransferId> ids;
    QSet<AccountId> accounts;
    for (const Transfer &transfer : transfers) {
        if (isNameless(transfer.request.sourcePath) && !transfer.isFinal()) {
            console().remark(
                tr("Transfer %1 needs its stream from the beginning again: give the command that began it "
                   "once more.")
                    .arg(transfer.id.value));
            continue;
        }
        ids.append(transfer.id);
        if (!transfer.isFinal())
            accounts.insert(transfer.request.account);
    }
    for (const FolderUpload &folder : folders)
        accounts.insert(folder.request.account);
    if (ids.isEmpty() && folders.isEmpty()) {
        console().remark(tr("There is nothing to resume."));
        return finish(ExitCode::AllDone);
    }
    whenServersAreThere(accounts, [this, ids, folders] {
        m_running = (ids.isEmpty() ? 0 : 1) + (folders.isEmpty() ? 0 : 1);
        if (!folders.isEmpty())
            runFolders(folders);
        if (ids.isEmpty())
            return;
        m_run = std::make_unique<QueueRun>(context(), engine(),
                                           [this](const AccountId &id) { return accountName(id); });
        connect(m_run.get(), &QueueRun::finished, this, &ResumeCommand::onEnded);
        engine().resume(ids);
        m_run->follow(ids);
    });
}

void ResumeCommand::runFolders(const QList<FolderUpload> &resumed)
{
    m_follow = std::make_unique<FolderFollow>(context(), *folders(), engine(),
                                              [this](const AccountId &id) { return accountName(id); });
    connect(m_follow.get(), &FolderFollow::finished, this, &ResumeCommand::onEnded);
    QList<FolderUploadId> ids;
    for (const FolderUpload &folder : resumed) {
        ids.append(folder.id);
        if (invocation().has("retry-failed"))
            folders()->retryFailed(folder.id);
        else
            folders()->resume(folder.id);
    }
    m_follow->follow(ids);
}

void ResumeCommand::onEnded(ExitCode code)
{
    // What can be resumed says more than what failed, and both more than what is done.
    if (code == ExitCode::Resumable || m_code == ExitCode::AllDone)
        m_code = code;
    if (--m_running == 0)
        finish(m_code);
}

void ResumeCommand::interrupt()
{
    if (m_running == 0)
        return finish(ExitCode::Resumable);
    if (m_run)
        m_run->interrupt();
    if (m_follow)
        m_follow->interrupt();
}

} // namespace partway
