// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/s3/response.h"

#include "core/s3/metadata_value.h"
#include "core/s3/server_error.h"
#include "core/s3/server_time.h"
#include "core/s3/xml_tree.h"

#include <algorithm>

namespace partway {

namespace {

tl::unexpected<Error> malformed(const char *what)
{
    return failure(ErrorKind::MalformedAnswer, QString::fromLatin1(what));
}

QByteArray etagOf(const HttpAnswer &answer) { return bareEtag(headerValue(answer.headers, "ETag")); }

bool hasOpaqueEtag(const HttpAnswer &answer)
{
    return headerValue(answer.headers, "x-amz-server-side-encryption").startsWith("aws:kms") ||
           !headerValue(answer.headers, "x-amz-server-side-encryption-customer-algorithm").isEmpty();
}

template <typename T>
Result<Answer> asAnswer(Result<T> parsed)
{
    if (!parsed)
        return failure(parsed.error());
    return Answer(std::move(*parsed));
}

Result<Answer> read(const CreateUpload &, const HttpAnswer &answer)
{
    Result<UploadCreated> created = parseUploadCreated(answer.body);
    if (created)
        created->abortDate = httpTime(headerValue(answer.headers, "x-amz-abort-date"));
    return asAnswer(std::move(created));
}

Result<Answer> read(const PutPart &, const HttpAnswer &answer)
{
    const QByteArray etag = etagOf(answer);
    if (etag.isEmpty())
        return malformed("a part without an ETag");
    return Answer(PartStored{etag, hasOpaqueEtag(answer)});
}

Result<Answer> read(const PutObject &, const HttpAnswer &answer)
{
    const QByteArray etag = etagOf(answer);
    if (etag.isEmpty())
        return malformed("an object without an ETag");
    return Answer(ObjectStored{etag, hasOpaqueEtag(answer)});
}

Result<Answer> read(const CompleteUpload &, const HttpAnswer &answer)
{
    return asAnswer(parseUploadCompleted(answer.body));
}

Result<Answer> read(const ListParts &call, const HttpAnswer &answer)
{
    Result<PartsPage> page = parsePartsPage(answer.body, call.afterPart);
    if (page) {
        page->abortDate = httpTime(headerValue(answer.headers, "x-amz-abort-date"));
        page->serverTime = httpTime(headerValue(answer.headers, "Date"));
    }
    return asAnswer(std::move(page));
}

Result<Answer> read(const ListUploads &call, const HttpAnswer &answer)
{
    Result<UploadsPage> page = parseUploadsPage(answer.body, call);
    if (page)
        page->serverTime = httpTime(headerValue(answer.headers, "Date"));
    return asAnswer(std::move(page));
}

Result<Answer> read(const ListObjects &call, const HttpAnswer &answer)
{
    return asAnswer(parseObjectsPage(answer.body, call.continuation));
}

Result<Answer> read(const ListBuckets &, const HttpAnswer &answer)
{
    return asAnswer(parseBuckets(answer.body));
}

Result<Answer> read(const BucketLocation &, const HttpAnswer &answer)
{
    return asAnswer(parseBucketLocation(answer.body));
}

Result<Answer> read(const HeadBucket &, const HttpAnswer &answer)
{
    return Answer(BucketFound{QString::fromLatin1(headerValue(answer.headers, "x-amz-bucket-region"))});
}

Result<Answer> read(const HeadObject &, const HttpAnswer &answer)
{
    ObjectFound found;
    bool isNumber = false;
    found.size = headerValue(answer.headers, "Content-Length").trimmed().toLongLong(&isNumber);
    if (!isNumber || found.size < 0)
        return malformed("an object without a size");
    found.etag = etagOf(answer);
    found.opaqueEtag = hasOpaqueEtag(answer);
    found.contentType = QString::fromUtf8(headerValue(answer.headers, "Content-Type"));
    found.modified = httpTime(headerValue(answer.headers, "Last-Modified"));
    static const QByteArray prefix = "x-amz-meta-";
    for (const HttpHeader &header : answer.headers) {
        const QByteArray name = header.name.toLower();
        if (name.startsWith(prefix))
            found.metadata[QString::fromUtf8(name.mid(prefix.size()))] = decodedMetadataValue(header.value);
    }
    return Answer(std::move(found));
}

Result<Answer> read(const GetRange &call, const HttpAnswer &answer)
{
    const QByteArray range = headerValue(answer.headers, "Content-Range");
    const QByteArray wanted = "bytes " + QByteArray::number(call.range.offset) + '-' +
                              QByteArray::number(call.range.end() - 1) + '/';
    const bool isWhole = answer.status == 200 && call.range.offset == 0;
    const bool isPart = answer.status == 206 && (range.isEmpty() || range.startsWith(wanted));
    if (answer.body.size() != call.range.size || !(isWhole || isPart))
        return malformed("not the range that was asked for");
    return Answer(RangeRead{answer.body});
}

Result<Answer> read(const AbortUpload &, const HttpAnswer &) { return Answer(UploadAborted{}); }
Result<Answer> read(const DeleteObject &, const HttpAnswer &) { return Answer(ObjectDeleted{}); }
Result<Answer> read(const CreateBucket &, const HttpAnswer &) { return Answer(BucketCreated{}); }
Result<Answer> read(const DeleteBucket &, const HttpAnswer &) { return Answer(BucketDeleted{}); }

/// One word of S3's: it goes back into a request.
QByteArray plainWord(const QByteArray &field)
{
    const bool plain = std::all_of(field.begin(), field.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    });
    return plain && field.size() <= 64 ? field : QByteArray();
}

/// Elsewhere the same request lists the bucket: only the root tells.
Result<Answer> read(const ReadLifecycle &, const HttpAnswer &answer)
{
    const Result<XmlElement> root = readXml(answer.body);
    if (!root)
        return failure(root.error());
    if (root->name != QLatin1String("LifecycleConfiguration"))
        return failure(ErrorKind::NotImplemented, QStringLiteral("no lifecycle rules but another document"));
    return Answer(LifecycleRead{
        root->children.empty() ? QByteArray() : answer.body,
        plainWord(headerValue(answer.headers, "x-amz-transition-default-minimum-object-size"))});
}

Result<Answer> read(const WriteLifecycle &, const HttpAnswer &) { return Answer(LifecycleWritten{}); }
Result<Answer> read(const RemoveLifecycle &, const HttpAnswer &) { return Answer(LifecycleRemoved{}); }

/// S3 may find out what went wrong after it has said 200.
bool isErrorInside(const HttpAnswer &answer)
{
    if (!answer.body.left(4096).contains("<Error"))
        return false;
    const Result<XmlElement> root = readXml(answer.body);
    return root && root->name == QLatin1String("Error");
}

} // namespace

