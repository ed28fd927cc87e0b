// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/queue/queue_port.h"

namespace partway::test {

/// An engine that does nothing but remember what it was asked, and says what a test lets it say.
class ScriptedQueue : public QueuePort
{
    Q_OBJECT
public:
    using QueuePort::QueuePort;

    void add(const QList<TransferRequest> &requests, quint64 tag) override
    {
        ++adds;
        lastTag = tag;
        requested += requests;
    }
    void pause(const QList<TransferId> &ids) override { paused += ids; }
    void resume(const QList<TransferId> &ids) override { resumed += ids; }
    void pauseAll() override { ++pausedAll; }
    void resumeAll() override { ++resumedAll; }
    void beginAnew(const QList<TransferId> &ids) override { begunAnew += ids; }
    void repair(const QList<TransferId> &ids) override { repaired += ids; }
    void finishNow(const QList<TransferId> &ids) override { finishedNow += ids; }
    void sendAgain(TransferId id, const QList<int> &numbers) override
    {
        sentAgainOf = id;
        sentAgain += numbers;
    }
    void allowOverwrite(const QList<TransferId> &ids) override { overwriteAllowed += ids; }
    void checkFinished(const QList<TransferId> &ids) override { checked += ids; }
    void chooseSource(TransferId id, const QString &path) override
    {
        sourceChosenFor = id;
        sourceChosen = path;
    }
    void remove(const QList<TransferId> &ids, OnServer parts) override
    {
        removedIds += ids;
        removedHow = parts;
    }
    void move(const QList<TransferId> &ids, int position) override
    {
        movedIds = ids;
        movedTo = position;
    }
    void setPriority(const QList<TransferId> &ids, Priority given) override
    {
        prioritized += ids;
        priority = given;
    }
    void setLimits(const EngineLimits &asked) override { limits = asked; }
    void setProxy(const ProxyChoice &asked) override { proxy = asked; }
    void credentialsChanged(const AccountId &account) override { newKeys.append(account); }
    void networkChanged() override { ++networkChanges; }
    void setAccounts(const QList<Account> &given) override { accounts = given; }
    void watchParts(TransferId id) override { watched = id; }

    QList<TransferRequest> requested;
    QList<TransferId> repaired;
    QList<TransferId> finishedNow;
    int adds = 0;
    quint64 lastTag = 0;
    QList<TransferId> paused, resumed, begunAnew, removedIds, movedIds, prioritized;
    TransferId sentAgainOf;
    QList<int> sentAgain;
    QList<TransferId> overwriteAllowed, checked;
    TransferId sourceChosenFor;
    QString sourceChosen;
    int movedTo = -1;
    Priority priority = Priority::Normal;
    OnServer removedHow = OnServer::Abort;
    int pausedAll = 0;
    int resumedAll = 0;
    int networkChanges = 0;
    EngineLimits limits;
    ProxyChoice proxy;
    QList<AccountId> newKeys;
    QList<Account> accounts;
    TransferId watched;
};

} // namespace partway::test
