// SPDX-License-Identifier: GPL-3.0-or-later
// Events in, decisions by the machines, steps out.
#include "core/engine/engine_core.h"

#include "core/plan/queue_policy.h"
#include "core/plan/upload_chronicle.h"

#include <algorithm>

namespace partway {

TransferEngine::Impl::Impl(TransferEngine &engine, Ports ports, EngineLimits limits)
    : m_engine(engine)
    , m_ports(ports)
    , m_limits(limits)
    , m_limiter(ports.clock)
{
    setLimits(limits);
}

TransferEngine::Impl::~Impl()
{
    m_draining = true; // nothing is started any more
    flushParts();
    for (const Clock::TimerId timer : {m_wakeTimer, m_saveTimer, m_tellTimer, m_eraseTimer})
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
    added.request = record.request;
    added.position = record.position;
    added.added = record.added;
    added.finished = record.finished;
    UploadRecord upload = std::move(record.upload);
    if (with == StartWith::Nothing) {
        // In memory only, until somebody wishes something of it. An abort that was asked for stays one.
        if (upload.intent == Intent::Run)
            upload.intent = Intent::Pause;
        else
            added.rests = upload.intent != Intent::Pause;
    }
    const AccountDesk *known = desk(added.request.account);
    UploadRules rules = rulesFor(known ? known->account().profile : ProviderProfile{}, added.request);
    added.machine = std::make_unique<UploadMachine>(std::move(rules), std::move(upload), moment());
    const TransferId id = added.id;
    added.run = std::make_unique<UploadRun>(
        added.request,
        UploadRun::Surroundings{m_ports.files, m_ports.transport, m_limiter,
                                [this, account = added.request.account] { return desk(account); },
                                [this, id](Event event) { deliver(id, event); },
                                [this, id](int part, qint64 bytes) {
                                    if (QueueRow *moving = this->row(id)) {
                                        const SteadyTime now = m_ports.clock.now();
                                        moving->rate.count(bytes, now);
                                        moving->partRates[std::max(part, 1)].count(bytes, now);
                                        moving->touchedParts.insert(std::max(part, 1));
                                        touch(*moving);
                                    }
                                },
                                [this, id](const QString &uploadId) { return ownsUpload(uploadId, id); }});
    added.generation = added.machine->generation();
    added.toldState = added.phase();
    m_order.push_back(id);
    m_rows.emplace(id, std::move(row));
    if (!added.machine->record().fingerprint)
        added.looking =
            m_ports.files.fingerprint(added.request.sourcePath, [this, id](const Result<Fingerprint> &seen) {
                QueueRow *looked = this->row(id);
                if (!looked || !seen)
                    return; // what is wrong with the file is told when its turn comes
                looked->seenSize = seen->size;
                touch(*looked);
            });
    sortIn(added);
    return added;
}

void TransferEngine::Impl::sortIn(const QueueRow &row)
{
    const UploadState state = row.machine->state();
    const bool queued = state == UploadState::Queued && !row.rests;
    const bool resting = state == UploadState::Queued || state == UploadState::Done ||
                         state == UploadState::Aborted || state == UploadState::Failed ||
                         state == UploadState::Paused || state == UploadState::WaitingForCredentials;
    if (queued)
        m_queued.insert(row.id);
    else
        m_queued.erase(row.id);
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
    apply(*taking, event);
    afterChange(*taking);
    taking = row(id); // it may have left the queue
    if (taking && !hadParked && taking->machine->state() == UploadState::WaitingForCredentials)
        parked(*taking);
}

void TransferEngine::Impl::apply(QueueRow &row, const Event &event)
{
    const Moment now = moment();
    const UploadChronicle before(*row.machine);
    row.machine->apply(event, now);
    const auto waitsFor = row.log ? row.log->waitsFor() : TransferLog::WaitsFor::Nothing;
    const QList<LogEntry> entries = before.told(event, *row.machine, waitsFor, now);
    if (!entries.isEmpty() && !row.log)
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
        row.run->giveUpAll();
        row.partRates.clear();
        for (int number = 1; number <= row.machine->parts().plan().count; ++number)
            row.touchedParts.insert(number);
    }
    sortIn(row);
    const UploadMachine::Unsaved &unsaved = row.machine->unsaved();
    if (!unsaved.added.isEmpty() || !unsaved.dropped.isEmpty()) {
        m_toSave.insert(row.id);
        if (m_saveTimer == 0)
            m_saveTimer = m_ports.clock.after(milliseconds(100), [this] {
                m_saveTimer = 0;
                flushParts();
                drain();
            });
    }
    const TransferState phase = row.phase();
    if (phase != row.toldState) {
        if (phase == TransferState::Done || phase == TransferState::Aborted)
            row.finished = m_ports.clock.utcNow();
        row.toldState = phase;
        m_changedState.insert(row.id);
    }
    if (unsaved.record && !save(row))
        return;
    touch(row);
    if (row.machine->state() == UploadState::Aborted &&
        row.machine->record().intent == Intent::AbortAndRemove)
        erase({row.id});
}

