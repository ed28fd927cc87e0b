// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/s3/signer.h"

#include "core/s3/digest.h"
#include "core/s3/percent_encoding.h"

#include <QDateTime>

#include <algorithm>
#include <map>

namespace partway {

namespace {

constexpr char algorithm[] = "AWS4-HMAC-SHA256";

QByteArray timestamp(UtcTime when)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(when.time_since_epoch().count(), Qt::UTC);
    return time.toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
}

QByteArray scope(const QByteArray &stamp, const QByteArray &region)
{
    return stamp.left(8) + '/' + region + "/s3/aws4_request";
}

/// Sorted by lower-case name, values trimmed and runs of spaces folded, as the canonical form wants them.
using CanonicalHeaders = std::map<QByteArray, QByteArray>;

CanonicalHeaders canonical(const HttpHeaders &headers)
{
    CanonicalHeaders sorted;
    for (const HttpHeader &header : headers)
        sorted[header.name.toLower()] = header.value.simplified();
    return sorted;
}

QByteArray names(const CanonicalHeaders &headers)
{
    QByteArrayList list;
    for (const auto &[name, value] : headers)
        list.append(name);
    return list.join(';');
}

QByteArray signature(const SignedContent &content, const CanonicalHeaders &headers,
                     const QByteArray &secretAccessKey, const QByteArray &region, const QByteArray &stamp)
{
    QByteArray request = content.method + '\n' + content.path + '\n' + content.query + '\n';
    for (const auto &[name, value] : headers)
        request += name + ':' + value + '\n';
    request += '\n' + names(headers) + '\n' + content.payloadSha256;

    const QByteArray toSign =
        QByteArray(algorithm) + '\n' + stamp + '\n' + scope(stamp, region) + '\n' + sha256(request).toHex();
    QByteArray key = hmacSha256("AWS4" + secretAccessKey, stamp.left(8));
    for (const QByteArray &step : {region, QByteArray("s3"), QByteArray("aws4_request")})
        key = hmacSha256(key, step);
    return hmacSha256(key, toSign).toHex();
}

} // namespace

QByteArray canonicalQuery(QList<std::pair<QByteArray, QByteArray>> encodedPairs)
{
    std::sort(encodedPairs.begin(), encodedPairs.end());
    QByteArrayList joined;
    for (const auto &[name, value] : encodedPairs)
        joined.append(name + '=' + value);
    return joined.join('&');
}

HttpHeaders signatureHeaders(const SignedContent &content, const Credentials &credentials,
                             const QByteArray &region, UtcTime when)
{
    const QByteArray stamp = timestamp(when);
    HttpHeaders added{{"x-amz-date", stamp}, {"x-amz-content-sha256", content.payloadSha256}};
    if (!credentials.sessionToken.isEmpty())
        added.append({"x-amz-security-token", credentials.sessionToken});
    const CanonicalHeaders headers = canonical(content.headers + added);
    added.append(
        {"Authorization", QByteArray(algorithm) + " Credential=" + credentials.accessKeyId + '/' +
                              scope(stamp, region) + ",SignedHeaders=" + names(headers) + ",Signature=" +
                              signature(content, headers, credentials.secretAccessKey, region, stamp)});
    return added;
}

QByteArray presignedQuery(const SignedContent &content, const Credentials &credentials,
                          const QByteArray &region, UtcTime when, std::chrono::seconds validFor)
{
    const QByteArray stamp = timestamp(when);
    const CanonicalHeaders headers = canonical(content.headers);
    const auto seconds = std::clamp<qint64>(validFor.count(), 1, 7 * 24 * 3600);
    QList<std::pair<QByteArray, QByteArray>> pairs;
    for (const QByteArray &pair : content.query.isEmpty() ? QByteArrayList() : content.query.split('&'))
        pairs.append({pair.left(pair.indexOf('=')), pair.mid(pair.indexOf('=') + 1)});
    const auto add = [&pairs](const char *name, const QByteArray &value) {
        pairs.append({name, percentEncoded(value, Slash::Encode)});
    };
    add("X-Amz-Algorithm", algorithm);
    add("X-Amz-Credential", credentials.accessKeyId + '/' + scope(stamp, region));
    add("X-Amz-Date", stamp);
    add("X-Amz-Expires", QByteArray::number(seconds));
    add("X-Amz-SignedHeaders", names(headers));
    if (!credentials.sessionToken.isEmpty())
        add("X-Amz-Security-Token", credentials.sessionToken);

    SignedContent whole = content;
    whole.query = canonicalQuery(pairs);
    return whole.query +
           "&X-Amz-Signature=" + signature(whole, headers, credentials.secretAccessKey, region, stamp);
}

} // namespace partway
