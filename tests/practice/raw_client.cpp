// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/practice/raw_client.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QMessageAuthenticationCode>
#include <QUrl>

#include <httplib.h>

#include <algorithm>

namespace partway::practice {

namespace {

QByteArray sha256Hex(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray hmac(const QByteArray &key, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

QByteArray encoded(const QByteArray &text) { return QUrl::toPercentEncoding(QString::fromUtf8(text)); }

QByteArray queryText(const QMap<QByteArray, QByteArray> &query)
{
    QByteArrayList pairs;
    for (auto pair = query.begin(); pair != query.end(); ++pair)
        pairs << encoded(pair.key()) + '=' + encoded(pair.value());
    std::sort(pairs.begin(), pairs.end());
    return pairs.join('&');
}

} // namespace

QByteArray md5Hex(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
}

QByteArray Reply::element(const char *name) const
{
    const auto all = elements(name);
    return all.isEmpty() ? QByteArray() : all.first();
}

QList<QByteArray> Reply::elements(const char *name) const
{
    QList<QByteArray> found;
    const QByteArray open = QByteArray("<") + name + '>';
    const QByteArray close = QByteArray("</") + name + '>';
    for (qsizetype from = body.indexOf(open); from >= 0; from = body.indexOf(open, from + 1)) {
        const qsizetype start = from + open.size();
        found << body.mid(start, body.indexOf(close, start) - start);
    }
    return found;
}

RawClient::RawClient(const Endpoint &endpoint)
    : keyId(QByteArray::fromStdString(endpoint.accessKey.id))
    , secret(QByteArray::fromStdString(endpoint.accessKey.secret))
{
    const QUrl url(QString::fromStdString(endpoint.http));
    m_host = url.host().toLatin1();
    m_port = url.port();
}

Reply RawClient::send(const Ask &ask) const
{
    const QByteArray stamp = QDateTime::currentDateTimeUtc()
                                 .addSecs(clockOffset)
                                 .toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"))
                                 .toLatin1();
    const QByteArray scope = stamp.left(8) + '/' + region + "/s3/aws4_request";
    QMap<QByteArray, QByteArray> headers = ask.headers;
    QMap<QByteArray, QByteArray> query = ask.query;
    if (!headers.contains("host"))
        headers.insert("host", m_host + ':' + QByteArray::number(m_port));
    const QByteArray payloadHash =
        presigned ? QByteArray("UNSIGNED-PAYLOAD") : payload.value_or(sha256Hex(ask.body));
    if (!presigned) {
        headers.insert("x-amz-date", stamp);
        headers.insert("x-amz-content-sha256", payloadHash);
        if (!token.isEmpty())
            headers.insert("x-amz-security-token", token);
    }
    QByteArrayList signedNames;
    for (auto header = headers.cbegin(); header != headers.cend(); ++header)
        signedNames.append(header.key());
    const QByteArray names = signedNames.join(';');
    if (presigned) {
        query.insert("X-Amz-Algorithm", "AWS4-HMAC-SHA256");
        query.insert("X-Amz-Credential", keyId + '/' + scope);
        query.insert("X-Amz-Date", stamp);
        query.insert("X-Amz-Expires", "600");
        query.insert("X-Amz-SignedHeaders", names);
    }
    QByteArray canonical = ask.method + '\n' + ask.path + '\n' + queryText(query) + '\n';
    for (auto header = headers.begin(); header != headers.end(); ++header)
        canonical += header.key() + ':' + header.value().trimmed() + '\n';
    canonical += '\n' + names + '\n' + payloadHash;
    const QByteArray text = "AWS4-HMAC-SHA256\n" + stamp + '\n' + scope + '\n' + sha256Hex(canonical);
    const QByteArray key =
        hmac(hmac(hmac(hmac("AWS4" + secret, stamp.left(8)), region), "s3"), "aws4_request");
    const QByteArray signature = hmac(key, text).toHex();
    if (presigned)
        query.insert("X-Amz-Signature", signature);
    else
        headers.insert("authorization", "AWS4-HMAC-SHA256 Credential=" + keyId + '/' + scope +
                                            ", SignedHeaders=" + names + ", Signature=" + signature);

    httplib::Request request;
    request.method = ask.method.toStdString();
    request.path = (query.isEmpty() ? ask.path : ask.path + '?' + queryText(query)).toStdString();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        request.headers.emplace(header.key() == "host" ? "Host" : header.key().toStdString(),
                                header.value().toStdString());
    if (whileSending && !ask.body.isEmpty()) {
        static constexpr std::size_t piece = 64U << 10;
        request.content_length_ = static_cast<std::size_t>(ask.body.size());
        request.content_provider_ = [this, &ask](std::size_t offset, std::size_t length,
                                                 httplib::DataSink &sink) {
            whileSending(static_cast<qsizetype>(offset));
            const bool sent = sink.write(ask.body.constData() + offset, std::min(piece, length));
            if (length <= piece)
                whileSending(ask.body.size());
            return sent;
        };
    } else {
        request.body = ask.body.toStdString();
    }
    httplib::Client client(m_host.toStdString(), m_port);
    client.set_url_encode(false);
    client.set_read_timeout(30);
    const auto result = client.send(request);
    Reply reply;
    if (!result)
        return reply;
    reply.status = result->status;
    reply.body = QByteArray::fromStdString(result->body);
    for (const auto &[name, value] : result->headers)
        reply.headers.insert(QByteArray::fromStdString(name).toLower(), QByteArray::fromStdString(value));
    return reply;
}

Reply RawClient::begin(const QByteArray &path) const
{
    return send({.method = "POST", .path = path, .query = {{"uploads", ""}}});
}

Reply RawClient::part(const QByteArray &path, const QByteArray &id, int number, const QByteArray &body) const
{
    return send({.method = "PUT",
                 .path = path,
                 .query = {{"partNumber", QByteArray::number(number)}, {"uploadId", id}},
                 .body = body});
}

Reply RawClient::complete(const QByteArray &path, const QByteArray &id,
                          const QList<QPair<int, QByteArray>> &parts,
                          const QMap<QByteArray, QByteArray> &headers) const
{
    QByteArray document = "<CompleteMultipartUpload xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">";
    for (const auto &[number, etag] : parts)
        document += "<Part><PartNumber>" + QByteArray::number(number) + "</PartNumber><ETag>\"" + etag +
                    "\"</ETag></Part>";
    document += "</CompleteMultipartUpload>";
    return send(
        {.method = "POST", .path = path, .query = {{"uploadId", id}}, .body = document, .headers = headers});
}

Reply RawClient::list(const QByteArray &path, const QByteArray &id,
                      const QMap<QByteArray, QByteArray> &more) const
{
    auto query = more;
    query.insert("uploadId", id);
    return send({.path = path, .query = query});
}

Reply RawClient::abort(const QByteArray &path, const QByteArray &id) const
{
    return send({.method = "DELETE", .path = path, .query = {{"uploadId", id}}});
}

Reply RawClient::put(const QByteArray &path, const QByteArray &body) const
{
    return send({.method = "PUT", .path = path, .body = body});
}

Reply RawClient::get(const QByteArray &path) const { return send({.path = path}); }

Reply RawClient::head(const QByteArray &path) const { return send({.method = "HEAD", .path = path}); }

} // namespace partway::practice
