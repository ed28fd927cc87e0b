// SPDX-License-Identifier: GPL-3.0-or-later
// Events in, decisions by the machines.
#include "core/engine/engine_core.h"

#include "core/plan/upload_chronicle.h"

#include <algorithm>

namespace partway {

namespace {

/// Paused, or queued again, without anything done for it yet.
bool isOnlyPutOff(const UploadMachine &machine)
{
    const bool rests = machine.state() == UploadState::Paused || machine.state() == UploadState::Queued;
    return rests && !machine.record().fingerprint;
}

} // namespace

TransferEngine::Impl::Impl(TransferEngine &engine, Ports ports, EngineLimits limits)
    : m_engine(engine)
    , m_ports(ports)
    , m_limits(limits)
    , m_limiter(ports.clock)
    , m_looks(
          ports.files,
          [this](TransferId id) {
              const QueueRow *looked = row(id);
              const bool known = !looked || looked->machine->record().fingerprint;
              return known ? std::nullopt : std::optional(looked->request.sourcePath);
          },
          [this](TransferId id, qint64 size) {
              if (QueueRow *looked = row(id)) {
                  looked->seenSize = size;
                  touch(*looked);
              }
          })
    , m_checks(
          ports.transport, [this](const AccountId &account) { return desk(account); },
          [this](TransferId id, const Result<Answer> &answer) { checked(id, answer); })
    , m_rota(ports.clock, ports.random, [this](TransferId id) { deliver(id, event::KeepAlive{}); })
{
    setLimits(limits);
}

TransferEngine::Impl::~Impl()
{
    m_draining = true; // nothing is started any more
    flushParts();
    saveChecks();
    for (const Clock::TimerId timer : {m_wakeTimer, m_saveTimer, m_tellTimer, m_looksTimer, m_eraseTimer})
        m_ports.clock.cancel(timer);
}

Moment TransferEngine::Impl::moment() const
{
    return {m_ports.clock.now(), m_ports.clock.utcNow(), &m_ports.random};
}

QueueRow *TransferEngine::Impl::row(TransferId id)
{
    const auto found = m_rows.find(id);
    return found == m_rows.end() ? nullptr : found->second.get();
}

AccountDesk *TransferEngine::Impl::desk(const AccountId &account) const
{
    const auto found = m_desks.find(account);
    return found == m_desks.end() ? nullptr : found->second.get();
}

bool TransferEngine::Impl::ownsUpload(const QString &uploadId, TransferId except) const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [&](const auto &entry) {
        const UploadRecord &record = entry.second->machine->record();
        return entry.first != except && (record.uploadId == uploadId || record.leftovers.contains(uploadId));
    });
}

QueueRow &TransferEngine::Impl::addRow(TransferRecord record, StartWith with)
{
    auto row = std::make_unique<QueueRow>();
    QueueRow &added = *row;
    added.id = record.id;
    added.request = std::move(record.request);
    added.position = record.position;
    added.added = record.added;
    added.finished = record.finished;
    added.check = record.check;
    added.checkedAt = record.checkedAt;
    UploadRecord upload = std::move(record.upload);
    if (with == StartWith::Nothing) {
        // In memory only, until somebody wishes something of it. An abort that was asked for stays one.
        if (upload.intent == Intent::Run)
            upload.intent = Intent::Pause;
        else
            added.rests = upload.intent != Intent::Pause;
    }
    const AccountDesk *known = desk(added.request.account);
    static const ProviderProfile nobodys;
    UploadRules rules = rulesFor(known ? known->account().profile : nobodys, added.request);
    added.machine = std::make_unique<UploadMachine>(std::move(rules), std::move(upload), moment());
    const TransferId id = added.id;
    added.generation = added.machine->generation();
    added.toldState = added.phase();
    m_order.push_back(id);
    m_rows.emplace_hint(m_rows.end(), id, std::move(row)); // ids ascend, as a rule
    if (!added.machine->record().fingerprint && added.request.source != SourceKind::Stream)
        m_looks.want(id);
    sortIn(added);
    keepWatch(added);
    return added;
}

void TransferEngine::Impl::sortIn(QueueRow &row)
{
    const UploadState state = row.machine->state();
    const bool queued = state == UploadState::Queued && !row.rests;
    const bool frees = queued && row.phase() == TransferState::Aborting;
    const bool resting = state == UploadState::Queued || state == UploadState::Done ||
                         state == UploadState::Aborted || state == UploadState::Failed ||
                         state == UploadState::Paused || state == UploadState::WaitingForCredentials;
    if (row.turn)
        m_queued.erase(*std::exchange(row.turn, std::nullopt));
    if (queued && !frees) {
        row.turn = QueueTurn{row.request.priority, row.position, row.id};
        m_queued.insert(*row.turn);
    }
    if (frees)
        m_toFree.insert(row.id);
    else
        m_toFree.erase(row.id);
    if (resting)
        m_live.erase(row.id);
    else
        m_live.insert(row.id);
}

// ---- events

void TransferEngine::Impl::deliver(TransferId id, const Event &event)
{
    m_inbox.emplace_back(id, event);
    drain();
}

void TransferEngine::Impl::drain()
{
    if (m_draining)
        return; // the loop below comes to it
    m_draining = true;
    do {
        while (!m_inbox.empty()) {
            const auto [id, event] = std::move(m_inbox.front());
            m_inbox.pop_front();
            take(id, event);
        }
        saveRecords();
        pump();
    } while (!m_inbox.empty());
    m_draining = false;
    if (!m_changedState.empty())
        tell();
}

