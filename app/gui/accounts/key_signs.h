// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/s3/account.h"
#include "core/s3/credentials.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace partway {

/// Knows which accounts have no keys that are accepted, so that they can be marked.
class KeySigns : public QObject
{
    Q_OBJECT
public:
    /// `credentials` must outlive it.
    KeySigns(CredentialStore &credentials, QObject *parent);

    void setAccounts(const QList<Account> &accounts);
    /// Asks again; what was refused is forgotten.
    void lookAgain(const AccountId &account);
    /// A store, or the engine, says that they are missing or not accepted.
    void refused(const AccountId &account);
    [[nodiscard]] QList<AccountId> without() const;

Q_SIGNALS:
    void changed();

private:
    void look(const AccountId &account);
    void mark(const AccountId &account, bool missing);

    CredentialStore &m_credentials;
    QSet<AccountId> m_known;
    QSet<AccountId> m_missing;
    QHash<AccountId, quint64> m_looks; ///< the latest of each: answers of earlier ones are old news
    quint64 m_looked = 0;
};

} // namespace partway
