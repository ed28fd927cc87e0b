// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/accounts/form_dialog.h"
#include "core/base/clock.h"
#include "core/base/file_source.h"
#include "core/rescue/ask_store.h"
#include "core/rescue/in_progress_upload.h"
#include "core/s3/account.h"

namespace partway {

/// Completes one upload whose parts are all there. First looks, tells what is proven and what is not, and
/// what happens to the object that is there; stays open and tells how it ended.
class FinishDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `files` and `clock` must outlive the dialog.
    FinishDialog(InProgressUpload upload, Account account, AskStore ask, FileSource &files, Clock &clock,
                 QWidget *parent);

    /// Where files are looked for first.
    void setFolder(const QString &folder);

Q_SIGNALS:
    /// The object is there and proven; the upload is none any more. The dialog stays open.
    void completed(const partway::UploadRef &ref, const partway::ObjectFound &object);
    /// The upload ended without this dialog, or changed: the list is to be looked at again.
    void outdated(const partway::UploadRef &ref);
    /// It cannot be finished as it is. `path`: the file that was chosen here; empty: none. The dialog is
    /// rejected right after.
    void adoptAsked(const partway::InProgressUpload &upload, const QString &path);
};

} // namespace partway
