// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/s3/request_target.h"

#include "core/s3/object_key.h"
#include "core/s3/percent_encoding.h"

#include <QHostAddress>

#include <algorithm>

namespace partway {

namespace {

bool isTls(const Endpoint &endpoint) { return endpoint.url.scheme() == QLatin1String("https"); }

/// Host and port as they go into the Host header; the scheme's own port is left out.
QByteArray authority(const Endpoint &endpoint)
{
    QByteArray host = endpoint.url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    const int port = endpoint.url.port();
    const int standard = isTls(endpoint) ? 443 : 80;
    return port == -1 || port == standard ? host : host + ':' + QByteArray::number(port);
}

bool isDnsName(const QByteArray &bucket)
{
    const bool letters = std::all_of(bucket.begin(), bucket.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    });
    const auto isEdge = [](char c) { return c != '-' && c != '.'; };
    return letters && bucket.size() >= 3 && bucket.size() <= 63 && isEdge(bucket.front()) &&
           isEdge(bucket.back()) && !bucket.contains("..");
}

bool goesIntoHost(const Endpoint &endpoint, const QByteArray &bucket)
{
    return endpoint.addressing == Addressing::Virtual && QHostAddress(endpoint.url.host()).isNull() &&
           isDnsName(bucket) && !(isTls(endpoint) && bucket.contains('.'));
}

RequestTarget targetAt(const Endpoint &endpoint, const QByteArray &host, const QByteArray &path)
{
    return {host, path, endpoint.url.scheme().toLatin1() + "://" + host};
}

} // namespace

RequestTarget serviceTarget(const Endpoint &endpoint) { return targetAt(endpoint, authority(endpoint), "/"); }

Result<RequestTarget> bucketTarget(const Endpoint &endpoint, const QString &bucket)
{
    const Result<QByteArray> name = bucketBytes(bucket);
    if (!name)
        return failure(name.error());
    if (goesIntoHost(endpoint, *name))
        return targetAt(endpoint, *name + '.' + authority(endpoint), "/");
    return targetAt(endpoint, authority(endpoint), '/' + percentEncoded(*name, Slash::Encode));
}

Result<RequestTarget> requestTarget(const Endpoint &endpoint, const QString &bucket, const QString &key)
{
    const Result<QByteArray> bytes = keyBytes(key);
    if (!bytes)
        return failure(bytes.error());
    Result<RequestTarget> target = bucketTarget(endpoint, bucket);
    if (!target)
        return target;
    if (!target->path.endsWith('/'))
        target->path += '/';
    target->path += percentEncoded(*bytes, Slash::Keep);
    return target;
}

Result<QUrl> exactUrl(const RequestTarget &target, const QByteArray &query)
{
    QByteArray wanted = target.path;
    if (!query.isEmpty())
        wanted += '?' + query;
    const QUrl url = QUrl::fromEncoded(target.urlStart + wanted, QUrl::StrictMode);
    const QByteArray sent = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment |
                                          QUrl::NormalizePathSegments);
    if (!url.isValid() || sent != wanted)
        return failure(ErrorKind::KeyNotAllowed, QStringLiteral("the path would be changed on the way"));
    return url;
}

} // namespace partway
