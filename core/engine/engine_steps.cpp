// SPDX-License-Identifier: GPL-3.0-or-later
// Whose turn it is, and steps out.
#include "core/engine/engine_core.h"

#include <algorithm>

namespace partway {

namespace {

/// One part that keeps a paused upload alive goes before all others: the store does not wait.
int urgencyOf(const QueueRow &row)
{
    return row.machine->isBeingKept() ? static_cast<int>(Priority::High) + 1
                                      : static_cast<int>(row.request.priority);
}

} // namespace

UploadRun &TransferEngine::Impl::runOf(QueueRow &row)
{
    if (!row.run)
        row.run = std::make_unique<UploadRun>(
            row.request,
            UploadRun::Surroundings{
                m_ports.files, m_ports.transport, m_limiter,
                [this, account = row.request.account] { return desk(account); },
                [this, id = row.id](const Event &event) { deliver(id, event); },
                [this, id = row.id](int part, qint64 bytes) { moved(id, part, bytes); },
                [this, id = row.id](const QString &uploadId) { return ownsUpload(uploadId, id); }});
    return *row.run;
}

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
    for (const TransferId id : m_toFree)
        m_inbox.emplace_back(id, event::Start{});
    if (m_queued.empty())
        return;
    StartPolicy policy(m_limits.transfersAtOnce);
    for (const TransferId id : m_live)
        if (const QueueRow &row = *m_rows.at(id); row.takesPlace())
            policy.running(row.request);
    for (const QueueTurn &turn : m_queued) {
        if (!policy.hasPlace())
            return;
        if (policy.mayStart(m_rows.at(turn.id)->request))
            m_inbox.emplace_back(turn.id, event::Start{});
    }
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
    runOf(row).perform(step, row.machine->sourceFingerprint());
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
        const int urgency = urgencyOf(*a);
        const int other = urgencyOf(*b);
        return urgency != other ? urgency > other : a->position < b->position;
    });
    // A step each, round and round, within one priority: files go up side by side, not one starving the
    // other.
    const Moment now = moment();
    for (auto from = turn.begin(); from != turn.end();) {
        const int urgency = urgencyOf(**from);
        const auto to = std::find_if(from, turn.end(),
                                     [urgency](const QueueRow *row) { return urgencyOf(*row) != urgency; });
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
