// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine tells: snapshots, in batches.
#include "core/engine/engine_core.h"
#include "core/plan/object_check.h"

namespace partway {

namespace {

constexpr milliseconds tellEvery{100};
/// Rates fall and times run on even when nothing happens.
constexpr milliseconds refreshEvery{1'000};
/// A long queue is told in pieces when it is told first: as one list it would be in memory twice.
constexpr qsizetype mostAtFirst = 5'000;
constexpr milliseconds betweenPieces{12};
/// For as long as the window may take for the last of them.
constexpr milliseconds looksAfter{1'000};

} // namespace

Transfer TransferEngine::Impl::snapshot(const QueueRow &row) const
{
    ClearingHabit habit;
    if (const AccountDesk *known = desk(row.request.account))
        habit = clearingHabitOf(known->account().profile);
    Transfer transfer = snapshotOf(row, habit, m_ports.clock.now(), m_ports.clock.utcNow());
    if (m_checks.isAsking(row.id))
        transfer.check = ObjectCheck::Looking;
    if (transfer.state == TransferState::Paused)
        transfer.keepAliveDue = m_rota.dueTime(row.id);
    return transfer;
}

QList<TransferId> TransferEngine::Impl::allIds() const { return {m_order.begin(), m_order.end()}; }

QList<Transfer> TransferEngine::Impl::transfers() const
{
    QList<Transfer> all;
    all.reserve(static_cast<qsizetype>(m_order.size()));
    for (const TransferId id : m_order)
        all.append(snapshot(*m_rows.at(id)));
    return all;
}

QList<Part> TransferEngine::Impl::partsOf(TransferId id) const
{
    QList<Part> parts;
    const auto found = m_rows.find(id);
    if (found == m_rows.end())
        return parts;
    const QueueRow &row = *found->second;
    const int count = row.machine->parts().plan().count;
    const Moment now = moment();
    parts.reserve(count);
    for (int number = 1; number <= count; ++number)
        parts.append(partSnapshotOf(row, number, now.steady, now.utc));
    return parts;
}

void TransferEngine::Impl::touch(QueueRow &row)
{
    m_changed.insert(row.id);
    if (m_tellTimer == 0)
        m_tellTimer = m_ports.clock.after(tellEvery, [this] {
            m_tellTimer = 0;
            tell();
        });
}

void TransferEngine::Impl::moved(TransferId id, int part, qint64 bytes)
{
    QueueRow *moving = row(id);
    if (!moving)
        return;
    const SteadyTime now = m_ports.clock.now();
    moving->rate.count(bytes, now);
    moving->partRates[std::max(part, 1)].count(bytes, now);
    moving->touchedParts.insert(std::max(part, 1));
    touch(*moving);
}

void TransferEngine::Impl::checked(TransferId id, const Result<Answer> &answer)
{
    QueueRow *looked = row(id);
    if (!looked || looked->machine->state() != UploadState::Done)
        return;
    looked->check =
        checkOf(looked->machine->record(),
                answer.map([](const Answer &found) { return remoteObject(std::get<ObjectFound>(found)); }));
    looked->checkedAt = m_ports.clock.utcNow();
    m_toNote.insert(id);
    saveSoon();
    touch(*looked);
}

void TransferEngine::Impl::tell()
{
    m_changed.merge(m_changedState);
    m_changedState.clear();
    QList<Transfer> changed;
    bool moving = false;
    const auto all = static_cast<qsizetype>(m_changed.size());
    const qsizetype most = m_introducing ? std::min(all, mostAtFirst) : all;
    changed.reserve(most);
    for (; !m_changed.empty() && changed.size() < most; m_changed.erase(m_changed.begin())) {
        if (QueueRow *telling = row(*m_changed.begin()))
            changed.append(snapshot(*telling));
    }
    if (m_introducing && m_changed.empty()) {
        m_introducing = false;
        lookAtSources();
    }
    for (const TransferId id : m_live)
        moving = moving || m_rows.at(id)->phase() == TransferState::Sending;
    if (!changed.isEmpty())
        Q_EMIT m_engine.changed(changed);
    tellParts();
    tellLog();
    if (m_introducing && m_tellTimer == 0)
        m_tellTimer = m_ports.clock.after(betweenPieces, [this] {
            m_tellTimer = 0;
            tell();
        });
    if (moving && m_tellTimer == 0)
        m_tellTimer = m_ports.clock.after(refreshEvery, [this] {
            m_tellTimer = 0;
            for (const TransferId id : m_live)
                if (m_rows.at(id)->phase() == TransferState::Sending)
                    m_changed.insert(id);
            tell();
        });
}

void TransferEngine::Impl::lookAtSources()
{
    if (static_cast<qsizetype>(m_order.size()) <= mostAtFirst) {
        m_looks.goOn();
        return;
    }
    m_looksTimer = m_ports.clock.after(looksAfter, [this] {
        m_looksTimer = 0;
        m_looks.goOn();
    });
}

void TransferEngine::Impl::tellParts()
{
    QueueRow *watching = row(m_watched);
    if (!watching)
        return;
    const int count = watching->machine->parts().plan().count;
    // There is a plan only once the file has been looked at, and there may be another one later.
    if (count != m_partsTold) {
        watching->touchedParts.clear();
        m_partsTold = count;
        Q_EMIT m_engine.partsChanged(m_watched, partsOf(m_watched), true);
        return;
    }
    if (watching->touchedParts.empty())
        return;
    const Moment now = moment();
    QList<Part> parts;
    for (const int number : std::exchange(watching->touchedParts, {}))
        if (number <= count)
            parts.append(partSnapshotOf(*watching, number, now.steady, now.utc));
    if (!parts.isEmpty())
        Q_EMIT m_engine.partsChanged(m_watched, parts, false);
}

QList<LogEntry> TransferEngine::Impl::logOf(TransferId id) const
{
    const auto found = m_rows.find(id);
    return found == m_rows.end() ? QList<LogEntry>() : partway::logOf(*found->second);
}

void TransferEngine::Impl::tellLog()
{
    const QueueRow *watching = row(m_watched);
    if (!watching || !watching->log || watching->log->nextSerial() <= m_logTold)
        return;
    const quint64 from = std::exchange(m_logTold, watching->log->nextSerial());
    Q_EMIT m_engine.logged(m_watched, watching->log->entries(from), false);
}

} // namespace partway
