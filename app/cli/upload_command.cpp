// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/upload_command.h"

#include "app/cli/account_choice.h"
#include "app/cli/part_plan_report.h"
#include "app/cli/upload_request.h"
#include "app/text/transfer_text.h"
#include "core/base/command_stream.h"
#include "core/base/stream_source.h"

#include <QCoreApplication>
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
    const Parsed<StreamWishes> stream = streamWishes(invocation());
    if (!limits)
        return fail(limits.error().sentence, ExitCode::WrongUsage);
    if (!stream)
        return fail(stream.error().sentence, ExitCode::WrongUsage);
    const Parsed<Account> account = chosenAccount(invocation(), context().accounts, environment,
                                                  AwsConfig::read(environment, QDir::homePath()));
    if (!account)
        return fail(account.error().sentence, ExitCode::WrongUsage);
    // Before anything is queued: a typing mistake is not worth a row in the journal.
    for (const TransferRequest &request : *requests)
        if (!isNameless(request.sourcePath) && !QFileInfo::exists(request.sourcePath))
            return fail(ErrorKind::SourceMissing,
                        {.source = request.sourcePath, .occasion = Occasion::Question});

    m_account = *account;
    m_requests = *requests;
    for (TransferRequest &request : m_requests)
        request.account = m_account.id;
    m_stream = *stream;
    m_stream.budget.partsAtOnce = limits->partsAtOnce;
    if (invocation().has("dry-run"))
        return tellPlans();
    if (isEnvironmentAccount(m_account.id))
        if (const AccountResult<void> kept = rememberAccount(context().accounts, m_account); !kept)
            return fail(sentenceOf(kept.error()));
    useAccount(m_account);
    openSession(*limits);
}

void UploadCommand::tellPlans()
{
    for (const TransferRequest &request : std::as_const(m_requests)) {
        const auto plan = plannedFor(request, m_account.profile, QFileInfo(request.sourcePath).size());
        if (!plan)
            return fail(plan.error(), {.source = request.sourcePath, .occasion = Occasion::Question});
        console().result(planLines(request, *plan), planToJson(request, *plan));
    }
    finish(ExitCode::AllDone);
}

void UploadCommand::onLoaded()
{
    whenServersAreThere({m_account.id}, [this] {
        if (attachStream())
            run();
    });
}

bool UploadCommand::attachStream()
{
    StreamSource &streams = session().streams();
    streams.setBudget(m_stream.budget);
    const QString &path = m_requests.constFirst().sourcePath;
    Result<void> attached;
    if (path == standardInputPath()) {
        attached = streams.attach(path, StreamInput::standardInput());
    } else if (path == commandPath()) {
        auto command = startCommand(m_stream.command, *QCoreApplication::instance());
        attached = command ? streams.attach(path, std::move(command->input), std::move(command->producer))
                           : Result<void>(failure(command.error()));
    }
    if (!attached)
        fail(attached.error(),
             {.source = sourceText(m_requests.constFirst()), .occasion = Occasion::Question});
    return attached.has_value();
}

std::optional<TransferId> UploadCommand::unfinished()
{
    const TransferRequest &asked = m_requests.constFirst();
    if (asked.source == SourceKind::File)
        return std::nullopt;
    std::optional<TransferId> found;
    const QList<Transfer> all = engine().transfers();
    for (const Transfer &transfer : all) {
        const bool wanted = !m_stream.resume || transfer.id == *m_stream.resume;
        if (wanted && transfer.canResume() && isTheSame(asked, transfer.request))
            found = transfer.id; // the newest
    }
    return found;
}

void UploadCommand::run()
{
    const std::optional<TransferId> known = unfinished();
    if (m_stream.resume && !known)
        return fail(tr("Transfer %1 is none that this stream could go on with: it has to be unfinished, of "
                       "the same kind of source and to the same object. “transfers” shows those that there "
                       "are.")
                        .arg(m_stream.resume->value));
    m_run = std::make_unique<QueueRun>(context(), engine(),
                                       [this](const AccountId &id) { return accountName(id); });
    if (m_stream.abortsOnFailure)
        m_run->abortWhatFails();
    connect(m_run.get(), &QueueRun::finished, this, [this](ExitCode code) { finish(code); });
    connect(&engine(), &TransferEngine::added, this,
            [this](quint64, const QList<TransferId> &ids) { m_run->follow(ids); });
    connect(&engine(), &TransferEngine::addFailed, this,
            [this](quint64, const Error &error) { fail(error); });
    if (!known)
        return engine().add(m_requests);
    console().remark(tr("Goes on with transfer %1: what was sent of it and is the same is not sent again.")
                         .arg(known->value));
    engine().resume({*known});
    m_run->follow({*known});
}

void UploadCommand::interrupt() { m_run ? m_run->interrupt() : finish(ExitCode::Resumable); }

} // namespace partway
