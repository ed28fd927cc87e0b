// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/in_progress/upload_columns.h"
#include "app/gui/in_progress/upload_row.h"

#include <QStringList>
#include <Qt>

#include <optional>
#include <vector>

namespace partway {

/// What an upload is found and sorted by: values that may go to another thread.
struct UploadLine
{
    quint32 sequence = 0;
    double number = 0; ///< of the sort column; unknown ones are infinite and stand last either way. Without a
                       ///< column the place of its account
    QString account;   ///< its name
    QString bucket;
    QString key;
};

/// Which uploads are seen, and in which order.
struct UploadWish
{
    UploadPlace place;
    QStringList words;                  ///< each has to occur in the bucket, the key or the account's name
    std::optional<UploadColumn> column; ///< nothing: as they came
    Qt::SortOrder order = Qt::AscendingOrder;

    [[nodiscard]] bool isNarrowed() const { return !place.isEverything() || !words.isEmpty(); }
};

bool hasWords(const QStringList &words, const QString &account, const QString &bucket, const QString &key);
/// By what a row is sorted in a column other than that of keys.
double sortNumber(const UploadRow &row, UploadColumn column, std::optional<double> price);
/// Sequences of those that have the words, in order.
std::vector<quint32> sieved(std::vector<UploadLine> lines, const UploadWish &wish);

} // namespace partway
