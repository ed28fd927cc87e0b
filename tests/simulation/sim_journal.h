// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/journal_disk.h"
#include "tests/simulation/sim_life.h"
#include "tests/simulation/sim_log.h"
#include "tests/simulation/witness.h"

namespace partway::sim {

/// The journal as one life of the program writes it.
class SimJournal final : public TransferJournal
{
public:
    SimJournal(JournalDisk &disk, SimLog &log, Witness &witness, LifePtr life);

    Result<QList<TransferRecord>> load() override;
    Result<QList<TransferId>> add(const QList<TransferRecord> &records) override;
    Result<void> save(const QList<TransferRecord> &records) override;
    Result<void> place(const QList<QueuePlace> &places) override;
    Result<void> intend(const QList<QueueIntent> &intents) override;
    Result<void> note(const QList<CheckNote> &notes) override;
    Result<void> addParts(TransferId id, const QList<FinishedPart> &parts) override;
    Result<void> dropParts(TransferId id, const QList<int> &numbers) override;
    Result<void> remove(const QList<TransferId> &ids) override;

private:
    /// Makes the change unless the program is dead or the disk is full; a crash falls before or after it.
    Result<void> write(bool sync, const JournalDisk::Change &change);

    JournalDisk &m_disk;
    SimLog &m_log;
    Witness &m_witness;
    LifePtr m_life;
};

/// Adds parts in order; one that is there already is overwritten.
void mergeParts(QList<FinishedPart> &into, const QList<FinishedPart> &parts);

} // namespace partway::sim
