// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/plan/transfer.h"

#include <QList>
#include <QObject>

class QAction;

namespace partway {

class AccountStore;
class NoticeBar;

/// Links to the share pages of Storj, made with the public key that the account has for them. Where it has
/// none, the same action tells how to come by one.
class ShareLinks : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    ShareLinks(const AccountStore &accounts, NoticeBar &notices, QObject *parent);

    QAction *copy; ///< out of sight where no selected object can have such a link

    /// `any`: something finished is selected; `only`: the one selected transfer, null for several.
    void refresh(bool any, const Transfer *only);
    void copyFor(const QList<Transfer> &transfers);

Q_SIGNALS:
    /// The person wants to enter a share key for this account.
    void keyWanted(const partway::AccountId &account);
    void failed(const partway::Error &error, const partway::Transfer &transfer);

private:
    void tellHowToGetAKey(const Transfer &transfer);
    void tell(const QString &sentence);

    const AccountStore &m_accounts;
    NoticeBar &m_notices;
};

} // namespace partway
