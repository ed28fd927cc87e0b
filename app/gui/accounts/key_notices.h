// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/accounts/account_ports.h"
#include "core/s3/account.h"

#include <QObject>

namespace partway {

class KeySigns;
class MainWindow;
class ProfileWatch;
struct Error;

/// Keys that are missing, refused or expired: says so above the queue, marks the account, and lets transfers
/// go on as soon as there are new ones, typed in or renewed in a profile.
class KeyNotices : public QObject
{
    Q_OBJECT
public:
    KeyNotices(const AccountPorts &ports, MainWindow &window);
    void setAccounts(const QList<Account> &accounts);

Q_SIGNALS:
    void keysAsked(const partway::AccountId &account);

private:
    void onNeeded(const AccountId &id, const Error &error);
    void onRenewed(const AccountId &id);
    void onFilesChanged();
    /// Transfers that failed for their keys alone go on with new ones.
    void resumeRefused(const AccountId &id);

    AccountPorts m_ports;
    MainWindow &m_window;
    KeySigns *m_signs;
    ProfileWatch *m_watch;
};

} // namespace partway