void TransferEngine::Impl::take(TransferId id, const Event &event)
{
    QueueRow *taking = row(id);
    if (!taking)
        return;
    learnFrom(*taking, event);
    const bool hadParked = taking->machine->state() == UploadState::WaitingForCredentials;
    const bool wasKept = taking->machine->isBeingKept();
    apply(*taking, event);
    letGo(*taking, event);
    afterChange(*taking);
    taking = row(id); // it may have left the queue
    if (!taking)
        return;
    const UploadMachine &machine = *taking->machine;
    if (!hadParked && machine.state() == UploadState::WaitingForCredentials)
        askForKeys(taking->request.account, machine.lastError().value_or(Error{}));
    else if (wasKept && machine.canBeKept() && machine.keepAliveError() &&
             dispositionOf(machine.keepAliveError()->kind) == Disposition::WaitForCredentials)
        askForKeys(taking->request.account, *machine.keepAliveError());
}

void TransferEngine::Impl::letGo(const QueueRow &row, const Event &event)
{
    if (row.request.source != SourceKind::Stream)
        return;
    const UploadState state = row.machine->state();
    if (state == UploadState::Done || state == UploadState::Aborted ||
        row.phase() == TransferState::Aborting) {
        m_ports.files.release(row.request.sourcePath, {0, FileSource::wholeSource});
        return;
    }
    int number = 0;
    if (const auto *sent = std::get_if<event::PartSent>(&event))
        number = sent->number;
    else if (const auto *hashed = std::get_if<event::PartHashed>(&event))
        number = hashed->number;
    else if (const auto *probed = std::get_if<event::PartProbed>(&event))
        number = probed->number;
    const PartLedger &parts = row.machine->parts();
    if (number < 1 || number > parts.plan().count)
        return;
    const PartLedger::Entry &part = parts.at(number);
    if (part.state == PartState::Confirmed && !part.stale)
        m_ports.files.release(row.request.sourcePath, parts.plan().range(number));
}

void TransferEngine::Impl::apply(QueueRow &row, const Event &event)
{
    const Moment now = moment();
    const UploadChronicle before(*row.machine);
    row.machine->apply(event, now);
    const auto waitsFor = row.log ? row.log->waitsFor() : TransferLog::WaitsFor::Nothing;
    const QList<LogEntry> entries = before.told(event, *row.machine, waitsFor, now);
    if (entries.isEmpty() || (!row.log && isOnlyPutOff(*row.machine)))
        return; // a hundred thousand rows that are paused and have never run need no log
    if (!row.log)
        row.log = std::make_unique<TransferLog>();
    for (const LogEntry &entry : entries)
        row.log->append(entry);
}

void TransferEngine::Impl::learnFrom(QueueRow &row, const Event &event)
{
    if (const auto *again = std::get_if<event::SendAgain>(&event))
        row.touchedParts.insert(again->numbers.cbegin(), again->numbers.cend());
    AccountDesk *desk = this->desk(row.request.account);
    if (!desk)
        return;
    const auto failed = [&](const Error &error) {
        if (error.kind == ErrorKind::Throttled)
            desk->window.slowDown(m_ports.clock.now());
        if (error.kind == ErrorKind::CredentialsExpired)
            desk->forget();
        if (dispositionOf(error.kind) == Disposition::Retry)
            desk->budget.spend(error.kind);
    };
    if (const auto *step = std::get_if<event::StepFailed>(&event)) {
        failed(step->error);
    } else if (const auto *part = std::get_if<event::PartFailed>(&event)) {
        row.touchedParts.insert(part->number);
        row.partRates.erase(part->number);
        failed(part->error);
    } else if (const auto *sent = std::get_if<event::PartSent>(&event)) {
        row.touchedParts.insert(sent->number);
        row.partRates.erase(sent->number);
        desk->window.succeeded();
        desk->budget.refund();
    } else if (const auto *probed = std::get_if<event::PartProbed>(&event)) {
        row.touchedParts.insert(probed->number);
        desk->budget.refund();
    } else if (const auto *hashed = std::get_if<event::PartHashed>(&event)) {
        row.touchedParts.insert(hashed->number);
    }
}

void TransferEngine::Impl::afterChange(QueueRow &row)
{
    if (row.generation != row.machine->generation()) {
        row.generation = row.machine->generation();
        if (row.run)
            row.run->giveUpAll();
        row.partRates.clear();
        for (int number = 1; row.id == m_watched && number <= row.machine->parts().plan().count; ++number)
            row.touchedParts.insert(number);
    }
    sortIn(row);
    const UploadMachine::Unsaved &unsaved = row.machine->unsaved();
    if (!unsaved.added.isEmpty() || !unsaved.dropped.isEmpty()) {
        m_toSave.insert(row.id);
        saveSoon();
    }
    const TransferState phase = row.phase();
    if (phase != row.toldState) {
        if (phase == TransferState::Done || phase == TransferState::Aborted)
            row.finished = m_ports.clock.utcNow();
        row.toldState = phase;
        m_changedState.insert(row.id);
    }
    if (unsaved.record || unsaved.intent)
        m_toRecord.insert(row.id);
    keepWatch(row);
    touch(row);
    if (row.machine->state() == UploadState::Aborted &&
        row.machine->record().intent == Intent::AbortAndRemove)
        erase({row.id});
}

void TransferEngine::Impl::askForKeys(const AccountId &account, const Error &error)
{
    AccountDesk *parkedAt = desk(account);
    if (!parkedAt) {
        Q_EMIT m_engine.credentialsNeeded(account, error);
        return;
    }
    if (parkedAt->askedForKeys)
        return;
    parkedAt->askedForKeys = true;
    // Somebody else may have renewed the keys already, in a profile or in the keychain.
    parkedAt->lookForNew([this, account, error](bool found) {
        if (found)
            credentialsChanged(account);
        else
            Q_EMIT m_engine.credentialsNeeded(account, error);
    });
}

} // namespace partway
