// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/links/object_address.h"

#include "core/s3/request_target.h"
#include "core/s3/signer.h"

namespace partway {

namespace {

Result<QString> urlAt(const RequestTarget &target, const QByteArray &query)
{
    const Result<QUrl> url = exactUrl(target, query);
    if (!url)
        return failure(url.error());
    return QString::fromLatin1(url->toEncoded());
}

} // namespace

Result<QString> objectUrl(const Endpoint &endpoint, const QString &bucket, const QString &key)
{
    const Result<RequestTarget> target = requestTarget(endpoint, bucket, key);
    if (!target)
        return failure(target.error());
    return urlAt(*target, {});
}

Result<QString> presignedUrl(const Endpoint &endpoint, const Credentials &credentials, const QString &bucket,
                             const QString &key, UtcTime when, std::chrono::seconds validFor)
{
    const Result<RequestTarget> target = requestTarget(endpoint, bucket, key);
    if (!target)
        return failure(target.error());
    SignedContent content;
    content.method = "GET";
    content.path = target->path;
    content.headers = {{"Host", target->host}};
    content.payloadSha256 = unsignedPayload;
    return urlAt(*target, presignedQuery(content, credentials, endpoint.region.toUtf8(), when, validFor));
}

} // namespace partway
