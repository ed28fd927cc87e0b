// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/transfer.h"

namespace partway {

QLatin1String nameOf(TransferState state)
{
    switch (state) {
    case TransferState::Queued:
        return QLatin1String("queued");
    case TransferState::Reconciling:
        return QLatin1String("reconciling");
    case TransferState::Creating:
        return QLatin1String("creating");
    case TransferState::Sending:
        return QLatin1String("sending");
    case TransferState::WaitingForCredentials:
        return QLatin1String("waiting-for-credentials");
    case TransferState::Completing:
        return QLatin1String("completing");
    case TransferState::Verifying:
        return QLatin1String("verifying");
    case TransferState::Done:
        return QLatin1String("done");
    case TransferState::Paused:
        return QLatin1String("paused");
    case TransferState::Failed:
        return QLatin1String("failed");
    case TransferState::Aborting:
        return QLatin1String("aborting");
    case TransferState::Aborted:
        return QLatin1String("aborted");
    }
    Q_UNREACHABLE();
}

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
