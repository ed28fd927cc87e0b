// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/transfers_command.h"

#include "app/cli/transfer_json.h"
#include "app/text/quantities_text.h"
#include "app/text/transfer_text.h"

namespace partway {

TransfersCommand::TransfersCommand(CommandContext &context)
    : QueueCommand(context)
{
}

void TransfersCommand::start() { openSession(); }

void TransfersCommand::onLoaded()
{
    const QList<Transfer> transfers = engine().transfers();
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
    if (transfers.isEmpty())
        console().remark(tr("There are no transfers."));
    finish(ExitCode::AllDone);
}

} // namespace partway
