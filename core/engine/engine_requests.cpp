// SPDX-License-Identifier: GPL-3.0-or-later
// What people ask of the queue.
#include "core/engine/engine_core.h"

#include <algorithm>

namespace partway {

void TransferEngine::Impl::setAccounts(const QList<Account> &accounts)
{
    for (const Account &account : accounts) {
        if (AccountDesk *known = desk(account.id))
            known->setAccount(account);
        else
            m_desks.emplace(account.id, std::make_unique<AccountDesk>(account, m_ports.credentials,
                                                                      m_limits.partsAtOnce));
    }
    std::erase_if(m_desks, [&accounts](const auto &entry) {
        return std::none_of(accounts.begin(), accounts.end(),
                            [&entry](const Account &account) { return account.id == entry.first; });
    });
    keepWatchOfAll();
}

void TransferEngine::Impl::add(const QList<TransferRequest> &requests, quint64 tag)
{
    QList<TransferRecord> records;
    int position = static_cast<int>(m_order.size());
    for (const TransferRequest &request : requests) {
        TransferRecord record;
        record.request = request;
        if (request.source != SourceKind::File)
            record.request.integrity = Integrity::Md5; // what is sent of it is looked at again
        record.position = position++;
        record.added = m_ports.clock.utcNow();
        if (request.startPaused)
            record.upload.intent = Intent::Pause;
        record.upload.uploadId = request.adopt;
        record.upload.adopted = !request.adopt.isEmpty();
        records.append(record);
    }
    const auto ids = m_ports.journal.add(records);
    if (!ids) {
        Q_EMIT m_engine.addFailed(tag, ids.error());
        return;
    }
    for (qsizetype i = 0; i < records.size(); ++i) {
        records[i].id = ids->at(i);
        addRow(records[i], StartWith::Everything);
        m_changedState.insert(ids->at(i));
    }
    Q_EMIT m_engine.added(tag, *ids);
    drain();
}

void TransferEngine::Impl::wish(const QList<TransferId> &ids, const Event &event)
{
    for (const TransferId id : ids) {
        if (QueueRow *wished = row(id); wished && std::exchange(wished->rests, false))
            sortIn(*wished);
        m_inbox.emplace_back(id, event);
    }
    drain();
    // A pause is a word given: what was finished until now is on disk with it.
    flushParts();
}

void TransferEngine::Impl::remove(const QList<TransferId> &ids, OnServer parts)
{
    QList<TransferId> leaving;
    QList<TransferId> freeing;
    for (const TransferId id : ids) {
        QueueRow *removing = row(id);
        if (!removing)
            continue;
        const UploadState state = removing->machine->state();
        const bool over = state == UploadState::Done || state == UploadState::Aborted;
        if (over || parts == OnServer::Leave)
            leaving.append(id);
        else
            freeing.append(id);
    }
    if (!leaving.isEmpty())
        erase(leaving);
    wish(freeing, event::Abort{true});
}

void TransferEngine::Impl::move(const QList<TransferId> &ids, int position)
{
    const std::set<TransferId> chosen(ids.begin(), ids.end());
    std::vector<TransferId> moving;
    for (const TransferId id : m_order)
        if (chosen.count(id) > 0)
            moving.push_back(id);
    std::erase_if(m_order, [&chosen](TransferId id) { return chosen.count(id) > 0; });
    const auto at = std::clamp(position, 0, static_cast<int>(m_order.size()));
    m_order.insert(m_order.begin() + at, moving.begin(), moving.end());

    QList<QueuePlace> changed;
    for (const TransferId id : renumber())
        changed.append({id, m_rows.at(id)->position});
    if (changed.isEmpty())
        return;
    if (const auto saved = m_ports.journal.place(changed); !saved)
        journalBroke(saved.error());
    drain();
}

void TransferEngine::Impl::setPriority(const QList<TransferId> &ids, Priority priority)
{
    QList<TransferRecord> changed;
    for (const TransferId id : ids) {
        QueueRow *changing = row(id);
        if (!changing || changing->request.priority == priority)
            continue;
        changing->request.priority = priority;
        sortIn(*changing);
        changed.append(changing->record());
        m_changedState.insert(id);
    }
    if (changed.isEmpty())
        return;
    if (const auto saved = m_ports.journal.save(changed); !saved)
        journalBroke(saved.error());
    drain();
}

void TransferEngine::Impl::setLimits(const EngineLimits &limits)
{
    m_limits.transfersAtOnce = std::max(1, limits.transfersAtOnce);
    m_limits.partsAtOnce = std::clamp(limits.partsAtOnce, 1, 64);
    m_limits.bytesPerSecond = std::max<qint64>(0, limits.bytesPerSecond);
    m_limiter.setRate(m_limits.bytesPerSecond);
    m_ports.transport.setLanesFor(m_limits.partsAtOnce);
    for (const auto &[id, desk] : m_desks)
        desk->window.setLimit(m_limits.partsAtOnce);
    drain();
}

void TransferEngine::Impl::credentialsChanged(const AccountId &account)
{
    if (AccountDesk *changed = desk(account)) {
        changed->forget();
        changed->askedForKeys = false;
    }
    for (const auto &[id, row] : m_rows)
        if (row->request.account == account && row->machine->state() == UploadState::WaitingForCredentials)
            m_inbox.emplace_back(id, event::CredentialsChanged{});
    m_rota.hurry();
    drain();
}

void TransferEngine::Impl::networkChanged()
{
    m_rota.hurry();
    // Who rests does not wait for it.
    wish({m_live.begin(), m_live.end()}, event::NetworkChanged{});
}

void TransferEngine::Impl::allowOverwrite(const QList<TransferId> &ids)
{
    for (const TransferId id : ids) {
        if (QueueRow *allowed = row(id)) {
            allowed->request.overwrite = true;
            allowed->request.replaces.reset();
        }
    }
    wish(ids, event::AllowOverwrite{});
}

void TransferEngine::Impl::checkFinished(const QList<TransferId> &ids)
{
    for (const TransferId id : ids) {
        QueueRow *looked = row(id);
        if (!looked || looked->machine->state() != UploadState::Done)
            continue;
        m_checks.ask({id, looked->request.account, {looked->request.bucket, looked->request.key}});
        touch(*looked);
    }
}

void TransferEngine::Impl::finishNow(const QList<TransferId> &ids)
{
    for (const TransferId id : ids) {
        const QueueRow *ending = row(id);
        if (ending && ending->request.source != SourceKind::File)
            m_ports.files.endFollowing(ending->request.sourcePath);
    }
}

void TransferEngine::Impl::chooseSource(TransferId id, const QString &path)
{
    QueueRow *choosing = row(id);
    if (!choosing || path.isEmpty())
        return;
    const TransferState phase = choosing->phase();
    if (phase != TransferState::Paused && phase != TransferState::Failed)
        return;
    const Intent intent = choosing->machine->record().intent;
    if (intent == Intent::Abort || intent == Intent::AbortAndRemove)
        return; // it is being given up
    // A stream comes from its beginning: whoever writes the old one learns that nobody reads it.
    if (choosing->request.source == SourceKind::Stream)
        m_ports.files.release(choosing->request.sourcePath, {0, FileSource::wholeSource});
    choosing->request.sourcePath = path;
    if (choosing->run)
        choosing->run->setSource(path);
    if (!choosing->machine->record().fingerprint)
        m_looks.want(id);
    wish({id}, event::SourceChosen{});
}

void TransferEngine::Impl::watch(TransferId id)
{
    m_watched = id;
    const QueueRow *watching = row(id);
    if (!watching)
        return;
    m_rows.at(id)->touchedParts.clear();
    m_partsTold = watching->machine->parts().plan().count;
    Q_EMIT m_engine.partsChanged(id, partsOf(id), true);
    m_logTold = watching->log ? watching->log->nextSerial() : 0;
    Q_EMIT m_engine.logged(id, partway::logOf(*watching), true);
}

} // namespace partway
