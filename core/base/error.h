// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <chrono>

namespace partway {

/// What went wrong, as kinds that call for different action. The sentence for people is made in app/, from
/// the kind.
enum class ErrorKind {
    // the way to the server
    Unreachable,    ///< no network, no such host, refused: nothing was sent
    ConnectionLost, ///< broken off before a whole answer; the server may have done the work
    Stalled,        ///< no byte moved for the stall time; the server may have done the work
    TlsRejected,    ///< certificate or protocol not trusted: nothing was sent
    // the server, for now
    Throttled,       ///< SlowDown, 429, 503: fewer and later
    ServerFault,     ///< 5xx, InternalError, RequestTimeout
    MalformedAnswer, ///< an answer that cannot be one: cut XML, no ETag, an error inside 200
    // who asks
    CredentialsMissing,
    CredentialsExpired,
    AccessDenied,
    SignatureRejected, ///< SignatureDoesNotMatch, InvalidAccessKeyId
    ClockSkewed,       ///< RequestTimeTooSkewed, after one correction from the server's Date failed
    WrongRegion,       ///< still refused after signing again for the region the server named
    // what is asked for
    NoSuchUpload,
    NoSuchKey,
    NoSuchBucket,
    InvalidPart, ///< InvalidPart, InvalidPartOrder
    TooSmall,    ///< EntityTooSmall
    TooLarge,    ///< EntityTooLarge
    QuotaExceeded,
    PreconditionFailed, ///< 412
    Conflict,           ///< 409
    NotImplemented,
    InvalidRequest, ///< any other 4xx
    KeyNotAllowed,  ///< refused before sending: no key, too long, lone "." or ".." segments, control bytes in
                    ///< a header
    // the bytes
    DigestMismatch,     ///< what the server says it holds is not what was read here
    VerificationFailed, ///< the finished object is not the one that was sent
    ObjectExists,       ///< asked not to overwrite
    SourceMissing,
    SourceUnreadable,
    SourceChanged,   ///< size, time or identity of the file differ from when the upload began
    ProducerFailed,  ///< who writes the stream broke off or ended with an error; `detail` says how
    PlanImpossible,  ///< the size fits no legal plan of parts
    UploadVanished,  ///< the upload disappeared on the server more often than beginning anew makes sense
    AbortIncomplete, ///< parts are still there after every attempt to free them
    // here
    JournalFailed,
    GaveUp, ///< no progress for as long as the retry policy allows; detail holds the last cause
    Cancelled,
};

/// A failure as a value. `code`, `requestId` and `detail` are untrusted text of a server or the system: shown
/// as plain text only, and never containing a secret of ours.
struct Error
{
    ErrorKind kind = ErrorKind::ServerFault;
    int httpStatus = 0; ///< 0: no HTTP answer
    QString code;       ///< the S3 code, e.g. "SlowDown"; empty where there was none
    QString requestId;
    QString detail;
    std::chrono::milliseconds retryAfter{0}; ///< what the server asked for; 0: nothing

    friend bool operator==(const Error &, const Error &) = default;
};

/// What can be done about an error.
enum class Disposition {
    Retry,              ///< the same again, later
    WaitForNetwork,     ///< the same again when the server can be reached
    WaitForCredentials, ///< nothing until somebody gives new credentials
    Reconcile,          ///< ask the server what it has before going on
    Stop,               ///< nothing helps without a person
};

Disposition dispositionOf(ErrorKind kind);

/// True where the server may have done the work although no good answer came.
bool leavesDoubt(ErrorKind kind);

/// A stable name for logs, JSON and the journal, e.g. "no-such-upload".
QLatin1String nameOf(ErrorKind kind);
/// The kind with that name; ServerFault where a newer journal used a name that this version does not know.
ErrorKind errorKindNamed(QLatin1String name);

} // namespace partway

Q_DECLARE_METATYPE(partway::Error)
