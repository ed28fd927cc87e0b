// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/instead_of_resuming.h"

#include <QCoreApplication>

namespace partway {

namespace {

struct InsteadText
{
    Q_DECLARE_TR_FUNCTIONS(InsteadText)
};

QString withoutTheOption(const TransferRequest &request)
{
    if (!request.storageClass.isEmpty())
        return InsteadText::tr("Upload the file with another --storage-class, or without one.");
    if (!request.overwrite)
        return InsteadText::tr("Upload the file without --no-overwrite, or to another store.");
    return InsteadText::tr("Upload the file to another store.");
}

} // namespace

QString insteadOfResuming(const Transfer &failed)
{
    if (failed.state != TransferState::Failed || !failed.error)
        return {};
    switch (failed.error->kind) {
    case ErrorKind::KeyNotAllowed:
        return InsteadText::tr("Upload the file to another key.");
    case ErrorKind::ObjectExists:
        return InsteadText::tr("Upload the file to another key, or without --no-overwrite.");
    case ErrorKind::TooSmall:
        return InsteadText::tr("Upload the file with a larger --part-size.");
    case ErrorKind::TooLarge:
    case ErrorKind::PlanImpossible:
        return InsteadText::tr("Upload the file to a store with higher limits, or in pieces.");
    case ErrorKind::NotImplemented:
        return withoutTheOption(failed.request);
    case ErrorKind::InvalidRequest:
        // Other requests may be taken once the account's region or addressing is right.
        return failed.error->code == QLatin1String("InvalidStorageClass") ? withoutTheOption(failed.request)
                                                                          : QString();
    case ErrorKind::Unreachable:
    case ErrorKind::ConnectionLost:
    case ErrorKind::Stalled:
    case ErrorKind::TlsRejected:
    case ErrorKind::Throttled:
    case ErrorKind::ServerFault:
    case ErrorKind::MalformedAnswer:
    case ErrorKind::CredentialsMissing:
    case ErrorKind::CredentialsExpired:
    case ErrorKind::AccessDenied:
    case ErrorKind::SignatureRejected:
    case ErrorKind::ClockSkewed:
    case ErrorKind::WrongRegion:
    case ErrorKind::NoSuchUpload:
    case ErrorKind::NoSuchKey:
    case ErrorKind::NoSuchBucket:
    case ErrorKind::InvalidPart:
    case ErrorKind::QuotaExceeded:
    case ErrorKind::PreconditionFailed:
    case ErrorKind::Conflict:
    case ErrorKind::DigestMismatch:
    case ErrorKind::VerificationFailed:
    case ErrorKind::SourceMissing:
    case ErrorKind::SourceUnreadable:
    case ErrorKind::SourceChanged:
    case ErrorKind::ProducerFailed:
    case ErrorKind::UploadVanished:
    case ErrorKind::AbortIncomplete:
    case ErrorKind::JournalFailed:
    case ErrorKind::GaveUp:
    case ErrorKind::Cancelled:
        return {};
    }
    Q_UNREACHABLE();
}

bool repairHelps(const Transfer &failed)
{
    return failed.state == TransferState::Failed && failed.error &&
           failed.error->kind == ErrorKind::SourceChanged && failed.request.source != SourceKind::Stream;
}

} // namespace partway
