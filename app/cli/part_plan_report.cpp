// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/part_plan_report.h"

#include "app/text/quantities_text.h"
#include "app/text/transfer_text.h"
#include "core/engine/account_desk.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace partway {

namespace {

struct PlanText
{
    Q_DECLARE_TR_FUNCTIONS(PlanText)
};

/// What a store is trusted with whose limits nobody knows.
constexpr int partsEverywhere = 1000;

QString count(qint64 number) { return QLocale().toString(number); }

QList<PartRung> rungsOf(const PartPlan &plan)
{
    if (!plan.rungs->isEmpty())
        return *plan.rungs;
    const qint64 last = plan.range(plan.count).size;
    if (plan.count == 1 || last == plan.partSize)
        return {{plan.count, last}};
    return {{plan.count - 1, plan.partSize}, {1, last}};
}

} // namespace

Result<PartPlan> plannedFor(const TransferRequest &request, const ProviderProfile &store, qint64 size)
{
    const UploadRules rules = rulesFor(store, request);
    PartLimits limits = rules.limits;
    if (request.source == SourceKind::File)
        return planParts(size, limits, rules.partSizeWish);
    if (rules.unprovenPartLimit)
        limits.maxParts = std::min(limits.maxParts, partsEverywhere);
    return planOpen(limits, rules.partSizeWish, rules.expectedSize);
}

QStringList planLines(const TransferRequest &request, const PartPlan &plan)
{
    QStringList lines{PlanText::tr("%1 would go to %2 in these parts:")
                          .arg(sourceText(request), objectText(request.bucket, request.key))};
    qint64 bytes = 0;
    int before = 0;
    const QList<PartRung> rungs = rungsOf(plan);
    for (const PartRung &rung : rungs) {
        bytes += rung.parts * rung.size;
        lines.append(QLatin1String("  ") +
                     (rung.parts == 1
                          ? PlanText::tr("part %1: %2, up to %3 in all")
                                .arg(count(before + 1), formatPartSize(rung.size), formatBytes(bytes))
                          : PlanText::tr("parts %1 to %2: %3 each, up to %4 in all")
                                .arg(count(before + 1), count(before + rung.parts), formatPartSize(rung.size),
                                     formatBytes(bytes))));
        before += rung.parts;
    }
    if (!plan.rungs->isEmpty())
        lines.append(PlanText::tr("It can become %1 long; anything longer ends in an error before its last "
                                  "part is sent, and no object.")
                         .arg(formatBytes(plan.ceiling())));
    return lines;
}

QJsonObject planToJson(const TransferRequest &request, const PartPlan &plan)
{
    QJsonArray steps;
    int before = 0;
    qint64 bytes = 0;
    const QList<PartRung> rungs = rungsOf(plan);
    for (const PartRung &rung : rungs) {
        steps.append(QJsonObject{{QStringLiteral("from"), before + 1},
                                 {QStringLiteral("to"), before + rung.parts},
                                 {QStringLiteral("partSize"), rung.size}});
        before += rung.parts;
        bytes += rung.parts * rung.size;
    }
    return {{QStringLiteral("event"), QStringLiteral("plan")},
            {QStringLiteral("source"), request.sourcePath},
            {QStringLiteral("bucket"), request.bucket},
            {QStringLiteral("key"), request.key},
            {QStringLiteral("open"), !plan.rungs->isEmpty()},
            {QStringLiteral("parts"), before},
            {QStringLiteral("most"), bytes},
            {QStringLiteral("steps"), steps}};
}

} // namespace partway
