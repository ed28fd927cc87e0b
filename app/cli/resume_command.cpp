// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/resume_command.h"

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
    if (!invocation().operands.isEmpty()) {
        if (const auto named = transfersNamed(invocation().operands))
            runUnlessAborting(*named);
        return;
    }
    QList<Transfer> all = engine().transfers();
    all.removeIf([](const Transfer &transfer) {
        return transfer.isFinal() || transfer.state == TransferState::Aborting;
    });
    run(all);
}

void ResumeCommand::runUnlessAborting(const QList<Transfer> &named)
{
    for (const Transfer &transfer : named)
        if (transfer.state == TransferState::Aborting)
            return fail(
                tr("Transfer %1 is being aborted and cannot be resumed. “abort %1” goes on with that.")
                    .arg(transfer.id.value));
    run(named);
}

void ResumeCommand::run(const QList<Transfer> &transfers)
{
    QList<TransferId> ids;
    QSet<AccountId> accounts;
    for (const Transfer &transfer : transfers) {
        ids.append(transfer.id);
        if (!transfer.isFinal())
            accounts.insert(transfer.request.account);
    }
    if (ids.isEmpty()) {
        console().remark(tr("There is nothing to resume."));
        return finish(ExitCode::AllDone);
    }
    whenServersAreThere(accounts, [this, ids] {
        m_run = std::make_unique<QueueRun>(context(), engine(),
                                           [this](const AccountId &id) { return accountName(id); });
        connect(m_run.get(), &QueueRun::finished, this, [this](ExitCode code) { finish(code); });
        engine().resume(ids);
        m_run->follow(ids);
    });
}

void ResumeCommand::interrupt() { m_run ? m_run->interrupt() : finish(ExitCode::Resumable); }

} // namespace partway
