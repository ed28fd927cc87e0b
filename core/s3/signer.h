// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/s3/credentials.h"
#include "core/s3/http_headers.h"

#include <QByteArray>

/// AWS Signature Version 4 for S3, as pure functions.
namespace partway {

inline constexpr char unsignedPayload[] = "UNSIGNED-PAYLOAD";

/// What a signature covers. Path and query are the very bytes that go on the wire.
struct SignedContent
{
    QByteArray method;
    QByteArray path;          ///< encoded, absolute
    QByteArray query;         ///< encoded, sorted, "k=v" or "k=" each
    HttpHeaders headers;      ///< those that the program itself sets, Host among them
    QByteArray payloadSha256; ///< lower-case hex, or UNSIGNED-PAYLOAD
};

/// The headers to send besides `content.headers`: x-amz-date, x-amz-content-sha256, x-amz-security-token
/// where there is one, and Authorization.
HttpHeaders signatureHeaders(const SignedContent &content, const Credentials &credentials,
                             const QByteArray &region, UtcTime when);

/// The whole query of a URL that works without keys for `validFor`, 7 days at most.
QByteArray presignedQuery(const SignedContent &content, const Credentials &credentials,
                          const QByteArray &region, UtcTime when, std::chrono::seconds validFor);

/// Joins encoded names and values in the order that the signature wants.
QByteArray canonicalQuery(QList<std::pair<QByteArray, QByteArray>> encodedPairs);

} // namespace partway
