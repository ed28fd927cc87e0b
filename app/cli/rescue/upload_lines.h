// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/rescue/upload_cost.h"
#include "core/plan/transfer.h"

#include <QJsonObject>
#include <QStringList>

namespace partway {

/// An in-progress upload as the command line tells it.
struct UploadRow
{
    InProgressUpload upload;
    std::optional<Transfer> owner; ///< the transfer of this computer's journal that it belongs to
    bool journalKnown = true;      ///< false: whether it belongs to one cannot be told
    int ofThisKey = 1;             ///< so many uploads of its key are in progress
};

/// The line with time, object and upload ID, and one or two more about it.
QStringList uploadLines(const UploadRow &row, const Account &account, UtcTime now);
/// The line of --json, as the manual describes it.
QJsonObject uploadToJson(const UploadRow &row, const Account &account, UtcTime now);

/// "3 in-progress uploads hold 412 GB, $2.88 a month, $0.10 so far; the store deletes 2 of them within a
/// day."
QString sumText(const UploadSum &sum);
/// The fields of a total; its "event" is the caller's.
QJsonObject sumToJson(const UploadSum &sum);

} // namespace partway
