// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/engine_session.h"
#include "core/engine/watch/folder_watches.h"

#include <QList>
#include <QObject>

#include <memory>

namespace partway {

class FolderPort;
class FolderUploads;
class QueuePort;

/// Holds the session within the engine's thread: made, used and destroyed there.
class EngineDesk : public QObject
{
    Q_OBJECT
public:
    EngineDesk(SessionOptions options, CredentialStore &credentials);

    /// Opens the session and sends its signals to `out` and `folders`, which live in the window's thread.
    void open(QueuePort &out, FolderPort &folders);
    /// Goes on with what the journal holds; the engine tells of all of it.
    void start(const QList<partway::Account> &accounts);
    /// Null where the session could not be opened.
    [[nodiscard]] EngineSession *session() { return m_session.get(); }
    /// Begins to watch with the first call. Null where that cannot be: watchesFailed() has said why.
    [[nodiscard]] FolderWatches *watches();
    /// Opened and started with the first call, after start(); JournalFailed where that cannot be.
    [[nodiscard]] Result<FolderUploads *> folders();
    /// Null while nobody needed them: no folder was ever added.
    [[nodiscard]] FolderUploads *openFolders() { return m_folders; }

    // For the queue and the folders alike.
    void setAccounts(const QList<partway::Account> &accounts);
    void setLimits(const partway::EngineLimits &limits);
    void credentialsChanged(const partway::AccountId &account);

Q_SIGNALS:
    void startFailed(const partway::Error &error);
    void journalFailed(const partway::Error &error);
    void watchesChanged(const QList<partway::WatchStatus> &watches);
    void filesLeftAlone(partway::WatchId id, qsizetype files);
    void watchesFailed(const partway::Error &error);

private:
    SessionOptions m_options;
    CredentialStore &m_credentials;
    std::unique_ptr<EngineSession> m_session;
    FolderWatches *m_watches = nullptr; ///< the session's, at work
    QueuePort *m_out = nullptr;
    FolderPort *m_foldersOut = nullptr;
    FolderUploads *m_folders = nullptr; ///< the session's
    QList<Account> m_accounts;
    EngineLimits m_limits;
    bool m_started = false;
};

} // namespace partway
