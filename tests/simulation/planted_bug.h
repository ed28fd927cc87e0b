// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/transfer_journal.h"
#include "core/s3/transport.h"
#include "tests/simulation/journal_disk.h"
#include "tests/simulation/sim_files.h"
#include "tests/simulation/sim_life.h"

#include <map>
#include <memory>

namespace partway::sim {

/// Mistakes that a program could make, put between it and its ports, to show that the referee sees them.
enum class PlantedBug {
    None,
    PartJournaledBeforeAnswer,
    DoneWithoutLooking,  ///< a lost answer to Complete is taken for success, and no HEAD is sent
    LostCreateForgotten, ///< nobody looks for the upload that an unanswered Create may have left
    RewrittenNotSeen,    ///< what a writer changed before the end is taken for what it was
};

/// A transport through which the program behaves as if it had the bug.
std::unique_ptr<Transport> withBug(PlantedBug bug, Transport &wire, JournalDisk &journal, LifePtr life);

/// The same for its files.
std::unique_ptr<FileSource> withBug(PlantedBug bug, SimFiles &files, const SimDisk &disk);

} // namespace partway::sim
