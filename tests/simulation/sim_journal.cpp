// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/sim_journal.h"

#include <algorithm>

namespace partway::sim {

void mergeParts(QList<FinishedPart> &into, const QList<FinishedPart> &parts)
{
    for (const FinishedPart &part : parts) {
        const auto at = std::lower_bound(
            into.begin(), into.end(), part,
            [](const FinishedPart &a, const FinishedPart &b) { return a.number < b.number; });
        if (at != into.end() && at->number == part.number)
            *at = part;
        else
            into.insert(at, part);
    }
}

namespace {

void replaceRecord(JournalDisk::Records &records, const TransferRecord &record)
{
    const auto held = records.find(record.id);
    if (held == records.end())
        return;
    QList<FinishedPart> parts;
    if (held->second.upload.uploadId == record.upload.uploadId)
        parts = held->second.upload.parts;
    held->second = record;
    held->second.upload.parts = parts;
}

} // namespace

SimJournal::SimJournal(JournalDisk &disk, SimLog &log, Witness &witness, LifePtr life)
    : m_disk(disk)
    , m_log(log)
    , m_witness(witness)
    , m_life(std::move(life))
{
}

Result<void> SimJournal::write(bool sync, const JournalDisk::Change &change)
{
    if (!m_life->step())
        return failure(ErrorKind::JournalFailed);
    if (m_disk.isFull()) {
        m_log.add("journal: full");
        return failure(ErrorKind::JournalFailed, QStringLiteral("disk full"));
    }
    if (sync)
        m_disk.writeAndSync(change);
    else
        m_disk.write(change);
    m_life->step();
    return {};
}

Result<QList<TransferRecord>> SimJournal::load()
{
    QList<TransferRecord> records;
    for (const auto &[id, record] : m_disk.records())
        records.append(record);
    std::stable_sort(records.begin(), records.end(), [](const TransferRecord &a, const TransferRecord &b) {
        return a.position < b.position;
    });
    return records;
}

Result<QList<TransferId>> SimJournal::add(const QList<TransferRecord> &records)
{
    QList<TransferId> ids;
    QList<TransferRecord> named = records;
    for (TransferRecord &record : named) {
        record.id = m_disk.newId();
        ids.append(record.id);
    }
    m_log.add("journal: adds ", int(records.size()));
    return write(true,
                 [named](JournalDisk::Records &held) {
                     for (const TransferRecord &record : named)
                         held[record.id] = record;
                 })
        .map([ids] { return ids; });
}

Result<void> SimJournal::save(const QList<TransferRecord> &records)
{
    for (const TransferRecord &record : records)
        m_log.add("journal: saves #", record.id.value, " upload ", record.upload.uploadId, " outcome ",
                  int(record.upload.outcome), " intent ", int(record.upload.intent));
    return write(true, [records](JournalDisk::Records &held) {
        for (const TransferRecord &record : records)
            replaceRecord(held, record);
    });
}

Result<void> SimJournal::place(const QList<QueuePlace> &places)
{
    m_log.add("journal: places ", int(places.size()));
    return write(true, [places](JournalDisk::Records &held) {
        for (const QueuePlace &place : places)
            if (const auto record = held.find(place.id); record != held.end())
                record->second.position = place.position;
    });
}

Result<void> SimJournal::intend(const QList<QueueIntent> &intents)
{
    for (const QueueIntent &one : intents)
        m_log.add("journal: #", one.id.value, " intent ", int(one.intent));
    return write(true, [intents](JournalDisk::Records &held) {
        for (const QueueIntent &one : intents)
            if (const auto record = held.find(one.id); record != held.end())
                record->second.upload.intent = one.intent;
    });
}

Result<void> SimJournal::note(const QList<CheckNote> &notes)
{
    return write(true, [notes](JournalDisk::Records &held) {
        for (const CheckNote &one : notes)
            if (const auto record = held.find(one.id); record != held.end()) {
                record->second.check = one.check;
                record->second.checkedAt = one.checkedAt;
            }
    });
}

Result<void> SimJournal::addParts(TransferId id, const QList<FinishedPart> &parts)
{
    m_log.add("journal: #", id.value, " has ", int(parts.size()), " more parts, first ",
              parts.isEmpty() ? 0 : parts.first().number);
    const auto held = m_disk.records().find(id);
    if (m_life->isAlive() && (held == m_disk.records().end() || held->second.upload.uploadId.isEmpty()))
        m_witness.violated("parts are journaled for a transfer whose upload is not");
    return write(false, [id, parts](JournalDisk::Records &records) {
        if (const auto record = records.find(id); record != records.end())
            mergeParts(record->second.upload.parts, parts);
    });
}

Result<void> SimJournal::dropParts(TransferId id, const QList<int> &numbers)
{
    m_log.add("journal: #", id.value, " drops ", int(numbers.size()), " parts");
    return write(false, [id, numbers](JournalDisk::Records &records) {
        if (const auto record = records.find(id); record != records.end()) {
            QList<FinishedPart> &parts = record->second.upload.parts;
            parts.erase(std::remove_if(
                            parts.begin(), parts.end(),
                            [&numbers](const FinishedPart &part) { return numbers.contains(part.number); }),
                        parts.end());
        }
    });
}

Result<void> SimJournal::remove(const QList<TransferId> &ids)
{
    return write(true, [ids](JournalDisk::Records &held) {
        for (const TransferId id : ids)
            held.erase(id);
    });
}

} // namespace partway::sim
