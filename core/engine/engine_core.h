// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/finished_checks.h"
#include "core/engine/keep_alive_rota.h"
#include "core/engine/queue_row.h"
#include "core/engine/source_looks.h"
#include "core/engine/transfer_engine.h"

#include <deque>
#include <map>
#include <memory>
#include <set>

namespace partway {

/// The inside of the engine: takes events one after the other, lets the machines decide, has their steps
/// performed, and journals before anything goes out. Tells the outside through the engine's signals.
class TransferEngine::Impl
{
public:
    Impl(TransferEngine &engine, Ports ports, EngineLimits limits);
    ~Impl();

    Result<void> start(StartWith with);
    void setAccounts(const QList<Account> &accounts);
    void add(const QList<TransferRequest> &requests, quint64 tag);
    void wish(const QList<TransferId> &ids, const Event &event);
    void remove(const QList<TransferId> &ids, OnServer parts);
    void move(const QList<TransferId> &ids, int position);
    void setPriority(const QList<TransferId> &ids, Priority priority);
    void setLimits(const EngineLimits &limits);
    void credentialsChanged(const AccountId &account);
    void networkChanged();
    void allowOverwrite(const QList<TransferId> &ids);
    void checkFinished(const QList<TransferId> &ids);
    void finishNow(const QList<TransferId> &ids);
    void chooseSource(TransferId id, const QString &path);
    void watch(TransferId id);

    [[nodiscard]] QList<TransferId> allIds() const; ///< in queue order
    [[nodiscard]] QList<Transfer> transfers() const;
    [[nodiscard]] QList<Part> partsOf(TransferId id) const;
    [[nodiscard]] QList<LogEntry> logOf(TransferId id) const;
    [[nodiscard]] const EngineLimits &limits() const { return m_limits; }

private:
    // events
    void deliver(TransferId id, const Event &event);
    void drain();
    void take(TransferId id, const Event &event);
    void apply(QueueRow &row, const Event &event);       ///< to the machine, and to the log
    void letGo(const QueueRow &row, const Event &event); ///< of what a stream need not keep any more
    void learnFrom(QueueRow &row, const Event &event);
    void afterChange(QueueRow &row);
    void askForKeys(const AccountId &account, const Error &error);
    void keepWatch(const QueueRow &row); ///< whether its paused upload is to be kept alive
    void keepWatchOfAll();
    void sortIn(QueueRow &row);
    // steps
    void pump();
    void startQueued();
    UploadRun &runOf(QueueRow &row);
    bool advance(QueueRow &row, Moment now);
    [[nodiscard]] Allowance allowanceFor(const QueueRow &row) const;
    void noteWake(std::optional<SteadyTime> until);
    // journal
    bool save(QueueRow &row);
    void saveRecords(); ///< of all that changed, at once
    void saveIntents(const QList<QueueIntent> &intents);
    void saveFailed(QueueRow &row, const Error &error);
    void saveSoon(); ///< what needs not be durable before the next step
    void flushParts();
    bool flushParts(QueueRow &row);
    void journalBroke(const Error &error);
    void saveChecks();
    void erase(const QList<TransferId> &ids);
    QList<TransferId> renumber(); ///< whose position is another
    // telling
    void touch(QueueRow &row);
    void moved(TransferId id, int part, qint64 bytes);
    void checked(TransferId id, const Result<Answer> &answer);
    void tell();
    void lookAtSources();
    void tellParts();
    void tellLog();
    [[nodiscard]] Transfer snapshot(const QueueRow &row) const;

    QueueRow &addRow(TransferRecord record, StartWith with);
    [[nodiscard]] QueueRow *row(TransferId id);
    [[nodiscard]] AccountDesk *desk(const AccountId &account) const;
    [[nodiscard]] Moment moment() const;
    [[nodiscard]] int bodiesUnderWay(const AccountId *account = nullptr) const;
    [[nodiscard]] bool ownsUpload(const QString &uploadId, TransferId except) const;

    TransferEngine &m_engine;
    Ports m_ports;
    EngineLimits m_limits;
    RateLimiter m_limiter;
    SourceLooks m_looks;
    FinishedChecks m_checks;
    KeepAliveRota m_rota;
    bool m_keepsAlive = true; ///< rows that rest for this run only are not the person's to keep
    std::map<AccountId, std::unique_ptr<AccountDesk>> m_desks;
    std::map<TransferId, std::unique_ptr<QueueRow>> m_rows;
    std::vector<TransferId> m_order;
    std::set<TransferId> m_live;   ///< do something or wait for an answer
    std::set<QueueTurn> m_queued;  ///< wait for their turn
    std::set<TransferId> m_toFree; ///< wait to be freed, which takes no place

    std::deque<std::pair<TransferId, Event>> m_inbox;
    bool m_draining = false;         ///< guards against events that arrive while one is being taken
    std::set<TransferId> m_toRecord; ///< what is to be durable before the next step
    std::set<TransferId> m_toSave;   ///< finished parts not yet journaled
    std::set<TransferId> m_toNote;   ///< whose objects were looked at
    std::set<TransferId> m_changed;  ///< progress not yet told
    std::set<TransferId> m_changedState;
    bool m_introducing = false; ///< rows that were loaded are not all told yet
    TransferId m_watched;
    int m_partsTold = 0;   ///< of the watched one: how many there were when they were told
    quint64 m_logTold = 0; ///< of the watched one: the first serial number not told yet
    std::optional<SteadyTime> m_wakeAt;
    Clock::TimerId m_wakeTimer = 0;
    Clock::TimerId m_saveTimer = 0;
    Clock::TimerId m_tellTimer = 0;
    Clock::TimerId m_looksTimer = 0; ///< until who listens has had the time to show a long queue
    std::vector<std::unique_ptr<QueueRow>> m_erased; ///< until the call stack has left them
    Clock::TimerId m_eraseTimer = 0;
};

} // namespace partway
