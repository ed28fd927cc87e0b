// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/rescue/own_transfers.h"
#include "app/cli/rescue/savings_entries.h"
#include "app/cli/rescue/upload_cost.h"
#include "app/cli/rescue/upload_selection.h"
#include "app/cli/server_command.h"
#include "core/rescue/upload_removal.h"

namespace partway {

class RemovalRun;
class UploadSearch;

/// abort-uploads: finds the uploads of a selection, shows what they hold, asks, and aborts them until nothing
/// of them is left. Those that are being written right now, or may be, need a second yes.
class AbortUploadsCommand : public ServerCommand
{
    Q_OBJECT
public:
    explicit AbortUploadsCommand(CommandContext &context);
    ~AbortUploadsCommand() override;
    void start() override;
    void interrupt() override;

private:
    void onConnected() override;
    void onFound(const QList<InProgressUpload> &uploads);
    void show(const InProgressUpload &upload);
    void tellSum();
    void decide();
    void leave(const QList<InProgressUpload> &uploads);
    void remove(const QList<InProgressUpload> &uploads);
    void onRemoved(const RemovalOutcome &outcome);
    void tellEnd();
    /// Somebody may lose what is being sent right now.
    [[nodiscard]] bool mayBeActive(const InProgressUpload &upload);

    UploadSelection m_selection;
    OwnTransfers m_own;
    SavingsEntries m_savings;
    QList<InProgressUpload> m_uploads; ///< that are there
    UploadSum m_before;
    UploadSum m_freed;
    int m_kept = 0; ///< could not be removed
    ExitCode m_code = ExitCode::AllDone;
    std::unique_ptr<UploadSearch> m_search;
    std::unique_ptr<RemovalRun> m_run;
};

} // namespace partway
