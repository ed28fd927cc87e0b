// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/repair_command.h"

#include "app/cli/folder_request.h"
#include "app/cli/instead_of_resuming.h"
#include "app/text/transfer_text.h"

#include <algorithm>

namespace partway {

RepairCommand::RepairCommand(CommandContext &context)
    : QueueCommand(context)
{
}

void RepairCommand::start()
{
    const Parsed<EngineLimits> limits = limitsFrom(invocation());
    if (!limits)
        return fail(limits.error().sentence, ExitCode::WrongUsage);
    for (const QString &operand : invocation().operands)
        if (!folderIdFrom(operand).isNull())
            return fail(
                tr("%1 is a folder, and repairing is about one file. “resume --retry-failed %1” sends "
                   "what failed in it once more.")
                    .arg(operand),
                ExitCode::WrongUsage);
    openSession(*limits);
}

void RepairCommand::onLoaded()
{
    const auto named = transfersNamed(invocation().operands);
    if (!named)
        return;
    QSet<AccountId> accounts;
    for (const Transfer &transfer : *named) {
        if (const QString refusal = refusalOf(transfer); !refusal.isEmpty())
            return fail(refusal);
        if (!m_ids.contains(transfer.id))
            m_ids.append(transfer.id);
        accounts.insert(transfer.request.account);
    }
    whenServersAreThere(accounts, [this] { run(m_ids); });
}

QString RepairCommand::refusalOf(const Transfer &transfer)
{
    const QString id = QString::number(transfer.id.value);
    if (transfer.state == TransferState::Done)
        return tr("Transfer %1 is finished, and there is nothing to repair. Upload the file again where the "
                  "object is to be as the file is now.")
            .arg(id);
    if (transfer.state == TransferState::Aborted || transfer.state == TransferState::Aborting)
        return tr("Transfer %1 was aborted: no part is left to be kept. Upload the file again.").arg(id);
    if (transfer.request.source == SourceKind::Stream)
        return tr("Transfer %1 is of a stream, whose bytes come only once. Send the stream once more from "
                  "its "
                  "beginning: parts that match are not sent again.")
            .arg(id);
    if (!repairHelps(transfer))
        return tr("Transfer %1 did not stop because its file changed. “resume %1” goes on with it.").arg(id);
    return {};
}

void RepairCommand::run(const QList<TransferId> &ids)
{
    m_run = std::make_unique<QueueRun>(context(), engine(),
                                       [this](const AccountId &id) { return accountName(id); });
    connect(m_run.get(), &QueueRun::finished, this, &RepairCommand::onEnded);
    engine().repair(ids);
    m_run->follow(ids);
}

void RepairCommand::onEnded(ExitCode code)
{
    const QList<Transfer> all = engine().transfers();
    for (const Transfer &transfer : all)
        if (m_ids.contains(transfer.id) && transfer.state == TransferState::Done)
            tellParts(transfer);
    finish(code);
}

void RepairCommand::tellParts(const Transfer &repaired)
{
    const QList<Part> parts = engine().partsOf(repaired.id);
    const auto sent = std::count_if(parts.cbegin(), parts.cend(), [](const Part &part) {
        return part.attempts > 0; // by this run
    });
    const auto kept = parts.size() - sent;
    const QJsonObject object{{QStringLiteral("event"), QStringLiteral("repaired")},
                             {QStringLiteral("id"), repaired.id.value},
                             {QStringLiteral("partsKept"), static_cast<qint64>(kept)},
                             {QStringLiteral("partsSent"), static_cast<qint64>(sent)}};
    console().result(
        tr("Transfer %1 is repaired: of its parts, %2 were kept and %3 were sent.")
            .arg(QString::number(repaired.id.value), QString::number(kept), QString::number(sent)),
        object);
}

void RepairCommand::interrupt() { m_run ? m_run->interrupt() : finish(ExitCode::Resumable); }

} // namespace partway
