// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/queue/queue_port.h"
#include "app/gui/queue/store_port.h"
#include "app/session/engine_session.h"

#include <QThread>

#include <functional>

namespace partway {

class EngineDesk;
class FolderPort;

/// The engine in a thread of its own, and the way there and back. Lives in the window's thread; everything
/// returns at once. Its end gives up what is in flight (the journal holds what is finished) and joins the
/// thread.
class EngineThread : public QueuePort, public StorePort
{
    Q_OBJECT
public:
    /// `credentials` must outlive this object.
    EngineThread(SessionOptions options, CredentialStore &credentials, QObject *parent = nullptr);
    ~EngineThread() override;

    /// Goes on with what the journal holds. Once.
    void start(const QList<partway::Account> &accounts);
    /// In the engine's own thread, after what was asked of it before.
    void withDesk(std::function<void(EngineDesk &)> work);
    /// Lives there: to connect to.
    [[nodiscard]] EngineDesk *desk() const { return m_desk; }
    /// Of the same engine; lives as long as this object.
    [[nodiscard]] FolderPort &folders() { return *m_folders; }

    void add(const QList<partway::TransferRequest> &requests, quint64 tag) override;
    void pause(const QList<partway::TransferId> &ids) override;
    void resume(const QList<partway::TransferId> &ids) override;
    void pauseAll() override;
    void resumeAll() override;
    void beginAnew(const QList<partway::TransferId> &ids) override;
    void repair(const QList<partway::TransferId> &ids) override;
    void finishNow(const QList<partway::TransferId> &ids) override;
    void sendAgain(partway::TransferId id, const QList<int> &numbers) override;
    void allowOverwrite(const QList<partway::TransferId> &ids) override;
    void checkFinished(const QList<partway::TransferId> &ids) override;
    void chooseSource(partway::TransferId id, const QString &path) override;
    void remove(const QList<partway::TransferId> &ids, partway::OnServer parts) override;
    void move(const QList<partway::TransferId> &ids, int position) override;
    void setPriority(const QList<partway::TransferId> &ids, partway::Priority priority) override;
    void setLimits(const partway::EngineLimits &limits) override;
    void setProxy(const partway::ProxyChoice &proxy) override;
    void credentialsChanged(const partway::AccountId &account) override;
    void networkChanged() override;
    void setAccounts(const QList<partway::Account> &accounts) override;
    void watchParts(partway::TransferId id) override;
    void ask(const Endpoint &endpoint, const Credentials &credentials, Call call, QObject *context,
             Answered done) override;

private:
    /// Runs in the engine's thread; dropped where the session could not be opened.
    void post(std::function<void(TransferEngine &)> work);

    QThread m_thread;
    EngineDesk *m_desk; ///< lives in m_thread, which deletes it
    FolderPort *m_folders;
};

} // namespace partway
