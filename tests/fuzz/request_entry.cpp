// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/s3/metadata_value.h"
#include "core/s3/response.h"
#include "core/s3/wire_request.h"
#include "tests/fuzz/entries.h"
#include "tests/fuzz/promise.h"

#include <QSet>

#include <algorithm>
#include <cstring>

namespace partway::fuzz {

namespace {

/// Takes texts one by one; as UTF-16 they may be what no UTF-8 can say, such as half a surrogate pair.
class Texts
{
public:
    explicit Texts(const QByteArray &input, bool wide)
        : m_parts(input.split('\xff'))
        , m_wide(wide)
    {
    }

    QString next()
    {
        const QByteArray bytes = m_at < m_parts.size() ? m_parts.at(m_at++) : QByteArray();
        if (!m_wide)
            return QString::fromUtf8(bytes);
        QString text(bytes.size() / 2, Qt::Uninitialized);
        std::memcpy(text.data(), bytes.constData(), static_cast<size_t>(text.size()) * 2);
        return text;
    }

private:
    QList<QByteArray> m_parts;
    bool m_wide;
    qsizetype m_at = 0;
};

struct Wanted
{
    ObjectAddress object;
    QString uploadId;
    ObjectAttributes attributes;
    QString prefix;
};

Wanted wantedFrom(Texts texts)
{
    Wanted wanted;
    wanted.object.bucket = texts.next();
    wanted.object.key = texts.next();
    wanted.uploadId = texts.next();
    const QString value = texts.next();
    wanted.attributes.metadata.insert({texts.next(), value});
    wanted.attributes.contentType = texts.next();
    wanted.prefix = texts.next();
    wanted.attributes.metadata.insert({texts.next(), QStringLiteral("second")});
    return wanted;
}

Call callOf(const Wanted &wanted, unsigned which)
{
    switch (which & 7U) {
    case 0:
        return CreateUpload{wanted.object, wanted.attributes};
    case 1:
        return DeleteObject{wanted.object};
    case 2:
        return CompleteUpload{wanted.object, wanted.uploadId, {{1, "e"}}, true};
    case 3:
        return AbortUpload{wanted.object, wanted.uploadId};
    case 4:
        return ListParts{wanted.object, wanted.uploadId, 7, 1000};
    case 5:
        return ListUploads{wanted.object.bucket, wanted.prefix, wanted.object.key, wanted.uploadId};
    case 6:
        return HeadObject{wanted.object};
    default:
        return ListObjects{wanted.object.bucket, wanted.prefix, QStringLiteral("/"), wanted.uploadId, 10};
    }
}

Endpoint endpointOf(unsigned which)
{
    static const Endpoint all[] = {
        {QUrl(QStringLiteral("https://s3.example.com")), QStringLiteral("eu"), Addressing::Path, {}, {}},
        {QUrl(QStringLiteral("https://s3.example.com")), QStringLiteral("eu"), Addressing::Virtual, {}, {}},
        {QUrl(QStringLiteral("http://[::1]:9000")), QStringLiteral("eu"), Addressing::Path, {}, {}},
        {QUrl(QStringLiteral("http://s3.example.com:81")), QStringLiteral("eu"), Addressing::Virtual, {}, {}},
    };
    return all[which & 3U];
}

bool isPlain(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

void checkPath(const WireRequest &request, const Call &call, const Wanted &wanted, const Endpoint &endpoint)
{
    promise(request.path.startsWith('/') && isPlain(request.path) && isPlain(request.query) &&
                isPlain(request.host),
            "no space and no control character is in a request line or a host");
    const QByteArray path = QByteArray::fromPercentEncoding(request.path);
    const QByteArray atHome = endpoint.url.host().toLatin1();
    const bool inHost = request.host.startsWith(wanted.object.bucket.toUtf8() + '.' + atHome);
    QByteArray expected = inHost ? QByteArray("/") : '/' + wanted.object.bucket.toUtf8();
    if (!std::holds_alternative<ListUploads>(call) && !std::holds_alternative<ListObjects>(call))
        expected += (inHost ? "" : "/") + wanted.object.key.toUtf8();
    promise(path == expected, "a path decodes to the very bucket and key");
    for (const QByteArray &segment : path.split('/'))
        promise(segment != "." && segment != "..", "no segment can leave the bucket");
    promise(request.url.path(QUrl::FullyEncoded).toLatin1() == request.path &&
                request.url.query(QUrl::FullyEncoded).toLatin1() == request.query,
            "what is signed is what is sent");
    promise(request.url.scheme() == endpoint.url.scheme() && request.url.port() == endpoint.url.port() &&
                (request.url.host() == endpoint.url.host() || inHost),
            "a request goes to the endpoint");
}

void checkQuery(const WireRequest &request, const QByteArray &name, const QString &value)
{
    for (const QByteArray &pair : request.query.split('&'))
        if (pair.startsWith(name + '='))
            promise(QByteArray::fromPercentEncoding(pair.mid(name.size() + 1)) == value.toUtf8(),
                    "a query holds the very text");
}

void checkHeaders(const WireRequest &request, const Wanted &wanted)
{
    QSet<QByteArray> names;
    for (const HttpHeader &header : request.headers) {
        promise(isHeaderName(header.name) && isSafeHeaderValue(header.value), "no header holds another");
        promise(!names.contains(header.name.toLower()), "no header comes twice");
        names.insert(header.name.toLower());
    }
    for (const auto &[name, value] : wanted.attributes.metadata) {
        const QByteArray field = "x-amz-meta-" + name.toLower().toUtf8();
        if (names.contains(field))
            promise(decodedMetadataValue(headerValue(request.headers, field)) == value,
                    "metadata is read as it was written");
    }
}

/// Listings tell keys percent-encoded, which decodes to the very key.
void isListedAsItself(const QString &key)
{
    const QByteArray page = "<ListMultipartUploadsResult><EncodingType>url</EncodingType><Upload><Key>" +
                            key.toUtf8().toPercentEncoding() +
                            "</Key><UploadId>u</UploadId></Upload></ListMultipartUploadsResult>";
    const auto listed = parseUploadsPage(page, {});
    promise(listed && listed->uploads.constFirst().key == key, "a key is listed as the one that was sent");
}

} // namespace

void request(const QByteArray &input)
{
    const unsigned choice = input.isEmpty() ? 0 : static_cast<unsigned char>(input.front());
    const Wanted wanted = wantedFrom(Texts(input.mid(1), (choice & 128U) != 0));
    const Call call = callOf(wanted, choice);
    const Endpoint endpoint = endpointOf(choice >> 3U);
    const Result<WireRequest> request = encodeCall(call, endpoint);
    if (!request) {
        promise(request.error().kind == ErrorKind::KeyNotAllowed ||
                    request.error().kind == ErrorKind::InvalidRequest,
                "a call is refused for its key or for itself");
        return;
    }
    checkPath(*request, call, wanted, endpoint);
    checkQuery(*request, "uploadId", wanted.uploadId);
    checkQuery(*request, "prefix", wanted.prefix);
    checkHeaders(*request, std::holds_alternative<CreateUpload>(call) ? wanted : Wanted());
    if (std::holds_alternative<HeadObject>(call))
        isListedAsItself(wanted.object.key);
}

} // namespace partway::fuzz
