// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/transfer_engine.h"
#include "core/s3/transport_settings.h"

#include <QObject>

namespace partway {

/// The engine as the window sees it, in the window's own thread: requests go in and return at once, values
/// come out. EngineThread is the real one; tests script theirs.
class QueuePort : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void add(const QList<partway::TransferRequest> &requests, quint64 tag) = 0;
    virtual void pause(const QList<partway::TransferId> &ids) = 0;
    virtual void resume(const QList<partway::TransferId> &ids) = 0;
    virtual void pauseAll() = 0;
    virtual void resumeAll() = 0;
    virtual void beginAnew(const QList<partway::TransferId> &ids) = 0;
    virtual void repair(const QList<partway::TransferId> &ids) = 0;
    virtual void finishNow(const QList<partway::TransferId> &ids) = 0;
    virtual void sendAgain(partway::TransferId id, const QList<int> &numbers) = 0;
    virtual void allowOverwrite(const QList<partway::TransferId> &ids) = 0;
    virtual void checkFinished(const QList<partway::TransferId> &ids) = 0;
    virtual void chooseSource(partway::TransferId id, const QString &path) = 0;
    virtual void remove(const QList<partway::TransferId> &ids, partway::OnServer parts) = 0;
    virtual void move(const QList<partway::TransferId> &ids, int position) = 0;
    virtual void setPriority(const QList<partway::TransferId> &ids, partway::Priority priority) = 0;
    virtual void setLimits(const partway::EngineLimits &limits) = 0;
    virtual void setProxy(const partway::ProxyChoice &proxy) = 0;
    virtual void credentialsChanged(const partway::AccountId &account) = 0;
    virtual void networkChanged() = 0;
    virtual void setAccounts(const QList<partway::Account> &accounts) = 0;
    virtual void watchParts(partway::TransferId id) = 0;

Q_SIGNALS:
    void added(quint64 tag, const QList<partway::TransferId> &ids);
    void addFailed(quint64 tag, const partway::Error &error);
    void changed(const QList<partway::Transfer> &transfers);
    void removed(const QList<partway::TransferId> &ids);
    void partsChanged(partway::TransferId id, const QList<partway::Part> &parts, bool all);
    void logged(partway::TransferId id, const QList<partway::LogEntry> &entries, bool all);
    void credentialsNeeded(const partway::AccountId &account, const partway::Error &error);
    void journalFailed(const partway::Error &error);
    /// The journal could not be read, or nothing could be started at all: nothing runs.
    void startFailed(const partway::Error &error);
};

} // namespace partway
