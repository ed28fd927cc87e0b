// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/accounts/form_dialog.h"
#include "app/gui/in_progress/live_match.h"
#include "app/gui/in_progress/upload_dialog_ports.h"
#include "core/plan/transfer.h"
#include "core/rescue/in_progress_upload.h"
#include "core/rescue/upload_finish.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace partway {

class FileChoice;
class FindingsView;
class MatchView;
class OutcomeLabel;

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
    AdoptDialog(InProgressUpload upload, Account account, UploadDialogPorts ports, QWidget *parent);

    /// The queue as it is: a row that makes the same object already is told of.
    void setQueue(const QList<partway::Transfer> &transfers);
    /// Bytes a second that went over the line lately; 0: not known, and no time is told.
    void setUsualRate(double bytesPerSecond);
    /// Where files are looked for first.
    void setFolder(const QString &folder);
    /// Compares this file at once.
    void choose(const QString &path);
    /// All that is said beside the sentences that are always there, a line each.
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    /// For the queue. The dialog is accepted right after.
    void sendAsked(const partway::TransferRequest &request, partway::OldUpload old);
    /// The row of the queue that makes the same object is to be shown. The dialog is rejected right after.
    void transferAsked(partway::TransferId id);

private:
    void build(std::shared_ptr<QThreadPool> searches);
    void connectPieces();
    void look();
    void onLooked(const FinishOutlook &outlook);
    void compare();
    void refresh();
    void refreshFindings();
    void refreshOutcome();
    void refreshButtons();
    void offerOld();
    void go();
    [[nodiscard]] QString problemText() const;
    [[nodiscard]] QString goText() const;
    [[nodiscard]] OldUpload old() const;
    /// The parts cannot be gone on with, or not with much gain: something else is offered.
    [[nodiscard]] bool offersFreshStart() const;
    [[nodiscard]] bool canAdopt() const;
    [[nodiscard]] bool losesSomething() const;
    [[nodiscard]] bool isOurs() const;

    InProgressUpload m_upload;
    Account m_account;
    UploadFinish *m_looker;
    LiveMatch m_match;
    std::optional<FinishOutlook> m_outlook;
    std::optional<Error> m_lookError;
    std::optional<Transfer> m_queued; ///< makes the same object
    QString m_path;
    double m_rate = 0;

    QProgressBar *m_busy = nullptr;
    FindingsView *m_findings = nullptr;
    QPushButton *m_show = nullptr;
    FileChoice *m_choice = nullptr;
    MatchView *m_view = nullptr;
    OutcomeLabel *m_outcome = nullptr;
    FindingsView *m_cautions = nullptr;
    QWidget *m_oldRow = nullptr;
    QComboBox *m_old = nullptr;
    QCheckBox *m_sure = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_go = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace partway
