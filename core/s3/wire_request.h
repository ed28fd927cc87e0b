// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/s3/call.h"
#include "core/s3/credentials.h"
#include "core/s3/endpoint.h"
#include "core/s3/http_headers.h"

#include <QByteArray>
#include <QUrl>

#include <variant>

namespace partway {

enum class Verb { Get, Head, Delete, Put, Post };
QByteArray nameOf(Verb verb);

/// What a call is on the wire, before it is signed.
struct WireRequest
{
    Verb verb = Verb::Get;
    QByteArray host;     ///< as in the Host header: with the port where it is not the scheme's own
    QByteArray path;     ///< encoded, as signed and as sent
    QByteArray query;    ///< encoded and sorted, as signed and as sent
    HttpHeaders headers; ///< all to be signed, Host among them
    QByteArray payloadSha256;
    /// Nothing (GET, HEAD, DELETE), a small document, or the bytes of a part.
    std::variant<std::monostate, QByteArray, Body> body;
    QUrl url;
};

/// Encodes a call. KeyNotAllowed where a key, a bucket or a header value cannot be sent as what it is;
/// InvalidRequest where the call is impossible in itself (part 0, a signed payload without its digest).
Result<WireRequest> encodeCall(const Call &call, const Endpoint &endpoint);

/// The bucket that a call is about; empty: none.
QString bucketOf(const Call &call);

} // namespace partway
