// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/turnable_journal.h"

namespace partway::tests {

namespace {

tl::unexpected<Error> noSpace()
{
    return failure(ErrorKind::JournalFailed, QStringLiteral("no space left on device"));
}

} // namespace

bool TurnableJournal::fails(JournalTask task)
{
    const bool failing = m_failing && m_failing(task);
    m_failures += failing ? 1 : 0;
    return failing;
}

Result<QList<TransferRecord>> TurnableJournal::load()
{
    return fails(JournalTask::Load) ? noSpace() : m_real.load();
}

Result<QList<TransferId>> TurnableJournal::add(const QList<TransferRecord> &records)
{
    return fails(JournalTask::Add) ? noSpace() : m_real.add(records);
}

Result<void> TurnableJournal::save(const QList<TransferRecord> &records)
{
    if (fails(JournalTask::Save))
        return noSpace();
    Result<void> saved = m_real.save(records);
    if (saved) {
        const std::lock_guard lock(m_mutex);
        for (const TransferRecord &record : records)
            m_uploadIds.insert(record.upload.uploadId);
    }
    return saved;
}

Result<void> TurnableJournal::place(const QList<QueuePlace> &places)
{
    return fails(JournalTask::Save) ? noSpace() : m_real.place(places);
}

Result<void> TurnableJournal::intend(const QList<QueueIntent> &intents)
{
    return fails(JournalTask::Save) ? noSpace() : m_real.intend(intents);
}

Result<void> TurnableJournal::note(const QList<CheckNote> &notes)
{
    return fails(JournalTask::Save) ? noSpace() : m_real.note(notes);
}

Result<void> TurnableJournal::addParts(TransferId id, const QList<FinishedPart> &parts)
{
    return fails(JournalTask::AddParts) ? noSpace() : m_real.addParts(id, parts);
}

Result<void> TurnableJournal::dropParts(TransferId id, const QList<int> &numbers)
{
    return fails(JournalTask::DropParts) ? noSpace() : m_real.dropParts(id, numbers);
}

Result<void> TurnableJournal::remove(const QList<TransferId> &ids)
{
    return fails(JournalTask::Remove) ? noSpace() : m_real.remove(ids);
}

} // namespace partway::tests
