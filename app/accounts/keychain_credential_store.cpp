// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/keychain_credential_store.h"

#include "app/accounts/credential_json.h"
#include "app/accounts/in_thread.h"
#include "app/accounts/keychain_job.h"

namespace partway {

namespace {

// The developer's words for "Details"; the sentence for people is made from the error's kind.
QString detailOf(const KeychainAnswer &answer)
{
    switch (answer.outcome) {
    case KeychainOutcome::Done:
        return {};
    case KeychainOutcome::NotFound:
        return QStringLiteral("the keychain has no entry for this account, or is locked");
    case KeychainOutcome::Denied:
        return QStringLiteral("the keychain refused: ") + answer.detail;
    case KeychainOutcome::Unavailable:
        return QStringLiteral("there is no keychain: ") + answer.detail;
    case KeychainOutcome::TimedOut:
        return QStringLiteral("the keychain did not answer in time");
    }
    Q_UNREACHABLE();
}

} // namespace

KeychainCredentialStore::KeychainCredentialStore(milliseconds watchdog, QObject *parent)
    : QObject(parent)
    , m_watchdog(watchdog)
{
}

KeychainCredentialStore::~KeychainCredentialStore() = default;

void KeychainCredentialStore::fetch(const AccountId &account, std::function<void(Result<Credentials>)> done)
{
    runIn(this, [this, account, done = inThisThread(std::move(done))] { fetchHere(account, done); });
}

void KeychainCredentialStore::fetchHere(const AccountId &account,
                                        std::function<void(Result<Credentials>)> done)
{
    if (const auto kept = m_thisRun.constFind(account); kept != m_thisRun.constEnd()) {
        done(*kept);
        return;
    }
    readKeychain(this, account.value, m_watchdog, [done = std::move(done)](const KeychainAnswer &answer) {
        if (answer.outcome != KeychainOutcome::Done)
            return done(failure(ErrorKind::CredentialsMissing, detailOf(answer)));
        if (const std::optional<Credentials> credentials = credentialsFromText(answer.text))
            return done(*credentials);
        done(failure(ErrorKind::CredentialsMissing, QStringLiteral("the keychain's entry holds no keys")));
    });
}

void KeychainCredentialStore::store(const AccountId &account, const Credentials &credentials,
                                    std::function<void(CredentialsStored)> done)
{
    runIn(this, [this, account, credentials, done = inThisThread(std::move(done))] {
        storeHere(account, credentials, done);
    });
}

void KeychainCredentialStore::storeHere(const AccountId &account, const Credentials &credentials,
                                        std::function<void(CredentialsStored)> done)
{
    // At once, so that nothing has to wait for a keychain that asks somebody first.
    m_thisRun.insert(account, credentials);
    writeKeychain(
        this, account.value, credentialsToText(credentials), m_watchdog,
        [this, account, credentials, done = std::move(done)](const KeychainAnswer &answer) {
            const bool written = answer.outcome == KeychainOutcome::Done;
            if (written && m_thisRun.value(account) == credentials)
                m_thisRun.remove(account);
            done({written ? CredentialsKept::InKeychain : CredentialsKept::ThisRunOnly, detailOf(answer)});
        });
    Q_EMIT changed(account);
}

void KeychainCredentialStore::keepForThisRun(const AccountId &account, const Credentials &credentials)
{
    runIn(this, [this, account, credentials] {
        m_thisRun.insert(account, credentials);
        Q_EMIT changed(account);
    });
}

void KeychainCredentialStore::forget(const AccountId &account, std::function<void(bool, QString)> done)
{
    runIn(this, [this, account, done = inThisThread(std::move(done))] { forgetHere(account, done); });
}

void KeychainCredentialStore::forgetHere(const AccountId &account, std::function<void(bool, QString)> done)
{
    m_thisRun.remove(account);
    deleteFromKeychain(this, account.value, m_watchdog,
                       [done = std::move(done)](const KeychainAnswer &answer) {
                           const bool gone = answer.outcome == KeychainOutcome::Done ||
                                             answer.outcome == KeychainOutcome::NotFound;
                           done(gone, gone ? QString() : detailOf(answer));
                       });
    Q_EMIT changed(account);
}

void KeychainCredentialStore::askWhetherThere(std::function<void(bool)> done)
{
    runIn(this, [this, done = inThisThread(std::move(done))] {
        // An entry that nobody makes: a keychain that is there does not find it.
        readKeychain(this, QStringLiteral("is-there"), m_watchdog, [done](const KeychainAnswer &answer) {
            done(answer.outcome == KeychainOutcome::Done || answer.outcome == KeychainOutcome::NotFound ||
                 answer.outcome == KeychainOutcome::Denied);
        });
    });
}

} // namespace partway
