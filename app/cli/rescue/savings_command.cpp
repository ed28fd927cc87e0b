// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rescue/savings_command.h"

#include "app/cli/rescue/savings_entries.h"
#include "app/cli/transfer_json.h"
#include "app/text/quantities_text.h"
#include "app/text/transfer_text.h"

#include <QFileInfo>

#include <limits>

namespace partway {

namespace {

QString savingLine(const Saving &saving)
{
    QString line =
        QStringLiteral("%1Z  %2  %3")
            .arg(timeToJson(saving.when).toString().left(19), formatBytes(saving.bytes).rightJustified(9),
                 objectText(saving.bucket, saving.key));
    if (saving.usdAMonth)
        line += QLatin1String("  ") + SavingsCommand::tr("%1 a month").arg(formatMoney(*saving.usdAMonth));
    return line;
}

QJsonObject savingToJson(const Saving &saving)
{
    return {
        {QStringLiteral("event"), QStringLiteral("saving")},
        {QStringLiteral("when"), timeToJson(saving.when)},
        {QStringLiteral("account"), saving.accountName},
        {QStringLiteral("bucket"), saving.bucket},
        {QStringLiteral("key"), saving.key},
        {QStringLiteral("uploadId"), saving.uploadId},
        {QStringLiteral("parts"), saving.parts},
        {QStringLiteral("size"), saving.bytes},
        {QStringLiteral("usdAMonth"), saving.usdAMonth ? QJsonValue(*saving.usdAMonth) : QJsonValue()},
    };
}

QString totalText(const SavingsTotal &total)
{
    const QString bytes = formatBytes(total.bytes);
    return total.usdAMonth > 0
               ? SavingsCommand::tr("%Ln uploads were aborted; that freed %1 and saves %2 a month.", nullptr,
                                    total.uploads)
                     .arg(bytes, formatMoney(total.usdAMonth))
               : SavingsCommand::tr("%Ln uploads were aborted; that freed %1.", nullptr, total.uploads)
                     .arg(bytes);
}

} // namespace

SavingsCommand::SavingsCommand(CommandContext &context)
    : Command(context)
{
}

void SavingsCommand::start()
{
    int most = std::numeric_limits<int>::max();
    if (invocation().has("last")) {
        bool isNumber = false;
        most = invocation().value("last").toInt(&isNumber);
        if (!isNumber || most < 1)
            return fail(tr("--last is a number such as 20, not “%1”.").arg(invocation().value("last")),
                        ExitCode::WrongUsage);
    }
    const QString file = savingsFile(context().stateFolder);
    QList<Saving> savings;
    SavingsTotal sum;
    if (QFileInfo::exists(file)) {
        const auto ledger = SavingsLedger::open(file);
        if (!ledger)
            return fail(ledger.error(), {.occasion = Occasion::Question});
        const Result<QList<Saving>> newest = (*ledger)->newest(most);
        const Result<SavingsTotal> total = (*ledger)->total();
        if (!newest || !total)
            return fail(newest ? total.error() : newest.error(), {.occasion = Occasion::Question});
        savings = *newest;
        sum = *total;
    }
    for (const Saving &saving : std::as_const(savings))
        console().result(savingLine(saving), savingToJson(saving));
    console().object(
        {{QStringLiteral("event"), QStringLiteral("savings-total")},
         {QStringLiteral("uploads"), sum.uploads},
         {QStringLiteral("size"), sum.bytes},
         {QStringLiteral("usdAMonth"), sum.usdAMonth > 0 ? QJsonValue(sum.usdAMonth) : QJsonValue()}});
    console().remark(sum.uploads == 0 ? tr("Nothing was freed yet.") : totalText(sum));
    finish(ExitCode::AllDone);
}

} // namespace partway
