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

class AccountScan;
class AccountStore;
class CredentialStore;
class NoticeBar;
class Preferences;
class StorePort;

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
    /// Of an account whose keys may not list its buckets.
    std::function<QStringList(const AccountId &)> knownBuckets;
};

/// Looks once a day, where the person wants that, whether there are uploads at the accounts that nobody goes
/// on with, and tells of new ones. What was missed while the computer slept is made up for. Where the buckets
/// may not be listed, those that are known are looked at. Says nothing of a look that failed before it has
/// failed several times, but for a line in the program's log for whatever it could not look at.
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
    void onFailed(const QString &bucket, const Error &error);
    void onListed();
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
        bool isPartly = false;      ///< some buckets were not looked at, and nothing went wrong
    };

    OrphanWatchPorts m;
    OrphanMemory m_memory;
    Clock::TimerId m_timer = 0;
    std::optional<SteadyTime> m_notBefore;
    std::deque<Account> m_left;
    QList<Outcome> m_outcomes;
    QList<UploadRef> m_found;
    QStringList m_instead; ///< of the buckets of the account that is looked at, which may not be listed
    std::unique_ptr<AccountScan> m_scan;
    std::map<AccountId, int> m_failures;
};

} // namespace partway
