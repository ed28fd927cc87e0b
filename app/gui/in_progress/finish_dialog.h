// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/accounts/finding.h"
#include "app/gui/accounts/form_dialog.h"
#include "app/gui/in_progress/live_match.h"
#include "app/gui/in_progress/upload_dialog_ports.h"
#include "core/rescue/in_progress_upload.h"
#include "core/rescue/upload_finish.h"

#include <optional>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace partway {

class FileChoice;
class FindingsView;
class MatchView;

/// Completes one upload whose parts are all there. First looks, tells what is proven and what is not, and
/// what happens to the object that is there; stays open and tells how it ended.
class FinishDialog : public FormDialog
{
    Q_OBJECT
public:
    FinishDialog(InProgressUpload upload, Account account, UploadDialogPorts ports, QWidget *parent);

    /// Where files are looked for first.
    void setFolder(const QString &folder);
    /// Holds this file against the parts.
    void prove(const QString &path);
    /// All that is said beside the sentences that are always there, a line each.
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    /// The object is there and proven; the upload is none any more. The dialog stays open.
    void completed(const partway::UploadRef &ref, const partway::ObjectFound &object);
    /// The upload ended without this dialog, or changed: the list is to be looked at again.
    void outdated(const partway::UploadRef &ref);
    /// It cannot be finished as it is. `path`: the file that was chosen here; empty: none. The dialog is
    /// rejected right after.
    void adoptAsked(const partway::InProgressUpload &upload, const QString &path);

private:
    enum class State {
        Looking,
        Looked,    ///< the outlook is there
        Finishing, ///< the server was asked
        Done,
        Failed, ///< the error says why; it may be looked at again
    };

    void build(std::shared_ptr<QThreadPool> searches);
    void connectPieces();
    void look();
    void onLooked(const FinishOutlook &outlook);
    void onFailed(const Error &error);
    void finish();
    void copyUrl();
    void refresh();
    void refreshButtons();
    [[nodiscard]] QList<Finding> findings() const;
    [[nodiscard]] QList<Finding> proofFindings() const;
    [[nodiscard]] QString failureText() const;
    /// Why it is no whole upload; empty where nothing speaks against it.
    [[nodiscard]] QString obstacle() const;
    /// The file that was chosen is not what is there.
    [[nodiscard]] bool isRefuted() const;
    [[nodiscard]] bool mayFinish() const;

    InProgressUpload m_upload;
    Account m_account;
    UploadFinish *m_finish;
    LiveMatch m_match;
    State m_state = State::Looking;
    FinishOutlook m_outlook; ///< from Looked on
    ObjectFound m_object;    ///< with Done
    Error m_error;           ///< with Failed

    QProgressBar *m_busy = nullptr;
    FindingsView *m_findings = nullptr;
    QPushButton *m_prove = nullptr;
    FileChoice *m_choice = nullptr;
    MatchView *m_view = nullptr;
    QCheckBox *m_sure = nullptr;
    QPushButton *m_adopt = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_go = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace partway
