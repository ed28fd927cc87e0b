// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/transfer.h"

namespace partway {

bool Transfer::isActive() const
{
    switch (state) {
    case TransferState::Reconciling:
    case TransferState::Creating:
    case TransferState::Sending:
    case TransferState::WaitingForCredentials:
    case TransferState::Completing:
    case TransferState::Verifying:
    case TransferState::Aborting:
        return true;
    case TransferState::Queued:
    case TransferState::Done:
    case TransferState::Paused:
    case TransferState::Failed:
    case TransferState::Aborted:
        return false;
    }
    Q_UNREACHABLE();
}

bool Transfer::isFinal() const { return state == TransferState::Done || state == TransferState::Aborted; }

bool Transfer::canResume() const { return state == TransferState::Paused || state == TransferState::Failed; }

bool Transfer::canPause() const
{
    return state == TransferState::Queued || (isActive() && state != TransferState::Aborting);
}

} // namespace partway
