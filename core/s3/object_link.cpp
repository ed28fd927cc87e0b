// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/s3/object_link.h"

#include "core/s3/request_target.h"
#include "core/s3/signer.h"

#include <algorithm>

namespace partway {

Result<QString> objectLink(const Endpoint &endpoint, const ObjectAddress &object)
{
    const Result<RequestTarget> target = requestTarget(endpoint, object.bucket, object.key);
    if (!target)
        return failure(target.error());
    return QString::fromLatin1(target->urlStart + target->path);
}

Result<QString> presignedLink(const Endpoint &endpoint, const ObjectAddress &object,
                              const Credentials &credentials, UtcTime when, std::chrono::seconds validFor)
{
    if (credentials.accessKeyId.isEmpty() || credentials.secretAccessKey.isEmpty())
        return failure(ErrorKind::CredentialsMissing);
    const Result<RequestTarget> target = requestTarget(endpoint, object.bucket, object.key);
    if (!target)
        return failure(target.error());
    const SignedContent content{"GET", target->path, {}, {{"Host", target->host}}, unsignedPayload};
    const auto lasting = std::clamp(validFor, std::chrono::seconds(1), longestLink);
    const QByteArray query = presignedQuery(content, credentials, endpoint.region.toUtf8(), when, lasting);
    return QString::fromLatin1(target->urlStart + target->path + '?' + query);
}

} // namespace partway
