// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <array>
#include <utility>

namespace partway {

Disposition dispositionOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::ConnectionLost:
    case ErrorKind::Stalled:
    case ErrorKind::Throttled:
    case ErrorKind::ServerFault:
    case ErrorKind::MalformedAnswer:
    case ErrorKind::ClockSkewed:
    case ErrorKind::DigestMismatch:
        return Disposition::Retry;
    case ErrorKind::Unreachable:
        return Disposition::WaitForNetwork;
    case ErrorKind::CredentialsMissing:
    case ErrorKind::CredentialsExpired:
        return Disposition::WaitForCredentials;
    case ErrorKind::NoSuchUpload:
    case ErrorKind::NoSuchKey:
    case ErrorKind::Conflict:
        return Disposition::Reconcile;
    case ErrorKind::TlsRejected:
    case ErrorKind::AccessDenied:
    case ErrorKind::SignatureRejected:
    case ErrorKind::WrongRegion:
    case ErrorKind::NoSuchBucket:
    case ErrorKind::InvalidPart:
    case ErrorKind::TooSmall:
    case ErrorKind::TooLarge:
    case ErrorKind::QuotaExceeded:
    case ErrorKind::PreconditionFailed:
    case ErrorKind::NotImplemented:
    case ErrorKind::InvalidRequest:
    case ErrorKind::KeyNotAllowed:
    case ErrorKind::VerificationFailed:
    case ErrorKind::ObjectExists:
    case ErrorKind::SourceMissing:
    case ErrorKind::SourceUnreadable:
    case ErrorKind::SourceChanged:
    case ErrorKind::ProducerFailed:
    case ErrorKind::PlanImpossible:
    case ErrorKind::UploadVanished:
    case ErrorKind::AbortIncomplete:
    case ErrorKind::JournalFailed:
    case ErrorKind::GaveUp:
    case ErrorKind::Cancelled:
        return Disposition::Stop;
    }
    Q_UNREACHABLE();
}

bool leavesDoubt(ErrorKind kind)
{
    return kind == ErrorKind::ConnectionLost || kind == ErrorKind::Stalled ||
           kind == ErrorKind::MalformedAnswer || kind == ErrorKind::ServerFault;
}

namespace {

using Named = std::pair<ErrorKind, const char *>;
constexpr std::array names{
    Named{ErrorKind::Unreachable, "unreachable"},
    Named{ErrorKind::ConnectionLost, "connection-lost"},
    Named{ErrorKind::Stalled, "stalled"},
    Named{ErrorKind::TlsRejected, "tls-rejected"},
    Named{ErrorKind::Throttled, "throttled"},
    Named{ErrorKind::ServerFault, "server-fault"},
    Named{ErrorKind::MalformedAnswer, "malformed-answer"},
    Named{ErrorKind::CredentialsMissing, "credentials-missing"},
    Named{ErrorKind::CredentialsExpired, "credentials-expired"},
    Named{ErrorKind::AccessDenied, "access-denied"},
    Named{ErrorKind::SignatureRejected, "signature-rejected"},
    Named{ErrorKind::ClockSkewed, "clock-skewed"},
    Named{ErrorKind::WrongRegion, "wrong-region"},
    Named{ErrorKind::NoSuchUpload, "no-such-upload"},
    Named{ErrorKind::NoSuchKey, "no-such-key"},
    Named{ErrorKind::NoSuchBucket, "no-such-bucket"},
    Named{ErrorKind::InvalidPart, "invalid-part"},
    Named{ErrorKind::TooSmall, "too-small"},
    Named{ErrorKind::TooLarge, "too-large"},
    Named{ErrorKind::QuotaExceeded, "quota-exceeded"},
    Named{ErrorKind::PreconditionFailed, "precondition-failed"},
    Named{ErrorKind::Conflict, "conflict"},
    Named{ErrorKind::NotImplemented, "not-implemented"},
    Named{ErrorKind::InvalidRequest, "invalid-request"},
    Named{ErrorKind::KeyNotAllowed, "key-not-allowed"},
    Named{ErrorKind::DigestMismatch, "digest-mismatch"},
    Named{ErrorKind::VerificationFailed, "verification-failed"},
    Named{ErrorKind::ObjectExists, "object-exists"},
    Named{ErrorKind::SourceMissing, "source-missing"},
    Named{ErrorKind::SourceUnreadable, "source-unreadable"},
    Named{ErrorKind::SourceChanged, "source-changed"},
    Named{ErrorKind::ProducerFailed, "producer-failed"},
    Named{ErrorKind::PlanImpossible, "plan-impossible"},
    Named{ErrorKind::UploadVanished, "upload-vanished"},
    Named{ErrorKind::AbortIncomplete, "abort-incomplete"},
    Named{ErrorKind::JournalFailed, "journal-failed"},
    Named{ErrorKind::GaveUp, "gave-up"},
    Named{ErrorKind::Cancelled, "cancelled"},
};

} // namespace

QLatin1String nameOf(ErrorKind kind)
{
    for (const auto &[known, name] : names)
        if (known == kind)
            return QLatin1String(name);
    Q_UNREACHABLE();
}

ErrorKind errorKindNamed(QLatin1String name)
{
    for (const auto &[kind, known] : names)
        if (name == QLatin1String(known))
            return kind;
    return ErrorKind::ServerFault;
}

} // namespace partway
