// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/abort_command.h"

#include "app/cli/folder_request.h"
#include "app/cli/shell_command.h"
#include "app/cli/transfer_json.h"
#include "app/text/transfer_text.h"
#include "core/engine/folder/folder_uploads.h"

#include <QJsonArray>

namespace partway {

AbortCommand::AbortCommand(CommandContext &context, Kind kind)
    : QueueCommand(context)
    , m_kind(kind)
    , m_savings(context)
{
}

void AbortCommand::start() { openSession(); }

// What is freed stays so, and the journal keeps what was asked for: there is nothing to wait for.
void AbortCommand::interrupt()
{
    QStringList ids;
    QJsonArray numbers;
    for (const TransferId id : std::as_const(m_open)) {
        ids.append(QString::number(id.value));
        numbers.append(id.value);
    }
    if (!ids.isEmpty()) {
        const QString command = commandFor(invocation().command, invocation(), ids);
        console().object({{QStringLiteral("event"), QStringLiteral("resume")},
                          {QStringLiteral("command"), command},
                          {QStringLiteral("ids"), numbers}});
        console().remark(
            {tr("Interrupted; parts may still be on the server. To go on:"), QLatin1String("  ") + command});
    }
    finish(ExitCode::Resumable);
}

void AbortCommand::onLoaded()
{
    QStringList operands = invocation().operands;
    const auto taken = takeFolders(operands);
    if (!taken)
        return;
    for (const FolderUpload &folder : *taken)
        operands += giveUp(folder);
    const auto named = transfersNamed(operands);
    if (!named)
        return;
    QSet<AccountId> accounts;
    for (const Transfer &transfer : *named)
        if (!transfer.uploadId.isEmpty() && !transfer.isFinal())
            accounts.insert(transfer.request.account);
    whenServersAreThere(accounts, [this, transfers = *named] { run(transfers); });
}

QStringList AbortCommand::giveUp(const FolderUpload &folder)
{
    constexpr int pageSize = 1000;
    QStringList transfers;
    for (qint64 after = 0;;) {
        const auto page = folders()->files(folder.id, FileState::Handed, after, pageSize);
        if (!page || page->isEmpty())
            break;
        for (const FolderFile &file : *page)
            if (!file.transfer.isNull())
                transfers.append(QString::number(file.transfer.value));
        after = page->constLast().id;
    }
    const QString id = folderIdText(folder.id);
    if (m_kind == Kind::Remove) {
        folders()->remove(folder.id);
        console().object({{QStringLiteral("event"), QStringLiteral("removed")}, {QStringLiteral("id"), id}});
        console().remark(tr("Folder %1 is removed; what was sent stays on the server.").arg(id));
    } else {
        folders()->cancel(folder.id);
        console().remark(tr("Folder %1 is given up; what was sent stays on the server.").arg(id));
    }
    return transfers;
}

void AbortCommand::run(const QList<Transfer> &transfers)
{
    QList<TransferId> toAsk;
    for (const Transfer &transfer : transfers) {
        const QString object = objectText(transfer.request.bucket, transfer.request.key);
        if (m_kind == Kind::Abort && transfer.state == TransferState::Done) {
            console().complaint(
                tr("Transfer %1 is finished: %2 is on the server, and aborting cannot take it away. "
                   "“remove” takes the row out of the journal.")
                    .arg(transfer.id.value)
                    .arg(object));
            m_code = ExitCode::SomethingFailed;
        } else if (m_kind == Kind::Remove || transfer.state != TransferState::Aborted) {
            toAsk.append(transfer.id);
            if (!transfer.uploadId.isEmpty() && !transfer.isFinal() && !invocation().has("leave-parts"))
                m_held.insert(transfer.id, transfer);
        }
    }
    if (toAsk.isEmpty())
        return finish(m_code);
    m_open = toAsk;
    connect(&engine(), &TransferEngine::changed, this, &AbortCommand::onChanged);
    connect(&engine(), &TransferEngine::removed, this, &AbortCommand::onRemoved);
    connect(&engine(), &TransferEngine::credentialsNeeded, this,
            [this](const AccountId &account, const Error &error) {
                fail(error, {.account = accountName(account), .occasion = Occasion::Freeing});
            });
    if (m_kind == Kind::Abort)
        engine().abort(toAsk);
    else
        engine().remove(toAsk, invocation().has("leave-parts") ? OnServer::Leave : OnServer::Abort);
}

void AbortCommand::onChanged(const QList<Transfer> &transfers)
{
    for (const Transfer &transfer : transfers) {
        if (!m_open.contains(transfer.id))
            continue;
        console().object(transferToJson(transfer, accountName(transfer.request.account)));
        const QString object = objectText(transfer.request.bucket, transfer.request.key);
        if (const QString news = m_waitingNews.lineFor(transfer, context().clock.now()); !news.isEmpty())
            console().remark(news);
        if (transfer.state == TransferState::Failed) {
            ErrorContext about = contextOf(transfer, accountName(transfer.request.account));
            about.occasion = Occasion::Freeing;
            if (transfer.error)
                console().failure(*transfer.error, about);
            m_code = ExitCode::SomethingFailed;
            settle(transfer.id);
        } else if (m_kind == Kind::Abort && transfer.state == TransferState::Aborted) {
            console().remark(tr("Transfer %1 to %2 is aborted, and nothing of it is left on the server.")
                                 .arg(transfer.id.value)
                                 .arg(object));
            enterSaving(transfer.id);
            settle(transfer.id);
        }
    }
}

void AbortCommand::onRemoved(const QList<TransferId> &ids)
{
    for (const TransferId id : ids) {
        if (!m_open.contains(id))
            continue;
        console().object(
            {{QStringLiteral("event"), QStringLiteral("removed")}, {QStringLiteral("id"), id.value}});
        console().remark(tr("Transfer %1 is removed.").arg(id.value));
        enterSaving(id);
        settle(id);
    }
}

void AbortCommand::enterSaving(TransferId id)
{
    const auto held = m_held.constFind(id);
    if (held == m_held.constEnd())
        return;
    const TransferRequest &request = held->request;
    std::optional<Account> account = accountOfThisRun(request.account);
    if (!account)
        account = context().accounts.account(request.account);
    if (account)
        m_savings.enter(*account, {request.bucket, request.key, held->uploadId}, held->partsDone,
                        held->confirmed);
}

void AbortCommand::settle(TransferId id)
{
    m_open.removeAll(id);
    if (m_open.isEmpty())
        finish(m_code);
}

} // namespace partway
