// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/folder_upload_command.h"

#include "app/cli/folder_request.h"

namespace partway {

FolderUploadCommand::FolderUploadCommand(CommandContext &context)
    : QueueCommand(context)
{
}

void FolderUploadCommand::start()
{
    const Parsed<FolderRequest> request = folderRequest(invocation());
    const Parsed<EngineLimits> limits = limitsFrom(invocation());
    if (!request)
        return fail(request.error().sentence, ExitCode::WrongUsage);
    if (!limits)
        return fail(limits.error().sentence, ExitCode::WrongUsage);
    const std::optional<AccountId> account = useChosenAccount();
    if (!account)
        return;
    m_request = *request;
    m_request.account = *account;
    openSession(*limits);
}

void FolderUploadCommand::onLoaded()
{
    if (folders())
        whenServersAreThere({m_request.account}, [this] { run(); });
}

void FolderUploadCommand::run()
{
    FolderUploads &uploads = *folders();
    m_follow = std::make_unique<FolderFollow>(context(), uploads, engine(),
                                              [this](const AccountId &id) { return accountName(id); });
    connect(m_follow.get(), &FolderFollow::finished, this, [this](ExitCode code) { finish(code); });
    connect(&uploads, &FolderUploads::added, this,
            [this](quint64, FolderUploadId id) { m_follow->follow({id}); });
    connect(&uploads, &FolderUploads::addFailed, this, [this](quint64, const Error &error) { fail(error); });
    uploads.add(m_request);
}

void FolderUploadCommand::interrupt() { m_follow ? m_follow->interrupt() : finish(ExitCode::Resumable); }

} // namespace partway
