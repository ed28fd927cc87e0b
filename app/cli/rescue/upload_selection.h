// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/rescue/in_progress_upload.h"
#include "core/rescue/upload_scan.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace partway {

/// s3://BUCKET[/PREFIX], or all buckets with --all-buckets.
Parsed<ScanScope> scanScope(const Invocation &invocation);

/// Which in-progress uploads are to be ended. Nothing is, unless it is asked for.
struct UploadSelection
{
    ScanScope scope;
    QStringList uploadIds; ///< of the object that the scope names; empty: what follows decides
    std::optional<std::chrono::seconds> olderThan;
    bool orphans = false; ///< only what no transfer of the journal owns

    [[nodiscard]] QList<InProgressUpload> named(const AccountId &account) const;
    /// One without a date is not older than anything.
    [[nodiscard]] bool selects(const InProgressUpload &upload, bool owned, UtcTime now) const;
};

/// --upload-id, --older-than, --orphans and --all, checked: one of them has to be there.
Parsed<UploadSelection> uploadSelection(const Invocation &invocation);

} // namespace partway
