// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/upload_sieve.h"

#include "core/plan/storage_cost.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace partway {

namespace {

constexpr double unknown = std::numeric_limits<double>::infinity();

double number(const std::optional<UtcTime> &when)
{
    return when ? double(when->time_since_epoch().count()) : unknown;
}

bool comesBefore(const UploadLine &a, const UploadLine &b, const UploadWish &wish)
{
    if (!wish.column) {
        const bool same = !(a.number < b.number) && !(b.number < a.number);
        const int buckets = same ? a.bucket.compare(b.bucket) : 0;
        return !same ? a.number < b.number : buckets != 0 ? buckets < 0 : a.sequence < b.sequence;
    }
    const bool descending = wish.order == Qt::DescendingOrder;
    if (*wish.column == UploadColumn::Key) {
        const int buckets = a.bucket.compare(b.bucket);
        const int keys = buckets != 0 ? buckets : a.key.compare(b.key);
        if (keys != 0)
            return descending ? keys > 0 : keys < 0;
    } else if (a.number != b.number) { // NOLINT(clang-diagnostic-float-equal): the same or not
        if (std::isinf(a.number) || std::isinf(b.number))
            return std::isinf(b.number);
        return descending ? a.number > b.number : a.number < b.number;
    }
    return a.sequence < b.sequence;
}

} // namespace

bool hasWords(const QStringList &words, const QString &account, const QString &bucket, const QString &key)
{
    return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
        if (key.contains(word, Qt::CaseInsensitive) || bucket.contains(word, Qt::CaseInsensitive) ||
            account.contains(word, Qt::CaseInsensitive))
            return true;
        return word.contains(QLatin1Char('/')) &&
               QStringLiteral("s3://%1/%2").arg(bucket, key).contains(word, Qt::CaseInsensitive);
    });
}

double sortNumber(const UploadRow &row, UploadColumn column, std::optional<double> price)
{
    const UploadContents &contents = row.upload.contents;
    const auto measured = [&row](double value) { return row.isMeasured() ? value : unknown; };
    switch (column) {
    case UploadColumn::Key:
    case UploadColumn::Acts:
        return 0;
    case UploadColumn::Begun:
        return number(row.upload.initiated);
    case UploadColumn::LastPart:
        return number(contents.lastPartAt);
    case UploadColumn::Parts:
        return measured(contents.set.parts);
    case UploadColumn::PartSize:
        return measured(double(contents.set.partSize));
    case UploadColumn::Stored:
        return measured(double(contents.set.bytes));
    case UploadColumn::AMonth:
        return price ? measured(costAMonth(contents.set.bytes, *price)) : unknown;
    case UploadColumn::SoFar:
        return price && contents.storedSince ? measured(costSoFar(contents.set.bytes, *contents.storedSince,
                                                                  contents.measuredAt, *price))
                                             : unknown;
    case UploadColumn::Goes:
        return number(row.goesAt);
    }
    Q_UNREACHABLE();
}

std::vector<quint32> sieved(std::vector<UploadLine> lines, const UploadWish &wish)
{
    std::erase_if(lines, [&wish](const UploadLine &line) {
        return !hasWords(wish.words, line.account, line.bucket, line.key);
    });
    std::sort(lines.begin(), lines.end(),
              [&wish](const UploadLine &a, const UploadLine &b) { return comesBefore(a, b, wish); });
    std::vector<quint32> sequences;
    sequences.reserve(lines.size());
    for (const UploadLine &line : lines)
        sequences.push_back(line.sequence);
    return sequences;
}

} // namespace partway
