// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/session/engine_session.h"

#include <QList>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

namespace partway {

class FolderUploads;
struct FolderUpload;
class PracticeProcess;

/// A command on the queue: opens the session and loads the journal without running anything, then does its
/// own part in onLoaded().
class QueueCommand : public Command
{
    Q_OBJECT
public:
    explicit QueueCommand(CommandContext &context);
    ~QueueCommand() override;

protected:
    /// Ends the command where the session cannot be opened. An empty folder is the state folder.
    void openSession(const EngineLimits &limits = {}, const QString &folder = {});
    virtual void onLoaded() = 0;

    [[nodiscard]] TransferEngine &engine() { return m_session->engine(); }
    [[nodiscard]] EngineSession &session() { return *m_session; }
    /// The folders of the session, loaded without running any; ends the command and gives nothing where their
    /// journal cannot be read.
    [[nodiscard]] FolderUploads *folders();
    /// The rows with these ids, from arguments; ends the command and gives nothing where one is not there.
    [[nodiscard]] std::optional<QList<Transfer>> transfersNamed(const QStringList &operands);
    /// Takes the IDs of folders out of `operands`; ends the command and gives nothing where one is not there.
    [[nodiscard]] std::optional<QList<FolderUpload>> takeFolders(QStringList &operands);
    /// Calls `then` when the servers of these accounts can be asked: starts the practice store where it is
    /// one of them.
    void whenServersAreThere(const QSet<AccountId> &accounts, std::function<void()> then);
    /// Uses the account that the arguments or the environment name, and remembers one of the environment's,
    /// so that what is begun with it can go on later; ends the command and gives nothing where that fails.
    [[nodiscard]] std::optional<AccountId> useChosenAccount();
    /// Accounts of this run win over those of the same id in the list.
    void useAccount(const Account &account);
    [[nodiscard]] std::optional<Account> accountOfThisRun(const AccountId &id) const;
    [[nodiscard]] QString accountName(const AccountId &id);

private:
    void giveAccounts();

    QString m_folder;
    std::unique_ptr<PracticeProcess> m_practice;
    std::unique_ptr<EngineSession> m_session;
    FolderUploads *m_folders = nullptr; ///< from the first call of folders() on
    QList<Account> m_ofThisRun;
};

/// --parallel and --limit, checked.
Parsed<EngineLimits> limitsFrom(const Invocation &invocation);

} // namespace partway
