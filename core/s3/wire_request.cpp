// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/s3/wire_request.h"

#include "core/s3/digest.h"
#include "core/s3/metadata_value.h"
#include "core/s3/object_key.h"
#include "core/s3/percent_encoding.h"
#include "core/s3/request_target.h"
#include "core/s3/signer.h"
#include "core/s3/wire_document.h"

#include <QCryptographicHash>

#include <algorithm>
#include <set>
#include <type_traits>

namespace partway {

namespace {

constexpr int maxPartNumber = 10000;
constexpr qint64 maxRange = 16LL * 1024 * 1024;

/// What the calls differ in; the rest is done the same way for all.
struct Draft
{
    Verb verb = Verb::Get;
    QList<std::pair<QByteArray, QString>> query;
    HttpHeaders headers;
    std::variant<std::monostate, QByteArray, Body> body;
    std::optional<Error> refused;

    void refuse(ErrorKind kind, QString detail) { refused = failure(kind, std::move(detail)).value(); }
    void set(const QByteArray &name, const Result<QByteArray> &value)
    {
        if (!value)
            refused = value.error();
        else if (!isSafeHeaderValue(*value))
            refuse(ErrorKind::KeyNotAllowed, QStringLiteral("control bytes in a header"));
        else
            headers.append({name, *value});
    }
};

/// Field values that S3 takes as they are: printable, with nothing that a proxy would fold.
Result<QByteArray> plainField(const QString &value)
{
    const Result<QByteArray> encoded = encodedMetadataValue(value);
    if (encoded && *encoded != value.toUtf8())
        return failure(ErrorKind::KeyNotAllowed, QStringLiteral("a header takes plain text only"));
    return encoded;
}

void describe(Draft &draft, const ObjectAttributes &attributes)
{
    // A POST without a type would be sent as a web form by the HTTP stack.
    draft.set("Content-Type", attributes.contentType.isEmpty() ? QByteArray("application/octet-stream")
                                                               : plainField(attributes.contentType));
    if (!attributes.storageClass.isEmpty())
        draft.set("x-amz-storage-class", plainField(attributes.storageClass));
    std::set<QByteArray> names; // a field that comes twice would not be sent as it was signed
    for (const auto &[name, value] : attributes.metadata) {
        const Result<QByteArray> field = metadataName(name);
        if (field && !names.insert(field->toLower()).second)
            draft.refuse(ErrorKind::KeyNotAllowed,
                         QStringLiteral("the metadata name \"%1\" twice").arg(name.left(80)));
        else if (field)
            draft.set("x-amz-meta-" + *field, encodedMetadataValue(value));
        else
            draft.refused = field.error();
    }
}

/// A server named it, and it becomes the name of a header or of an element.
void refuseOddName(Draft &draft, const QString &kind)
{
    const bool isName = std::all_of(kind.begin(), kind.end(), [](QChar c) {
        return (c >= QLatin1Char('A') && c <= QLatin1Char('Z')) ||
               (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c == QLatin1Char('_');
    });
    if (!isName)
        draft.refuse(ErrorKind::InvalidRequest, QStringLiteral("not the name of a checksum"));
}

void carry(Draft &draft, const Body &body)
{
    draft.verb = Verb::Put;
    draft.body = body;
    if (body.size < 0 || !body.reader)
        draft.refuse(ErrorKind::InvalidRequest, QStringLiteral("a body without bytes"));
    if (!body.md5.isEmpty())
        draft.headers.append({"Content-MD5", body.md5.toBase64()});
    refuseOddName(draft, body.checksumKind);
    if (!draft.refused && !body.checksumKind.isEmpty() && !body.checksum.isEmpty())
        draft.set("x-amz-checksum-" + body.checksumKind.toLower().toLatin1(), body.checksum.toBase64());
}

/// Without its upload ID, an Abort would be the deletion of the object on a server that ignores the query.
void address(Draft &draft, const QString &uploadId)
{
    draft.query.append({"uploadId", uploadId});
    if (uploadId.isEmpty())
        draft.refuse(ErrorKind::InvalidRequest, QStringLiteral("no upload ID"));
}

void draftOf(Draft &draft, const CreateUpload &call)
{
    draft.verb = Verb::Post;
    draft.query = {{"uploads", {}}};
    draft.body = QByteArray();
    describe(draft, call.attributes);
}

void draftOf(Draft &draft, const PutPart &call)
{
    carry(draft, call.body);
    draft.query = {{"partNumber", QString::number(call.number)}};
    address(draft, call.uploadId);
    if (call.number < 1 || call.number > maxPartNumber)
        draft.refuse(ErrorKind::InvalidRequest, QStringLiteral("part numbers are 1 to 10,000"));
}

void draftOf(Draft &draft, const CompleteUpload &call)
{
    draft.verb = Verb::Post;
    address(draft, call.uploadId);
    draft.headers = {{"Content-Type", "application/xml"}};
    if (call.onlyIfAbsent)
        draft.set("If-None-Match", QByteArray("*"));
    refuseOddName(draft, call.checksumKind);
    if (!draft.refused)
        draft.body = completeDocument(call.parts, call.checksumKind);
    int last = 0;
    for (const CompletedPart &part : call.parts) {
        if (part.number <= last || part.number > maxPartNumber || part.etag.isEmpty())
            draft.refuse(ErrorKind::InvalidRequest, QStringLiteral("not a list of parts"));
        last = part.number;
    }
}

void draftOf(Draft &draft, const AbortUpload &call)
{
    draft.verb = Verb::Delete;
    address(draft, call.uploadId);
}

void draftOf(Draft &draft, const ListParts &call)
{
    draft.query = {{"max-parts", QString::number(call.maxParts)}};
    address(draft, call.uploadId);
    if (call.afterPart > 0)
        draft.query.append({"part-number-marker", QString::number(call.afterPart)});
}

void draftOf(Draft &draft, const ListUploads &call)
{
    // Control characters in a key would break the XML, hence always encoding-type.
    draft.query = {{"uploads", {}},
                   {"encoding-type", QStringLiteral("url")},
                   {"max-uploads", QStringLiteral("1000")},
                   {"prefix", call.prefix}};
    if (!call.keyMarker.isEmpty())
        draft.query.append({"key-marker", call.keyMarker});
    if (!call.uploadIdMarker.isEmpty())
        draft.query.append({"upload-id-marker", call.uploadIdMarker});
}

void draftOf(Draft &draft, const PutObject &call)
{
    carry(draft, call.body);
    describe(draft, call.attributes);
    if (call.onlyIfAbsent)
        draft.set("If-None-Match", QByteArray("*"));
}

void draftOf(Draft &draft, const HeadObject &) { draft.verb = Verb::Head; }

void draftOf(Draft &draft, const GetRange &call)
{
    if (call.range.offset < 0 || call.range.size < 1 || call.range.size > maxRange)
        draft.refuse(ErrorKind::InvalidRequest, QStringLiteral("not a range that can be read at once"));
    draft.headers = {{"Range", "bytes=" + QByteArray::number(call.range.offset) + '-' +
                                   QByteArray::number(call.range.end() - 1)}};
}

void draftOf(Draft &draft, const DeleteObject &) { draft.verb = Verb::Delete; }
void draftOf(Draft &, const ListBuckets &) {}
void draftOf(Draft &draft, const HeadBucket &) { draft.verb = Verb::Head; }
void draftOf(Draft &draft, const BucketLocation &) { draft.query = {{"location", {}}}; }
void draftOf(Draft &draft, const CreateBucket &) { draft.verb = Verb::Put; }
void draftOf(Draft &draft, const DeleteBucket &) { draft.verb = Verb::Delete; }

void draftOf(Draft &draft, const ListObjects &call)
{
    draft.query = {{"list-type", QStringLiteral("2")},
                   {"encoding-type", QStringLiteral("url")},
                   {"max-keys", QString::number(call.maxKeys)},
                   {"prefix", call.prefix}};
    if (!call.delimiter.isEmpty())
        draft.query.append({"delimiter", call.delimiter});
    if (!call.continuation.isEmpty())
        draft.query.append({"continuation-token", call.continuation});
}

void draftOf(Draft &draft, const ReadLifecycle &) { draft.query = {{"lifecycle", {}}}; }

void draftOf(Draft &draft, const WriteLifecycle &call)
{
    draft.verb = Verb::Put;
    draft.query = {{"lifecycle", {}}};
    draft.headers = {
        {"Content-Type", "application/xml"},
        {"Content-MD5", QCryptographicHash::hash(call.document, QCryptographicHash::Md5).toBase64()}};
    if (!call.transitionMinimum.isEmpty())
        draft.headers.append({"x-amz-transition-default-minimum-object-size", call.transitionMinimum});
    draft.body = call.document;
    if (call.document.isEmpty())
        draft.refuse(ErrorKind::InvalidRequest, QStringLiteral("no lifecycle rules"));
}

void draftOf(Draft &draft, const RemoveLifecycle &)
{
    draft.verb = Verb::Delete;
    draft.query = {{"lifecycle", {}}};
}

Result<RequestTarget> targetOf(const Call &call, const Endpoint &endpoint)
{
    return std::visit(
        [&endpoint](const auto &c) -> Result<RequestTarget> {
            if constexpr (requires { c.object; })
                return requestTarget(endpoint, c.object.bucket, c.object.key);
            else if constexpr (requires { c.bucket; })
                return bucketTarget(endpoint, c.bucket);
            else
                return serviceTarget(endpoint);
        },
        call);
}

Result<QByteArray> encodedQuery(const QList<std::pair<QByteArray, QString>> &query)
{
    QList<std::pair<QByteArray, QByteArray>> pairs;
    for (const auto &[name, value] : query) {
        const Result<QByteArray> bytes = exactUtf8(value);
        if (!bytes)
            return bytes;
        pairs.append({name, percentEncoded(*bytes, Slash::Encode)});
    }
    return canonicalQuery(pairs);
}

Result<QByteArray> payloadDigest(const Draft &draft, const Endpoint &endpoint)
{
    if (const auto *small = std::get_if<QByteArray>(&draft.body))
        return sha256(*small).toHex();
    const auto *body = std::get_if<Body>(&draft.body);
    if (!body)
        return sha256({}).toHex();
    if (!endpoint.signsPayload())
        return QByteArray(unsignedPayload);
    if (body->sha256.size() != 32)
        return failure(ErrorKind::InvalidRequest, QStringLiteral("a signed payload needs its digest"));
    return body->sha256.toHex();
}

} // namespace

QByteArray nameOf(Verb verb)
{
    switch (verb) {
    case Verb::Get:
        return "GET";
    case Verb::Head:
        return "HEAD";
    case Verb::Delete:
        return "DELETE";
    case Verb::Put:
        return "PUT";
    case Verb::Post:
        return "POST";
    }
    Q_UNREACHABLE();
}

QString bucketOf(const Call &call)
{
    return std::visit(
        [](const auto &c) -> QString {
            if constexpr (requires { c.object; })
                return c.object.bucket;
            else if constexpr (requires { c.bucket; })
                return c.bucket;
            else
                return {};
        },
        call);
}

Result<WireRequest> encodeCall(const Call &call, const Endpoint &endpoint)
{
    Draft draft;
    std::visit([&draft](const auto &c) { draftOf(draft, c); }, call);
    if (std::holds_alternative<CreateBucket>(call))
        draft.body = createBucketDocument(endpoint.region);
    if (draft.refused)
        return failure(*draft.refused);
    const Result<RequestTarget> target = targetOf(call, endpoint);
    if (!target)
        return failure(target.error());
    const Result<QByteArray> query = encodedQuery(draft.query);
    if (!query)
        return failure(query.error());
    const Result<QUrl> url = exactUrl(*target, *query);
    if (!url)
        return failure(url.error());
    const Result<QByteArray> digest = payloadDigest(draft, endpoint);
    if (!digest)
        return failure(digest.error());
    draft.headers.prepend({"Host", target->host});
    return WireRequest{draft.verb,    target->host, target->path, *query,
                       draft.headers, *digest,      draft.body,   *url};
}

} // namespace partway
