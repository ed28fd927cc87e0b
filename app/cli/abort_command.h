// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/queue_command.h"
#include "app/cli/rescue/savings_entries.h"
#include "app/cli/waiting_news.h"

namespace partway {

/// abort ID... and remove ID...: gives transfers up, frees what is on the server, and ends when that is
/// confirmed or has failed. `remove` takes the rows away as well.
class AbortCommand : public QueueCommand
{
    Q_OBJECT
public:
    enum class Kind { Abort, Remove };

    AbortCommand(CommandContext &context, Kind kind);
    void start() override;
    void interrupt() override;

private:
    void onLoaded() override;
    /// A folder; its files that are transfers of their own are given back, to go with those that are named.
    [[nodiscard]] QStringList giveUp(const FolderUpload &folder);
    void run(const QList<Transfer> &transfers);
    void onChanged(const QList<Transfer> &transfers);
    void onRemoved(const QList<TransferId> &ids);
    void settle(TransferId id);
    /// What it held on the server is not billed any more.
    void enterSaving(TransferId id);

    const Kind m_kind;
    QList<TransferId> m_open;
    QHash<TransferId, Transfer> m_held; ///< those with an upload on the server, as they were
    SavingsEntries m_savings;
    WaitingNews m_waitingNews;
    ExitCode m_code = ExitCode::AllDone;
};

} // namespace partway
