// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/in_progress/upload_columns.h"
#include "app/gui/in_progress/upload_row.h"
#include "app/gui/in_progress/upload_sums.h"

#include <QString>

namespace partway {

QString headingOf(UploadColumn column);
/// Stands at the end of its cell.
bool isNumber(UploadColumn column);
QString actText(UploadAct act);
QString abortText();
/// "12 min ago", "yesterday 18:02", "50 days ago".
QString agoText(UtcTime when, UtcTime now);
/// "212 parts".
QString partsText(int parts);
/// "in 3 h", "in 5 days", "any moment".
QString goesText(UtcTime when, UtcTime now);
/// "73.1 GB", "73.1 GB or more" where it is not known of all, "not known" where it is known of none.
QString storedText(const UploadSums &sums);

/// Says in words what there is to an upload. Texts of servers in it are on one line and cut.
class UploadTeller
{
public:
    /// `account` may be null.
    UploadTeller(const Account *account, int ofThisKey, bool withBucket, UtcTime now)
        : m_account(account)
        , m_ofThisKey(ofThisKey)
        , m_withBucket(withBucket)
        , m_now(now)
    {
    }

    [[nodiscard]] QString cell(const UploadRow &row, UploadColumn column) const;
    /// What is left of where it stands in the first line, and what it is: "begun by another program".
    [[nodiscard]] QString origin(const UploadRow &row) const;
    /// The quieter line of a column of numbers; mostly empty.
    [[nodiscard]] QString second(const UploadRow &row, UploadColumn column) const;
    /// How many there are, for where they have no column of their own; empty where it is not known.
    [[nodiscard]] QString parts(const UploadRow &row) const;
    /// In whole sentences, for a tool tip.
    [[nodiscard]] QString explained(const UploadRow &row, UploadColumn column) const;
    [[nodiscard]] QString spoken(const UploadRow &row, UploadColumn column) const;

private:
    [[nodiscard]] QString key(const UploadRow &row) const;
    [[nodiscard]] QString stored(const UploadRow &row) const;
    [[nodiscard]] QString cost(const UploadRow &row, UploadColumn column) const;
    [[nodiscard]] QString goes(const UploadRow &row) const;
    [[nodiscard]] QString whyNot(const Error &error, int partsLeft) const;

    const Account *m_account;
    int m_ofThisKey;
    bool m_withBucket;
    UtcTime m_now;
};

} // namespace partway
