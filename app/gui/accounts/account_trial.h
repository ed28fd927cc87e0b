// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/accounts/finding.h"
#include "app/gui/queue/store_port.h"
#include "core/s3/account.h"

#include <QObject>

namespace partway {

/// Tries an account out: which buckets its keys may see and, where a bucket is named, whether they may list
/// it and begin and abort an upload there. Stores nothing. Goes on after every answer by itself; deleting it
/// gives up.
class AccountTrial : public QObject
{
    Q_OBJECT
public:
    AccountTrial(StorePort &store, Account account, Credentials keys, QString bucket, QObject *parent);

    void start();
    /// The key that the upload is begun under.
    [[nodiscard]] QString probeKey() const { return m_probe.key; }

Q_SIGNALS:
    void found(const partway::Finding &finding);
    void finished();

private:
    using Next = void (AccountTrial::*)(const Result<Answer> &);
    void ask(Call call, Next next);
    void onBuckets(const Result<Answer> &answer);
    void onListed(const Result<Answer> &answer);
    void onCreated(const Result<Answer> &answer);
    void onAborted(const Result<Answer> &answer);
    void tell(FindingSign sign, const QString &sentence);
    void fail(const Error &error);

    StorePort &m_store;
    Account m_account;
    Credentials m_keys;
    ObjectAddress m_probe;
};

} // namespace partway
