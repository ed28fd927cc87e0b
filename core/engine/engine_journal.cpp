// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine keeps on disk, and when.
#include "core/engine/engine_core.h"

namespace partway {

Result<void> TransferEngine::Impl::start(StartWith with)
{
    const auto records = m_ports.journal.load();
    if (!records)
        return failure(records.error());
    for (const TransferRecord &record : *records)
        addRow(record, with);
    renumber();
    for (const TransferId id : m_order)
        m_changedState.insert(id);
    drain();
    return {};
}

bool TransferEngine::Impl::save(QueueRow &row)
{
    // The record names the upload that the parts belong to, so it goes first.
    const auto saved = m_ports.journal.save({row.record()});
    if (!saved) {
        journalBroke(saved.error());
        apply(row, event::SaveFailed{saved.error()});
        if (row.generation != row.machine->generation()) {
            row.generation = row.machine->generation();
            row.run->giveUpAll();
        }
        row.toldState = row.phase();
        sortIn(row);
        m_changedState.insert(row.id);
        return false;
    }
    row.machine->recordSaved();
    return true;
}

bool TransferEngine::Impl::flushParts(QueueRow &row)
{
    const UploadMachine::Unsaved &unsaved = row.machine->unsaved();
    if (unsaved.record && !save(row))
        return false;
    if (!unsaved.dropped.isEmpty()) {
        if (const auto dropped = m_ports.journal.dropParts(row.id, unsaved.dropped); !dropped) {
            journalBroke(dropped.error());
            deliver(row.id, event::SaveFailed{dropped.error()});
            return false;
        }
    }
    if (!unsaved.added.isEmpty()) {
        if (const auto added = m_ports.journal.addParts(row.id, unsaved.added); !added) {
            journalBroke(added.error());
            deliver(row.id, event::SaveFailed{added.error()});
            return false;
        }
    }
    row.machine->partsSaved();
    m_toSave.erase(row.id);
    return true;
}

void TransferEngine::Impl::flushParts()
{
    const std::set<TransferId> waiting = m_toSave;
    for (const TransferId id : waiting)
        if (QueueRow *saving = row(id))
            flushParts(*saving);
}

void TransferEngine::Impl::journalBroke(const Error &error) { Q_EMIT m_engine.journalFailed(error); }

void TransferEngine::Impl::erase(const QList<TransferId> &ids)
{
    if (const auto removed = m_ports.journal.remove(ids); !removed) {
        journalBroke(removed.error());
        return; // the rows stay: they would come back with the next start
    }
    for (const TransferId id : ids) {
        const auto found = m_rows.find(id);
        if (found == m_rows.end())
            continue;
        // What is being erased may be what is calling: it goes when the call is over.
        found->second->run->giveUpAll();
        m_erased.push_back(std::move(found->second));
        m_rows.erase(found);
        m_live.erase(id);
        m_queued.erase(id);
        m_toSave.erase(id);
        m_changed.erase(id);
        m_changedState.erase(id);
        std::erase(m_order, id);
        if (m_watched == id)
            m_watched = {};
    }
    if (m_eraseTimer == 0)
        m_eraseTimer = m_ports.clock.after(milliseconds(1), [this] {
            m_eraseTimer = 0;
            m_erased.clear();
        });
    Q_EMIT m_engine.removed(ids);
    renumber();
}

void TransferEngine::Impl::renumber()
{
    int position = 0;
    for (const TransferId id : m_order) {
        QueueRow &row = *m_rows.at(id);
        if (row.position != position) {
            row.position = position;
            touch(row);
        }
        ++position;
    }
}

} // namespace partway
