// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/upload_command.h"

#include "app/cli/account_choice.h"
#include "app/cli/upload_request.h"

#include <QDir>
#include <QFileInfo>

namespace partway {

UploadCommand::UploadCommand(CommandContext &context)
    : QueueCommand(context)
{
}

void UploadCommand::start()
{
    const auto environment = QProcessEnvironment::systemEnvironment();
    const Parsed<QList<TransferRequest>> requests = uploadRequests(invocation());
    const Parsed<EngineLimits> limits = limitsFrom(invocation());
    if (!requests)
        return fail(requests.error().sentence, ExitCode::WrongUsage);
    if (!limits)
        return fail(limits.error().sentence, ExitCode::WrongUsage);
    const Parsed<Account> account = chosenAccount(invocation(), context().accounts, environment,
                                                  AwsConfig::read(environment, QDir::homePath()));
    if (!account)
        return fail(account.error().sentence, ExitCode::WrongUsage);
    // Before anything is queued: a typing mistake is not worth a row in the journal.
    for (const TransferRequest &request : *requests)
        if (!QFileInfo::exists(request.sourcePath))
            return fail(ErrorKind::SourceMissing,
                        {.source = request.sourcePath, .occasion = Occasion::Question});

    m_account = *account;
    m_requests = *requests;
    for (TransferRequest &request : m_requests)
        request.account = m_account.id;
    if (isEnvironmentAccount(m_account.id))
        if (const AccountResult<void> kept = rememberAccount(context().accounts, m_account); !kept)
            return fail(sentenceOf(kept.error()));
    useAccount(m_account);
    openSession(*limits);
}

void UploadCommand::onLoaded()
{
    whenServersAreThere({m_account.id}, [this] {
        m_run = std::make_unique<QueueRun>(context(), engine(),
                                           [this](const AccountId &id) { return accountName(id); });
        connect(m_run.get(), &QueueRun::finished, this, [this](ExitCode code) { finish(code); });
        connect(&engine(), &TransferEngine::added, this,
                [this](quint64, const QList<TransferId> &ids) { m_run->follow(ids); });
        connect(&engine(), &TransferEngine::addFailed, this,
                [this](quint64, const Error &error) { fail(error); });
        engine().add(m_requests);
    });
}

void UploadCommand::interrupt() { m_run ? m_run->interrupt() : finish(ExitCode::Resumable); }

} // namespace partway
