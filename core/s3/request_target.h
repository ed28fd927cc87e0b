// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/s3/endpoint.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace partway {

/// Host and path that a bucket and key are found under.
struct RequestTarget
{
    QByteArray host;     ///< as in the Host header
    QByteArray path;     ///< encoded
    QByteArray urlStart; ///< scheme and authority, encoded
};

/// Path or virtual-host style. The style
/// falls back to path where a host name cannot carry the bucket: dots over TLS, addresses in digits, names
/// that are no DNS labels.
Result<RequestTarget> requestTarget(const Endpoint &endpoint, const QString &bucket, const QString &key);
Result<RequestTarget> bucketTarget(const Endpoint &endpoint, const QString &bucket);
RequestTarget serviceTarget(const Endpoint &endpoint);

/// The URL whose path and query go on the wire byte for byte as given. KeyNotAllowed where the HTTP stack
/// would change them, so that never anything else is sent than what was signed.
Result<QUrl> exactUrl(const RequestTarget &target, const QByteArray &query);

} // namespace partway
