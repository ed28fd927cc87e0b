// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/transfers/transfer_columns.h"

#include <QFlags>

namespace partway {

/// What lists, buttons and countdowns ask of a row. Kept beside the rows in a few bytes each, so that a
/// hundred thousand of them are gone through in well under a millisecond.
enum class Fact {
    Active = 1, ///< or waits for its turn
    Paused = 2,
    Finished = 4,
    Failed = 8,
    CanPause = 16,
    CanResume = 32,
    SourceChanged = 64, ///< can be sent as it is now
    CountsDown = 128,   ///< its words change with time alone
    ToMove = 256,       ///< has its turn, and stands still only where something is wrong
    Done = 512,         ///< its object was proven to be there
    Repairable = 2048,  ///< changed, and only what differs needs to be sent
    Open = 4096,        ///< its source may still grow, and can be taken as finished
    InTheWay = 1024,    ///< stands still since an object is there that was not to be replaced
};
Q_DECLARE_FLAGS(Facts, Fact)

Facts factsOf(const Transfer &transfer);
bool belongsTo(Facts facts, TransferGroup group);

} // namespace partway
