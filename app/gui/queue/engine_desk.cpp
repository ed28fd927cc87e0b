// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/queue/engine_desk.h"

#include "app/gui/queue/queue_port.h"

#include <utility>

namespace partway {

EngineDesk::EngineDesk(SessionOptions options, CredentialStore &credentials)
    : m_options(std::move(options))
    , m_credentials(credentials)
{
}

void EngineDesk::open(QueuePort &out)
{
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
    TransferEngine &engine = m_session->engine();
    engine.setAccounts(accounts);
    if (const auto started = engine.start(); !started)
        Q_EMIT startFailed(started.error());
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
