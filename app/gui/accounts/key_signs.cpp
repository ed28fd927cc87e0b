// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/accounts/key_signs.h"

#include "app/session/practice_process.h"

#include <QPointer>

namespace partway {

KeySigns::KeySigns(CredentialStore &credentials, QObject *parent)
    : QObject(parent)
    , m_credentials(credentials)
{
}

void KeySigns::setAccounts(const QList<Account> &accounts)
{
    QSet<AccountId> ids;
    for (const Account &account : accounts)
        ids.insert(account.id);
    const QSet<AccountId> added = ids - m_known;
    m_known = ids;
    m_missing.intersect(ids);
    for (const AccountId &id : added)
        look(id);
    Q_EMIT changed();
}

void KeySigns::lookAgain(const AccountId &account)
{
    if (m_known.contains(account))
        look(account);
}

void KeySigns::refused(const AccountId &account)
{
    m_looks.remove(account);
    mark(account, m_known.contains(account));
}

// The practice store makes its keys anew at every start: until it runs nobody is to be asked for them.
void KeySigns::look(const AccountId &account)
{
    if (account == PracticeProcess::accountId())
        return;
    const QPointer<KeySigns> guard(this);
    const quint64 look = ++m_looked;
    m_looks.insert(account, look);
    m_credentials.fetch(account, [guard, account, look](const Result<Credentials> &keys) {
        // A keychain takes its time: keys that were given meanwhile are there, whatever it says of before.
        if (guard && guard->m_looks.value(account) == look)
            guard->mark(account, !keys && guard->m_known.contains(account));
    });
}

void KeySigns::mark(const AccountId &account, bool missing)
{
    if (m_missing.contains(account) == missing)
        return;
    if (missing)
        m_missing.insert(account);
    else
        m_missing.remove(account);
    Q_EMIT changed();
}

QList<AccountId> KeySigns::without() const { return {m_missing.cbegin(), m_missing.cend()}; }

} // namespace partway