QByteArray bareEtag(const QByteArray &field)
{
    QByteArray etag = field.trimmed();
    if (etag.startsWith("W/"))
        etag.remove(0, 2);
    if (etag.size() >= 2 && etag.startsWith('"') && etag.endsWith('"'))
        etag = etag.mid(1, etag.size() - 2);
    const bool plain = std::all_of(etag.begin(), etag.end(), [](char c) {
        return c > 0x20 && c < 0x7f && c != '"' && c != '<' && c != '>';
    });
    return plain && etag.size() <= 1024 ? etag : QByteArray();
}

Result<Answer> readAnswer(const Call &call, const HttpAnswer &answer)
{
    if (!answer.isSuccess()) {
        Error error = errorOf(call, answer);
        if (std::holds_alternative<ReadLifecycle>(call) &&
            error.code == QLatin1String("NoSuchLifecycleConfiguration"))
            return Answer(LifecycleRead{});
        return failure(std::move(error));
    }
    if (!std::holds_alternative<GetRange>(call) && isErrorInside(answer))
        return failure(errorOf(call, answer));
    Result<Answer> read = std::visit([&answer](const auto &c) { return partway::read(c, answer); }, call);
    if (!read) {
        read.error().httpStatus = answer.status;
        read.error().requestId =
            tame(QString::fromUtf8(headerValue(answer.headers, "x-amz-request-id"))).left(256);
    }
    return read;
}

} // namespace partway
