// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/queue/engine_desk.h"

#include "app/gui/folders/folder_port.h"
#include "app/gui/queue/queue_port.h"
#include "core/engine/folder/folder_uploads.h"

#include <utility>

namespace partway {

namespace {

/// New keys are all that it needs.
bool isStoppedByKeys(const FolderUpload &folder)
{
    return folder.state == FolderState::Stopped && folder.error &&
           (dispositionOf(folder.error->kind) == Disposition::WaitForCredentials ||
            folder.error->kind == ErrorKind::SignatureRejected ||
            folder.error->kind == ErrorKind::AccessDenied);
}

} // namespace

EngineDesk::EngineDesk(SessionOptions options, CredentialStore &credentials)
    : m_options(std::move(options))
    , m_credentials(credentials)
    , m_limits(m_options.limits)
{
}

void EngineDesk::open(QueuePort &out, FolderPort &folders)
{
    m_out = &out;
    m_foldersOut = &folders;
    auto session = EngineSession::open(m_options, m_credentials);
    if (!session) {
        Q_EMIT startFailed(session.error());
        return;
    }
    m_session = std::move(*session);
    TransferEngine &engine = m_session->engine();
    connect(&engine, &TransferEngine::added, &out, &QueuePort::added);
    connect(&engine, &TransferEngine::addFailed, &out, &QueuePort::addFailed);
    connect(&engine, &TransferEngine::changed, &out, &QueuePort::changed);
    connect(&engine, &TransferEngine::removed, &out, &QueuePort::removed);
    connect(&engine, &TransferEngine::partsChanged, &out, &QueuePort::partsChanged);
    connect(&engine, &TransferEngine::logged, &out, &QueuePort::logged);
    connect(&engine, &TransferEngine::credentialsNeeded, &out, &QueuePort::credentialsNeeded);
    connect(&engine, &TransferEngine::journalFailed, &out, &QueuePort::journalFailed);
}

void EngineDesk::start(const QList<Account> &accounts)
{
    if (!m_session)
        return; // startFailed() has said why
    m_accounts = accounts;
    TransferEngine &engine = m_session->engine();
    engine.setAccounts(accounts);
    if (const auto started = engine.start(); !started) {
        Q_EMIT startFailed(started.error());
        return;
    }
    m_started = true;
    if (!m_session->hasFolders())
        return;
    if (const auto opened = folders(); !opened)
        Q_EMIT journalFailed(opened.error());
}

Result<FolderUploads *> EngineDesk::folders()
{
    if (m_folders)
        return m_folders;
    if (!m_started)
        return failure(ErrorKind::JournalFailed);
    const Result<FolderUploads *> opened = m_session->folders();
    if (!opened)
        return opened;
    FolderUploads &folders = **opened;
    folders.setAccounts(m_accounts);
    folders.setLimits(m_limits);
    connect(&folders, &FolderUploads::added, m_foldersOut, &FolderPort::added);
    connect(&folders, &FolderUploads::addFailed, m_foldersOut, &FolderPort::addFailed);
    connect(&folders, &FolderUploads::changed, m_foldersOut, &FolderPort::changed);
    connect(&folders, &FolderUploads::removed, m_foldersOut, &FolderPort::removed);
    connect(&folders, &FolderUploads::credentialsNeeded, m_out, &QueuePort::credentialsNeeded);
    connect(&folders, &FolderUploads::journalFailed, m_out, &QueuePort::journalFailed);
    if (const auto started = folders.start(StartWith::Everything); !started) {
        folders.disconnect();
        return failure(started.error());
    }
    m_folders = &folders;
    return m_folders;
}

void EngineDesk::setAccounts(const QList<Account> &accounts)
{
    m_accounts = accounts;
    if (m_session)
        m_session->engine().setAccounts(accounts);
    if (m_folders)
        m_folders->setAccounts(accounts);
}

void EngineDesk::setLimits(const EngineLimits &limits)
{
    m_limits = limits;
    if (m_folders) // which share with the queue
        m_folders->setLimits(limits);
    else if (m_session)
        m_session->engine().setLimits(limits);
}

void EngineDesk::credentialsChanged(const AccountId &account)
{
    if (m_session)
        m_session->engine().credentialsChanged(account);
    if (!m_folders)
        return;
    m_folders->credentialsChanged(account);
    const QList<FolderUpload> folders = m_folders->folders();
    for (const FolderUpload &folder : folders) {
        if (folder.request.account == account && isStoppedByKeys(folder))
            m_folders->resume(folder.id);
    }
}

FolderWatches *EngineDesk::watches()
{
    if (m_watches || !m_session)
        return m_watches;
    const auto watches = m_session->watches();
    if (!watches) {
        Q_EMIT watchesFailed(watches.error());
        return nullptr;
    }
    connect(*watches, &FolderWatches::changed, this, &EngineDesk::watchesChanged);
    connect(*watches, &FolderWatches::leftAlone, this, &EngineDesk::filesLeftAlone);
    connect(*watches, &FolderWatches::failed, this, &EngineDesk::watchesFailed);
    if (const auto started = (*watches)->start(); !started) {
        (*watches)->disconnect(this);
        Q_EMIT watchesFailed(started.error());
        return nullptr;
    }
    m_watches = *watches;
    return m_watches;
}

} // namespace partway
