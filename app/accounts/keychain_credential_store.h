// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/s3/credentials.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <functional>

namespace partway {

/// Where keys went.
enum class CredentialsKept {
    InKeychain,
    ThisRunOnly, ///< in memory: there is no keychain, it is locked, or it does not answer
};

struct CredentialsStored
{
    CredentialsKept kept = CredentialsKept::ThisRunOnly;
    QString detail; ///< the keychain's own words where it refused; untrusted plain text
};

/// Keys of accounts in the system's keychain, and in memory for this run where there is none. Never in a
/// file.
///
/// Lives in the thread that made it (the keychain's library wants one thread, with an event loop), but every
/// function may be called from any thread that runs an event loop; answers arrive in the calling thread. A
/// keychain that does not answer within the watchdog's time counts as not there; the request is given up.
class KeychainCredentialStore : public QObject, public CredentialStore
{
    Q_OBJECT
public:
    explicit KeychainCredentialStore(milliseconds watchdog = std::chrono::seconds(10),
                                     QObject *parent = nullptr);
    ~KeychainCredentialStore() override;

    /// What this run was told comes first, then the keychain. CredentialsMissing where neither has any. A
    /// locked keychain says "not found" too: the detail says so, and a later call may find them.
    void fetch(const AccountId &account, std::function<void(Result<Credentials>)> done) override;
    /// Into the keychain, else kept for this run: never fails, says which.
    void store(const AccountId &account, const Credentials &credentials,
               std::function<void(CredentialsStored)> done);
    /// For this run only, without asking the keychain.
    void keepForThisRun(const AccountId &account, const Credentials &credentials);
    /// From memory and keychain. False with what the keychain said where an entry may still be there.
    void forget(const AccountId &account, std::function<void(bool gone, QString detail)> done);

    /// Whether there is a keychain that answers, so that a person can be told before keys are typed. A locked
    /// one is there.
    void askWhetherThere(std::function<void(bool there)> done);

Q_SIGNALS:
    /// There are new keys, or none any more: TransferEngine::credentialsChanged() wants to know.
    void changed(const partway::AccountId &account);

private:
    void fetchHere(const AccountId &account, std::function<void(Result<Credentials>)> done);
    void storeHere(const AccountId &account, const Credentials &credentials,
                   std::function<void(CredentialsStored)> done);
    void forgetHere(const AccountId &account, std::function<void(bool, QString)> done);

    QHash<AccountId, Credentials> m_thisRun;
    milliseconds m_watchdog;
};

} // namespace partway
