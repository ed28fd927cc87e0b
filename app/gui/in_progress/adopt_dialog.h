// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/accounts/form_dialog.h"
#include "core/base/clock.h"
#include "core/base/file_source.h"
#include "core/plan/transfer.h"
#include "core/rescue/ask_store.h"
#include "core/rescue/in_progress_upload.h"
#include "core/s3/account.h"

namespace partway {

/// What becomes of the upload that was there when a file is sent.
enum class OldUpload {
    Adopted, ///< the request takes it over
    Left,    ///< a new one is begun; it stays where it is, and is billed on
    Removed, ///< a new one is begun; it is to be removed, the person said so
};

/// Goes on with one upload that is in progress: finds its file, compares the two part by part, and tells what
/// is kept and what is sent. Opened by who made it; asks nothing else to be closed first.
class AdoptDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `files` and `clock` must outlive the dialog.
    AdoptDialog(InProgressUpload upload, Account account, AskStore ask, FileSource &files, Clock &clock,
                QWidget *parent);

    /// The queue as it is: a row that makes the same object already is told of.
    void setQueue(const QList<partway::Transfer> &transfers);
    /// Bytes a second that went over the line lately; 0: not known, and no time is told.
    void setUsualRate(double bytesPerSecond);
    /// Where files are looked for first.
    void setFolder(const QString &folder);
    /// Compares this file at once.
    void choose(const QString &path);

Q_SIGNALS:
    /// For the queue. The dialog is accepted right after.
    void sendAsked(const partway::TransferRequest &request, partway::OldUpload old);
    /// The row of the queue that makes the same object is to be shown. The dialog is rejected right after.
    void transferAsked(partway::TransferId id);
};

} // namespace partway
