// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/checksum_upload.h"

#include "core/base/checksum_name.h"
#include "core/base/digest.h"
#include "core/s3/response.h"
#include "core/s3/signer.h"
#include "core/s3/wire_request.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>

#include <memory>

namespace partway::tests {

QString createWithChecksum(S3Client &client, const ObjectAddress &object, const QString &kind,
                           const QByteArray &type)
{
    Result<WireRequest> wire = encodeCall(CreateUpload{object, {}}, client.endpoint);
    if (!wire)
        return {};
    wire->headers.append({"x-amz-checksum-algorithm", kind.toLatin1()});
    wire->headers.append({"x-amz-checksum-type", type});
    const SignedContent content{nameOf(wire->verb), wire->path, wire->query, wire->headers,
                                wire->payloadSha256};
    const HttpHeaders signature =
        signatureHeaders(content, client.keys, client.endpoint.region.toUtf8(), SystemClock().utcNow());
    QNetworkRequest request(wire->url);
    for (const HttpHeader &header : wire->headers + signature)
        request.setRawHeader(header.name, header.value);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/octet-stream"));
    QNetworkAccessManager network;
    network.setProxy(QNetworkProxy::NoProxy);
    const std::unique_ptr<QNetworkReply> reply(network.post(request, QByteArray()));
    if (!happens([&reply] { return reply->isFinished(); }))
        return {};
    const Result<UploadCreated> created = parseUploadCreated(reply->readAll());
    return created ? created->uploadId : QString();
}

Result<PartStored> putWithChecksum(S3Client &client, const ObjectAddress &object, const QString &uploadId,
                                   int number, const QByteArray &bytes, const QString &kind)
{
    Result<Digest> digest = Digest::of(checksumNamed(kind));
    if (!digest)
        return failure(digest.error());
    digest->add(bytes);
    Body body = bodyOf(bytes);
    body.checksumKind = kind;
    body.checksum = digestIn(std::as_const(*digest).result(), checksumNamed(kind));
    return client.get<PartStored>(PutPart{object, uploadId, number, body});
}

} // namespace partway::tests
