// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/abort_plan.h"

#include "app/gui/in_progress/upload_model.h"

#include <map>

namespace partway {

namespace {

void put(AbortPlan::Share &share, const UploadRow &row, std::optional<double> price)
{
    UploadSums one;
    one.put(row, 1);
    share.names.append(nameOf(row.upload));
    share.totals.add(one, price);
    share.parts += row.upload.contents.set.parts;
}

} // namespace

AbortPlan::Share AbortPlan::chosen(bool withWritten) const
{
    if (!withWritten)
        return quiet;
    Share both = quiet;
    both.names += written.names;
    both.parts += written.parts;
    both.totals.sums.uploads += written.totals.sums.uploads;
    both.totals.sums.unmeasured += written.totals.sums.unmeasured;
    both.totals.sums.bytes += written.totals.sums.bytes;
    if (written.totals.usdAMonth)
        both.totals.usdAMonth = both.totals.usdAMonth.value_or(0) + *written.totals.usdAMonth;
    both.totals.somePriceUnknown |= written.totals.somePriceUnknown;
    return both;
}

AbortPlan abortPlan(const UploadModel &model, const QList<UploadName> &names, const QSet<UploadName> &waiting,
                    UtcTime now)
{
    AbortPlan plan;
    for (const UploadName &name : names) {
        const UploadRow *row = model.find(name);
        if (!row || row->work == UploadWork::Removing)
            continue;
        put(isWrittenNow(*row, now) ? plan.written : plan.quiet, *row, model.priceOf(name.account));
        plan.own += row->own && row->own->hold != OwnUpload::Hold::LeftOver ? 1 : 0;
        if (waiting.contains(name))
            ++plan.waiting;
        else if (!row->isMeasured())
            ++plan.unknown;
    }
    return plan;
}

} // namespace partway
