// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/folder/file_verdict.h"

#include "core/plan/retry_policy.h"

namespace partway {

namespace {

FileVerdict onTrouble(const FailureMoment &moment)
{
    // A server that takes others but never this one will not take it; one that takes none is waited for.
    if (moment.sinceSucceeded && moment.failures >= mostFailuresOfAFile &&
        moment.kind != ErrorKind::Throttled)
        return FileVerdict::FailFile;
    return moment.withoutProgress >= RetryPolicy().giveUpAfter ? FileVerdict::StopFolder
                                                               : FileVerdict::TryAgain;
}

FileVerdict onRefusal(const FailureMoment &moment)
{
    switch (moment.kind) {
    case ErrorKind::NoSuchBucket:
    case ErrorKind::SignatureRejected:
    case ErrorKind::TlsRejected:
    case ErrorKind::WrongRegion:
    case ErrorKind::QuotaExceeded:
        return FileVerdict::StopFolder;
    case ErrorKind::AccessDenied: // of all keys, or of some
        return moment.anySucceeded ? FileVerdict::FailFile : FileVerdict::StopFolder;
    case ErrorKind::SourceChanged:
        return moment.lastRound ? FileVerdict::FailFile : FileVerdict::TakeAtTheEnd;
    case ErrorKind::PreconditionFailed:
    case ErrorKind::ObjectExists:
        return moment.inDoubt ? FileVerdict::LookFirst : FileVerdict::SkipFile;
    default:
        return FileVerdict::FailFile;
    }
}

} // namespace

FileVerdict verdictOn(const FailureMoment &moment)
{
    switch (dispositionOf(moment.kind)) {
    case Disposition::Retry:
        return onTrouble(moment);
    case Disposition::WaitForNetwork:
        return FileVerdict::WaitForNetwork;
    case Disposition::WaitForCredentials:
        return FileVerdict::WaitForKeys;
    case Disposition::Reconcile:
        return moment.kind == ErrorKind::Conflict ? onTrouble(moment) : FileVerdict::FailFile;
    case Disposition::Stop:
        return onRefusal(moment);
    }
    Q_UNREACHABLE();
}

} // namespace partway
