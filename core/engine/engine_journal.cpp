// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine keeps on disk, and when.
#include "core/engine/engine_core.h"

#include <utility>

namespace partway {

Result<void> TransferEngine::Impl::start(StartWith with)
{
    auto records = m_ports.journal.load();
    if (!records)
        return failure(records.error());
    m_keepsAlive = with == StartWith::Everything;
    if (!records->isEmpty())
        m_looks.hold(); // a long queue is shown first, its sizes come after it
    for (TransferRecord &record : *records)
        addRow(std::exchange(record, {}), with); // one after the other: there may be very many
    *records = {};
    renumber();
    for (const TransferId id : m_order)
        m_changedState.insert(id);
    m_introducing = !m_order.empty();
    drain();
    return {};
}

bool TransferEngine::Impl::save(QueueRow &row)
{
    // The record names the upload that the parts belong to, so it goes first.
    if (const auto saved = m_ports.journal.save({row.record()}); !saved) {
        saveFailed(row, saved.error());
        return false;
    }
    row.machine->recordSaved();
    m_toRecord.erase(row.id);
    return true;
}

void TransferEngine::Impl::saveFailed(QueueRow &row, const Error &error)
{
    m_toRecord.erase(row.id);
    journalBroke(error);
    apply(row, event::SaveFailed{error});
    if (row.generation != row.machine->generation()) {
        row.generation = row.machine->generation();
        if (row.run)
            row.run->giveUpAll();
    }
    row.toldState = row.phase();
    sortIn(row);
    m_changedState.insert(row.id);
}

void TransferEngine::Impl::saveRecords()
{
    QList<TransferRecord> records;
    QList<QueueIntent> intents;
    for (const TransferId id : std::exchange(m_toRecord, {})) {
        const QueueRow *saving = row(id);
        if (saving && saving->machine->unsaved().record)
            records.append(saving->record());
        else if (saving && saving->machine->unsaved().intent)
            intents.append({id, saving->machine->record().intent});
    }
    if (!intents.isEmpty())
        saveIntents(intents);
    if (records.isEmpty())
        return;
    const auto saved = m_ports.journal.save(records);
    for (const TransferRecord &record : std::as_const(records)) {
        QueueRow &row = *m_rows.at(record.id);
        if (saved)
            row.machine->recordSaved();
        else if (records.size() > 1)
            save(row); // one that cannot be written holds up no other
        else
            saveFailed(row, saved.error());
    }
}

void TransferEngine::Impl::saveIntents(const QList<QueueIntent> &intents)
{
    const auto saved = m_ports.journal.intend(intents);
    for (const QueueIntent &one : intents) {
        QueueRow &row = *m_rows.at(one.id);
        if (saved)
            row.machine->recordSaved();
        else if (intents.size() > 1)
            save(row); // one that cannot be written holds up no other
        else
            saveFailed(row, saved.error());
    }
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

void TransferEngine::Impl::saveSoon()
{
    if (m_saveTimer == 0)
        m_saveTimer = m_ports.clock.after(milliseconds(100), [this] {
            m_saveTimer = 0;
            flushParts();
            saveChecks();
            drain();
        });
}

void TransferEngine::Impl::saveChecks()
{
    QList<CheckNote> notes;
    for (const TransferId id : std::exchange(m_toNote, {}))
        if (const QueueRow *looked = row(id))
            notes.append({id, looked->check, looked->checkedAt});
    // Not worth a second try: it can be looked at again.
    if (notes.isEmpty())
        return;
    if (const auto saved = m_ports.journal.note(notes); !saved)
        journalBroke(saved.error());
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
        if (found->second->run)
            found->second->run->giveUpAll();
        if (found->second->turn)
            m_queued.erase(*found->second->turn);
        if (found->second->request.source == SourceKind::Stream)
            m_ports.files.release(found->second->request.sourcePath, {0, FileSource::wholeSource});
        m_looks.forget(id);
        m_rota.forget(id);
        m_erased.push_back(std::move(found->second));
        m_rows.erase(found);
        m_live.erase(id);
        m_toFree.erase(id);
        m_toRecord.erase(id);
        m_toSave.erase(id);
        m_toNote.erase(id);
        m_changed.erase(id);
        m_changedState.erase(id);
        if (m_watched == id)
            m_watched = {};
    }
    std::erase_if(m_order, [this](TransferId id) { return m_rows.count(id) == 0; });
    if (m_eraseTimer == 0)
        m_eraseTimer = m_ports.clock.after(milliseconds(1), [this] {
            m_eraseTimer = 0;
            m_erased.clear();
        });
    Q_EMIT m_engine.removed(ids);
    renumber();
}

QList<TransferId> TransferEngine::Impl::renumber()
{
    QList<TransferId> moved;
    int position = 0;
    for (const TransferId id : m_order) {
        QueueRow &row = *m_rows.at(id);
        if (row.position != position) {
            row.position = position;
            if (row.turn)
                sortIn(row);
            touch(row);
            moved.append(id);
        }
        ++position;
    }
    return moved;
}

} // namespace partway