void TransferEngine::Impl::parked(QueueRow &row)
{
    const AccountId account = row.request.account;
    const Error error = row.machine->lastError().value_or(Error{});
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

// ---- steps

int TransferEngine::Impl::bodiesUnderWay(const AccountId *account) const
{
    int bodies = 0;
    for (const TransferId id : m_live)
        if (const QueueRow &row = *m_rows.at(id); !account || row.request.account == *account)
            bodies += row.machine->parts().count(PartState::Sending);
    return bodies;
}

Allowance TransferEngine::Impl::allowanceFor(const QueueRow &row) const
{
    const AccountDesk *desk = this->desk(row.request.account);
    Allowance allowance;
    allowance.part = bodiesUnderWay() < m_limits.partsAtOnce &&
                     (!desk || bodiesUnderWay(&row.request.account) < desk->window.width());
    allowance.retry = !desk || !desk->budget.isEmpty();
    return allowance;
}

void TransferEngine::Impl::startQueued()
{
    if (m_queued.empty())
        return;
    const auto entryOf = [](const QueueRow &row, bool waits) {
        return QueueEntry{row.id,           row.request.priority, row.position,       waits,
                          row.takesPlace(), row.request.account,  row.request.bucket, row.request.key};
    };
    QList<QueueEntry> entries;
    int running = 0;
    for (const TransferId id : m_live) {
        entries.append(entryOf(*m_rows.at(id), false));
        running += entries.last().runs ? 1 : 0;
    }
    for (const TransferId id : m_queued) {
        const QueueRow &row = *m_rows.at(id);
        if (row.phase() == TransferState::Aborting)
            m_inbox.emplace_back(id, event::Start{}); // freeing takes no place
        else if (running < m_limits.transfersAtOnce)
            entries.append(entryOf(row, true));
    }
    for (const TransferId id : nextToStart(std::move(entries), m_limits.transfersAtOnce))
        m_inbox.emplace_back(id, event::Start{});
}

bool TransferEngine::Impl::advance(QueueRow &row, Moment now)
{
    const Step step = row.machine->next(now, allowanceFor(row));
    if (const auto *idle = std::get_if<step::Idle>(&step)) {
        noteWake(idle->until);
        return false;
    }
    // On disk before on the wire: the upload ID before its first part, the asking before Create and Complete,
    // and that a part is not finished after all before it goes again.
    const bool partsFirst =
        std::holds_alternative<step::CompleteUpload>(step) ||
        (std::holds_alternative<step::SendPart>(step) && !row.machine->unsaved().dropped.isEmpty());
    if ((row.machine->unsaved().record && !save(row)) || (partsFirst && !flushParts(row)))
        return false;
    if (const auto *part = std::get_if<step::SendPart>(&step))
        row.touchedParts.insert(part->number);
    else if (const auto *probe = std::get_if<step::ProbePart>(&step))
        row.touchedParts.insert(probe->number);
    row.run->perform(step, row.machine->record().fingerprint.value_or(Fingerprint{}));
    touch(row);
    return true;
}

void TransferEngine::Impl::pump()
{
    m_wakeAt.reset();
    startQueued();
    if (!m_inbox.empty())
        return; // what has just been started comes first; drain() comes back here
    std::vector<QueueRow *> turn;
    for (const TransferId id : m_live)
        turn.push_back(m_rows.at(id).get());
    std::sort(turn.begin(), turn.end(), [](const QueueRow *a, const QueueRow *b) {
        return a->request.priority != b->request.priority ? a->request.priority > b->request.priority
                                                          : a->position < b->position;
    });
    // A step each, round and round, within one priority: files go up side by side, not one starving the
    // other.
    const Moment now = moment();
    for (auto from = turn.begin(); from != turn.end();) {
        const Priority priority = (*from)->request.priority;
        const auto to = std::find_if(
            from, turn.end(), [priority](const QueueRow *row) { return row->request.priority != priority; });
        for (bool moved = true; moved;) {
            moved = false;
            // Who has the least under way comes first, or the place that a part leaves would always go to the
            // same file.
            std::stable_sort(from, to, [](const QueueRow *a, const QueueRow *b) {
                return a->machine->parts().count(PartState::Sending) <
                       b->machine->parts().count(PartState::Sending);
            });
            for (auto row = from; row != to; ++row)
                moved = advance(**row, now) || moved;
        }
        from = to;
    }
    m_ports.clock.cancel(std::exchange(m_wakeTimer, 0));
    if (m_wakeAt)
        m_wakeTimer = m_ports.clock.after(std::max(*m_wakeAt - now.steady, milliseconds(1)), [this] {
            m_wakeTimer = 0;
            drain();
        });
}

void TransferEngine::Impl::noteWake(std::optional<SteadyTime> until)
{
    if (until && (!m_wakeAt || *until < *m_wakeAt))
        m_wakeAt = until;
}

} // namespace partway
