// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/waiting_news.h"
#include "core/engine/transfer_engine.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace partway {

/// Follows transfers until each of them has ended: prints what changes, pauses them on an interruption and
/// says how to go on.
class QueueRun : public QObject
{
    Q_OBJECT
public:
    using AccountName = std::function<QString(const AccountId &)>;

    QueueRun(CommandContext &context, TransferEngine &engine, AccountName accountName,
             QObject *parent = nullptr);

    /// The transfers are added or resumed already. May be called again, with others.
    void follow(const QList<TransferId> &ids);
    void interrupt();
    /// A transfer that fails is not left to be resumed: what is on the server is freed, once.
    void abortWhatFails() { m_failures = Failures::Abort; }
    /// It does not end when all have ended, but with an interruption only. What is done is forgotten.
    void waitForMore() { m_end = End::WhenInterrupted; }

Q_SIGNALS:
    void finished(partway::ExitCode code);

private:
    enum class Stage { Running, Pausing, Ended };
    enum class Failures { Keep, Abort };
    enum class End { WhenAllHaveEnded, WhenInterrupted };

    void onChanged(const QList<Transfer> &transfers);
    void tell(const Transfer &before, const Transfer &now);
    void tellPartSize(const Transfer &transfer);
    void tellEnd(const Transfer &transfer);
    void abortOnce(const Transfer &failed);
    void onCredentialsNeeded(const AccountId &account, const Error &error);
    void lookForNewKeys();
    void tick();
    void pause(ExitCode code);
    void endIfAllHaveEnded();
    void forgetIfDone(const Transfer &transfer);
    void sayHowToGoOn();
    void sayCommand(const QString &verb, const QList<TransferId> &transfers, const QString &sentence);
    void sayHowToSendAgain(const Transfer &stream);
    [[nodiscard]] bool hasEnded(const Transfer &transfer) const;
    [[nodiscard]] ExitCode outcome() const;
    [[nodiscard]] QList<Transfer> rows() const;

    CommandContext &m_context;
    TransferEngine &m_engine;
    AccountName m_accountName;
    QList<TransferId> m_ids;
    QHash<TransferId, Transfer> m_rows;
    QHash<AccountId, Credentials> m_refused; ///< keys that the server took no more
    QSet<TransferId> m_abortAsked;
    QSet<TransferId> m_aborting; ///< those of them that got so far
    WaitingNews m_waitingNews;
    QTimer m_everySecond;
    Stage m_stage = Stage::Running;
    Failures m_failures = Failures::Keep;
    End m_end = End::WhenAllHaveEnded;
    ExitCode m_pausedWith = ExitCode::Resumable;
};

} // namespace partway
