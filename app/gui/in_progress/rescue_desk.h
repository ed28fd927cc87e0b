// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/in_progress/account_scan.h"
#include "app/gui/in_progress/desk_progress.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <map>

namespace partway {

class UploadModel;

/// Keeps the model of uploads in progress up with what the stores tell: lists the accounts, a few at once,
/// and measures what is found in the background.
class RescueDesk : public QObject
{
    Q_OBJECT
public:
    static constexpr int accountsAtOnce = 3;

    RescueDesk(const AccountScan::Ports &ports, UploadModel &model, QObject *parent = nullptr);

    void setAccounts(const QList<partway::Account> &accounts);
    /// Asks all of them anew. What is there stays until it is told otherwise.
    void refresh();
    /// The same for one account, or for these buckets of it alone.
    void refresh(const AccountId &account, const QStringList &buckets = {});
    void stop();
    [[nodiscard]] const DeskProgress &progress() const { return m_progress; }

    /// They are on the screen.
    void prefer(const QList<partway::UploadName> &names);
    /// Before all others, and whatever is known of them.
    void measure(const QList<partway::UploadName> &names);
    /// To put questions to that account's store; null where there is no such account.
    [[nodiscard]] AccountScan *scanOf(const AccountId &account);

Q_SIGNALS:
    void progressed(const partway::DeskProgress &progress);
    /// An account is asked anew: what was said of its errors is past.
    void begun(const partway::AccountId &account);
    void failed(const partway::AccountId &account, const QString &bucket, const partway::Error &error);
    void measured(const QList<partway::InProgressUpload> &uploads);

private:
    struct Watched
    {
        AccountScan *scan = nullptr;
        QStringList failed; ///< buckets; an empty name: all of them
        int round = 0;      ///< of its listing
        bool whole = true;  ///< all buckets are listed, not some by name
    };

    void startMore();
    /// What it tells from now on is past.
    void giveUp(AccountScan &scan);
    Watched &watch(const Account &account);
    void onListingEnded(const AccountId &account);
    void onMeasured(const QList<partway::InProgressUpload> &uploads);
    [[nodiscard]] const Account *account(const AccountId &id) const;
    [[nodiscard]] bool anyListing() const;
    void tellProgress();
    [[nodiscard]] DeskProgress::Outcome outcome() const;

    AccountScan::Ports m_ports;
    UploadModel &m_model;
    QList<Account> m_accounts;
    std::map<AccountId, Watched> m_watched;
    std::deque<std::pair<AccountId, QStringList>> m_toList;
    DeskProgress m_progress;
    bool m_stopped = false;
    int m_round = 0;
    QTimer m_tell;
};

} // namespace partway
