// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/transfers_command.h"

#include "app/cli/folder_text.h"
#include "app/cli/transfer_json.h"
#include "app/text/quantities_text.h"
#include "app/text/transfer_text.h"
#include "core/engine/folder/folder_uploads.h"

namespace partway {

TransfersCommand::TransfersCommand(CommandContext &context)
    : QueueCommand(context)
{
}

void TransfersCommand::start() { openSession(); }

void TransfersCommand::onLoaded()
{
    QStringList operands = invocation().operands;
    const auto named = takeFolders(operands);
    if (!named)
        return;
    if (!operands.isEmpty())
        return fail(
            tr("“%1” is not the ID of a folder: “transfers” shows them, such as f1.").arg(operands.first()),
            ExitCode::WrongUsage);
    if (!named->isEmpty())
        return listFiles(named->constFirst());
    const QList<Transfer> transfers = engine().transfers();
    QList<FolderUpload> all;
    if (session().hasFolders()) {
        if (!folders())
            return;
        all = folders()->folders();
    }
    listTransfers(transfers);
    for (const FolderUpload &folder : std::as_const(all))
        console().result(folderLines(folder), folderToJson(folder, accountName(folder.request.account)));
    if (transfers.isEmpty() && all.isEmpty())
        console().remark(tr("There are no transfers."));
    finish(ExitCode::AllDone);
}

void TransfersCommand::listFiles(const FolderUpload &folder)
{
    console().result(folderLines(folder), folderToJson(folder, accountName(folder.request.account)));
    const bool told = invocation().has("all-files")
                          ? listState(folder, std::nullopt)
                          : listState(folder, FileState::Failed) && listState(folder, FileState::Skipped);
    if (told)
        finish(ExitCode::AllDone);
}

bool TransfersCommand::listState(const FolderUpload &folder, std::optional<FileState> state)
{
    constexpr int pageSize = 1000;
    qint64 after = 0;
    for (;;) {
        const auto page = folders()->files(folder.id, state, after, pageSize);
        if (!page) {
            fail(page.error(), {.occasion = Occasion::Question});
            return false;
        }
        if (page->isEmpty())
            return true;
        for (const FolderFile &file : *page)
            console().result(folderFileLine(file), folderFileToJson(folder.id, file));
        after = page->constLast().id;
    }
}

void TransfersCommand::listTransfers(const QList<Transfer> &transfers)
{
    for (const Transfer &transfer : transfers) {
        const QString progress = transfer.size < 0 ? QString()
                                                   : tr("%1 % of %2")
                                                         .arg(percent(transfer.confirmed, transfer.size))
                                                         .arg(formatBytes(transfer.size));
        QStringList lines{QStringLiteral("%1  %2  %3  %4 → %5")
                              .arg(transfer.id.value, 4)
                              .arg(stateText(transfer).leftJustified(16), progress.leftJustified(18),
                                   transfer.request.sourcePath,
                                   objectText(transfer.request.bucket, transfer.request.key))};
        const QString detail = stateDetail(transfer, context().clock.utcNow());
        if (!detail.isEmpty())
            lines.append(QStringLiteral("      %1").arg(detail));
        console().result(lines, transferToJson(transfer, accountName(transfer.request.account)));
    }
}

} // namespace partway
