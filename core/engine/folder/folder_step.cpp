// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/folder/folder_step.h"

namespace partway {

namespace {

/// Read ahead of the network, so that it never waits for the disk.
int readAhead(const FolderMoment &moment) { return moment.width + 4; }

bool mayRead(const FolderMoment &moment)
{
    const int inHand = moment.reading + moment.read;
    return moment.claimed > 0 && inHand < readAhead(moment) && (moment.held < mostHeld || moment.held == 0);
}

} // namespace

FolderStep nextStep(const FolderMoment &moment)
{
    if (moment.maySend && moment.read > 0 && moment.underWay < moment.width)
        return FolderStep::Send;
    if (mayRead(moment))
        return FolderStep::Read;
    if (!moment.journalWorks)
        return FolderStep::Idle;
    if (moment.unsaved >= claimSize)
        return FolderStep::Save;
    if (moment.maySend && moment.waiting > 0 && moment.claimed < 2 * readAhead(moment) &&
        moment.inMemory() < 2 * claimSize)
        return FolderStep::Claim;
    if (!moment.walked || moment.waiting > 0 || moment.inMemory() > 0)
        return FolderStep::Idle;
    if (moment.unsaved > 0)
        return FolderStep::Save;
    if (moment.again > 0)
        return FolderStep::TakeAgain;
    return moment.handed > 0 ? FolderStep::Idle : FolderStep::Finish;
}

} // namespace partway
