// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/transfer_engine.h"

#include "core/engine/engine_core.h"

namespace partway {

TransferEngine::TransferEngine(Ports ports, EngineLimits limits, QObject *parent)
    : QObject(parent)
    , m(std::make_unique<Impl>(*this, ports, limits))
{
}

TransferEngine::~TransferEngine() = default;

void TransferEngine::setAccounts(const QList<Account> &accounts) { m->setAccounts(accounts); }
Result<void> TransferEngine::start(StartWith with) { return m->start(with); }
QList<Transfer> TransferEngine::transfers() const { return m->transfers(); }
QList<Part> TransferEngine::partsOf(TransferId id) const { return m->partsOf(id); }
QList<LogEntry> TransferEngine::logOf(TransferId id) const { return m->logOf(id); }
EngineLimits TransferEngine::limits() const { return m->limits(); }

void TransferEngine::add(const QList<TransferRequest> &requests, quint64 tag) { m->add(requests, tag); }
void TransferEngine::pause(const QList<TransferId> &ids) { m->wish(ids, event::Pause{}); }
void TransferEngine::resume(const QList<TransferId> &ids) { m->wish(ids, event::Resume{}); }
void TransferEngine::pauseAll() { m->wish(m->allIds(), event::Pause{}); }
void TransferEngine::resumeAll() { m->wish(m->allIds(), event::Resume{}); }
void TransferEngine::beginAnew(const QList<TransferId> &ids) { m->wish(ids, event::BeginAnew{}); }
void TransferEngine::sendAgain(TransferId id, const QList<int> &numbers)
{
    m->wish({id}, event::SendAgain{numbers});
}
void TransferEngine::allowOverwrite(const QList<TransferId> &ids) { m->allowOverwrite(ids); }
void TransferEngine::repair(const QList<TransferId> &ids) { m->wish(ids, event::Repair{}); }
void TransferEngine::finishNow(const QList<TransferId> &ids) { m->finishNow(ids); }
void TransferEngine::checkFinished(const QList<TransferId> &ids) { m->checkFinished(ids); }
void TransferEngine::chooseSource(TransferId id, const QString &path) { m->chooseSource(id, path); }
void TransferEngine::abort(const QList<TransferId> &ids) { m->wish(ids, event::Abort{}); }
void TransferEngine::remove(const QList<TransferId> &ids, OnServer parts) { m->remove(ids, parts); }
void TransferEngine::move(const QList<TransferId> &ids, int position) { m->move(ids, position); }
void TransferEngine::setPriority(const QList<TransferId> &ids, Priority priority)
{
    m->setPriority(ids, priority);
}
void TransferEngine::setLimits(const EngineLimits &limits) { m->setLimits(limits); }
void TransferEngine::credentialsChanged(const AccountId &account) { m->credentialsChanged(account); }
void TransferEngine::networkChanged() { m->networkChanged(); }
void TransferEngine::watchParts(TransferId id) { m->watch(id); }

} // namespace partway
