// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/in_progress/orphan_memory.h"
#include "app/gui/platform/notify/notifier.h"
#include "core/base/clock.h"
#include "core/s3/account.h"

#include <QObject>
#include <QSet>

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace partway {

class AccountStore;
class CredentialStore;
class NoticeBar;
class Preferences;
class StorePort;
class StoreQuestions;
class UploadScan;

/// What the watch works with; all of it outlives the watch.
struct OrphanWatchPorts
{
    AccountStore &accounts;
    CredentialStore &credentials;
    StorePort &store;
    Clock &clock;
    Preferences &preferences;
    Notifier &notifier;
    NoticeBar &notices;
    QString folder;                              ///< where it keeps what it has seen
    std::function<QSet<QString>()> ownUploadIds; ///< of the transfers that the journal knows
};

/// Looks once a day, where the person wants that, whether there are uploads at the accounts that nobody goes
/// on with, and tells of new ones. What was missed while the computer slept is made up for. Says nothing of a
/// look that failed before it has failed several times.
class OrphanWatch : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::minutes afterStart{2};
    static constexpr std::chrono::minutes lookAtClock{10}; ///< timers stand still while the computer sleeps
    static constexpr std::chrono::hours afterFailure{1};
    static constexpr int patience = 3; ///< failures of one account before somebody is told

    explicit OrphanWatch(const OrphanWatchPorts &ports, QObject *parent = nullptr);
    ~OrphanWatch() override;

Q_SIGNALS:
    /// The person wants to see them.
    void deskAsked();

private:
    void wait(milliseconds delay);
    void onClock();
    void begin();
    void next();
    void onScanned();
    void conclude();
    void tellNew(int count, const QStringList &accounts);
    void tellFailures();
    void giveUp();
    void save() const;
    [[nodiscard]] QString fileName() const;

    struct Outcome
    {
        Account account;
        int fresh = 0;
        std::optional<Error> error; ///< the first that came
        bool sawAny = false;        ///< at least one bucket was listed
    };

    OrphanWatchPorts m;
    OrphanMemory m_memory;
    Clock::TimerId m_timer = 0;
    std::optional<SteadyTime> m_notBefore;
    std::deque<Account> m_left;
    QList<Outcome> m_outcomes;
    QList<UploadRef> m_found;
    std::unique_ptr<StoreQuestions> m_questions;
    std::unique_ptr<UploadScan> m_scan;
    std::map<AccountId, int> m_failures;
};

} // namespace partway
