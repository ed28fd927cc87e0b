// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/transfers/row_choice.h"

#include "app/gui/transfers/transfer_model.h"

#include <algorithm>

namespace partway {

bool RowChoice::isNarrowed() const
{
    return group != TransferGroup::All || !account.isNull() || !words.isEmpty();
}

bool RowChoice::matches(const TransferModel &model, int row) const
{
    if (!belongsTo(model.factsAt(row), group))
        return false;
    if (account.isNull() && words.isEmpty())
        return true;
    const TransferRequest &request = model.transfers().at(row).request;
    if (!account.isNull() && !(request.account == account))
        return false;
    if (words.isEmpty())
        return true;
    // In the strings as they are: putting the shown line together for every row would take longer than a
    // letter is typed.
    const QStringView path(request.sourcePath);
    const QStringView name = path.mid(path.lastIndexOf(QLatin1Char('/')) + 1);
    const QString accountName = model.accountName(request.account);
    return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
        if (name.contains(word, Qt::CaseInsensitive) || request.key.contains(word, Qt::CaseInsensitive) ||
            accountName.contains(word, Qt::CaseInsensitive) ||
            request.bucket.contains(word, Qt::CaseInsensitive))
            return true;
        return word.contains(QLatin1Char('/')) && QStringLiteral("s3://%1/%2")
                                                      .arg(request.bucket, request.key)
                                                      .contains(word, Qt::CaseInsensitive);
    });
}

} // namespace partway
