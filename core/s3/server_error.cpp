// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/s3/server_error.h"

#include "core/s3/server_time.h"
#include "core/s3/xml_tree.h"

#include <algorithm>
#include <array>

namespace partway {

namespace {

struct CodeKind
{
    const char *code;
    ErrorKind kind;
};

/// AWS's codes and those of the stores that add their own. Throttling* and TooManyRequests* are matched by
/// their start.
constexpr std::array codeKinds{
    CodeKind{"SlowDown", ErrorKind::Throttled},
    CodeKind{"SlowDownRead", ErrorKind::Throttled},
    CodeKind{"SlowDownWrite", ErrorKind::Throttled},
    CodeKind{"ServiceUnavailable", ErrorKind::Throttled},
    CodeKind{"RequestLimitExceeded", ErrorKind::Throttled},
    CodeKind{"InternalError", ErrorKind::ServerFault},
    CodeKind{"RequestTimeout", ErrorKind::ServerFault},
    CodeKind{"OperationAborted", ErrorKind::Conflict},
    CodeKind{"ConditionalRequestConflict", ErrorKind::Conflict},
    CodeKind{"AccessDenied", ErrorKind::AccessDenied},
    CodeKind{"AllAccessDisabled", ErrorKind::AccessDenied},
    CodeKind{"AccountProblem", ErrorKind::AccessDenied},
    CodeKind{"SignatureDoesNotMatch", ErrorKind::SignatureRejected},
    CodeKind{"InvalidAccessKeyId", ErrorKind::SignatureRejected},
    CodeKind{"AuthorizationHeaderMalformed", ErrorKind::WrongRegion},
    CodeKind{"PermanentRedirect", ErrorKind::WrongRegion},
    CodeKind{"TemporaryRedirect", ErrorKind::WrongRegion},
    CodeKind{"Redirect", ErrorKind::WrongRegion},
    CodeKind{"IllegalLocationConstraintException", ErrorKind::WrongRegion},
    CodeKind{"ExpiredToken", ErrorKind::CredentialsExpired},
    CodeKind{"ExpiredTokenException", ErrorKind::CredentialsExpired},
    CodeKind{"TokenRefreshRequired", ErrorKind::CredentialsExpired},
    CodeKind{"InvalidToken", ErrorKind::SignatureRejected},
    CodeKind{"RequestTimeTooSkewed", ErrorKind::ClockSkewed},
    CodeKind{"NoSuchUpload", ErrorKind::NoSuchUpload},
    CodeKind{"NoSuchKey", ErrorKind::NoSuchKey},
    CodeKind{"NoSuchBucket", ErrorKind::NoSuchBucket},
    CodeKind{"InvalidPart", ErrorKind::InvalidPart},
    CodeKind{"InvalidPartOrder", ErrorKind::InvalidPart},
    CodeKind{"EntityTooSmall", ErrorKind::TooSmall},
    CodeKind{"EntityTooLarge", ErrorKind::TooLarge},
    CodeKind{"MaxMessageLengthExceeded", ErrorKind::TooLarge},
    CodeKind{"QuotaExceeded", ErrorKind::QuotaExceeded},
    CodeKind{"StorageLimitExceeded", ErrorKind::QuotaExceeded},
    CodeKind{"SegmentsLimitExceeded", ErrorKind::QuotaExceeded},
    CodeKind{"XMinioStorageFull", ErrorKind::QuotaExceeded},
    CodeKind{"XMinioAdminBucketQuotaExceeded", ErrorKind::QuotaExceeded},
    CodeKind{"PreconditionFailed", ErrorKind::PreconditionFailed},
    CodeKind{"NotImplemented", ErrorKind::NotImplemented},
    CodeKind{"MethodNotAllowed", ErrorKind::NotImplemented},
    CodeKind{"BadDigest", ErrorKind::DigestMismatch},
    CodeKind{"XAmzContentSHA256Mismatch", ErrorKind::DigestMismatch},
    CodeKind{"IncompleteBody", ErrorKind::DigestMismatch},
    CodeKind{"KeyTooLongError", ErrorKind::KeyNotAllowed},
    CodeKind{"BucketAlreadyExists", ErrorKind::Conflict},
    CodeKind{"BucketAlreadyOwnedByYou", ErrorKind::Conflict},
    CodeKind{"BucketNotEmpty", ErrorKind::Conflict},
};

ErrorKind notFound(const Call &call)
{
    if (std::holds_alternative<HeadBucket>(call) || std::holds_alternative<ListObjects>(call) ||
        std::holds_alternative<ListUploads>(call) || std::holds_alternative<BucketLocation>(call) ||
        std::holds_alternative<DeleteBucket>(call) || std::holds_alternative<ReadLifecycle>(call) ||
        std::holds_alternative<WriteLifecycle>(call) || std::holds_alternative<RemoveLifecycle>(call))
        return ErrorKind::NoSuchBucket;
    if (std::holds_alternative<PutPart>(call) || std::holds_alternative<AbortUpload>(call) ||
        std::holds_alternative<ListParts>(call) || std::holds_alternative<CompleteUpload>(call))
        return ErrorKind::NoSuchUpload;
    return ErrorKind::NoSuchKey;
}

ErrorKind kindOfStatus(const Call &call, int status)
{
    switch (status) {
    case 301:
    case 302:
    case 303:
    case 307:
    case 308:
        return ErrorKind::WrongRegion;
    case 401:
    case 403:
        return ErrorKind::AccessDenied;
    case 404:
    case 410:
        return notFound(call);
    case 405:
    case 501:
        return ErrorKind::NotImplemented;
    case 407:
        return ErrorKind::Unreachable;
    case 408:
    case 499:
        return ErrorKind::ServerFault;
    case 409:
        return ErrorKind::Conflict;
    case 412:
        return ErrorKind::PreconditionFailed;
    case 413:
        return ErrorKind::TooLarge;
    case 429:
    case 503:
    case 509:
        return ErrorKind::Throttled;
    case 507:
        return ErrorKind::QuotaExceeded;
    default:
        break;
    }
    return status >= 400 && status < 500 ? ErrorKind::InvalidRequest : ErrorKind::ServerFault;
}

ErrorKind kindOf(const Call &call, int status, const QString &code)
{
    if (code.startsWith(QLatin1String("Throttling")) || code.startsWith(QLatin1String("TooManyRequests")))
        return ErrorKind::Throttled;
    // Throttling elsewhere; on Storj a quota of the plan, which waiting does not cure.
    if (code == QLatin1String("BandwidthLimitExceeded"))
        return status == 403 ? ErrorKind::QuotaExceeded : ErrorKind::Throttled;
    const auto *found = std::find_if(codeKinds.begin(), codeKinds.end(), [&code](const CodeKind &entry) {
        return code == QLatin1String(entry.code);
    });
    if (found != codeKinds.end()) {
        // Some stores say NoSuchKey of an upload that is gone (Swift). After a Complete it is another matter
        // (Storj).
        const bool ofAnUpload = std::holds_alternative<PutPart>(call) ||
                                std::holds_alternative<AbortUpload>(call) ||
                                std::holds_alternative<ListParts>(call);
        return ofAnUpload && found->kind == ErrorKind::NoSuchKey ? ErrorKind::NoSuchUpload : found->kind;
    }
    return kindOfStatus(call, status);
}

XmlElement errorDocument(const HttpAnswer &answer)
{
    Result<XmlElement> root = readXml(answer.body);
    if (!root)
        return {};
    if (root->name == QLatin1String("Error"))
        return *root;
    // Some services wrap it: <ErrorResponse><Error>...</Error><RequestId/></ErrorResponse>.
    const XmlElement *inner = root->child(QLatin1String("Error"));
    return inner ? *inner : XmlElement();
}

} // namespace

QString tame(const QString &text)
{
    constexpr int longest = 1024;
    QString out = text.left(longest);
    std::replace_if(
        out.begin(), out.end(), [](QChar c) { return c.category() == QChar::Other_Control; },
        QLatin1Char(' '));
    return out.trimmed();
}

Error errorOf(const Call &call, const HttpAnswer &answer)
{
    const XmlElement document = errorDocument(answer);
    Error error;
    error.httpStatus = answer.status;
    error.code = tame(document.textOf(QLatin1String("Code"))).left(128);
    error.detail = tame(document.textOf(QLatin1String("Message")));
    if (const QString reason = tame(document.textOf(QLatin1String("Reason"))); !reason.isEmpty())
        error.detail = tame(error.detail + QLatin1Char(' ') + reason);
    error.kind = kindOf(call, answer.status, error.code);
    error.requestId = tame(QString::fromUtf8(headerValue(answer.headers, "x-amz-request-id")));
    if (error.requestId.isEmpty())
        error.requestId = tame(document.textOf(QLatin1String("RequestId")));
    error.retryAfter =
        retryAfter(headerValue(answer.headers, "Retry-After"), httpTime(headerValue(answer.headers, "Date")));
    return error;
}

QString regionNamed(const HttpAnswer &answer)
{
    QString region = QString::fromLatin1(headerValue(answer.headers, "x-amz-bucket-region"));
    if (region.isEmpty())
        region = errorDocument(answer).textOf(QLatin1String("Region"));
    const bool plausible = region.size() <= 64 && std::all_of(region.begin(), region.end(), [](QChar c) {
                               return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) ||
                                      (c >= QLatin1Char('0') && c <= QLatin1Char('9')) ||
                                      c == QLatin1Char('-') || c == QLatin1Char('_');
                           });
    return plausible ? region : QString();
}

bool isClockSkew(const HttpAnswer &answer, std::optional<UtcTime> signedAt)
{
    if (answer.status != 403)
        return false;
    if (!answer.body.isEmpty())
        return errorDocument(answer).textOf(QLatin1String("Code")) == QLatin1String("RequestTimeTooSkewed");
    // A HEAD has no body to say so.
    const std::optional<UtcTime> served = httpTime(headerValue(answer.headers, "Date"));
    constexpr milliseconds window = std::chrono::minutes(14);
    return served && signedAt && (*served - *signedAt > window || *signedAt - *served > window);
}

} // namespace partway
