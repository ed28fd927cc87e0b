// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/encoding.h"
#include "app/practice/s3_service.h"
#include "app/practice/upload_listing.h"
#include "app/practice/xml_writer.h"

namespace partway::practice {

namespace {

struct KeyText
{
    bool encoded;
    std::string operator()(const std::string &text) const
    {
        return encoded ? percentEncoded(text, true) : text;
    }
};

Outcome<bool> wantsEncoding(const RequestHead &head)
{
    const auto type = head.queryValue("encoding-type");
    if (type && *type != "url")
        return refusal(400, "InvalidArgument", "Invalid Encoding Method specified in Request");
    return type.has_value();
}

void writePrefixes(XmlWriter &xml, const std::vector<std::string> &prefixes, const KeyText &text)
{
    for (const auto &prefix : prefixes)
        xml.open("CommonPrefixes").element("Prefix", text(prefix)).close();
}

std::string storageClassOf(const NamedValues &headers)
{
    const std::string stored = valueNamed(headers, "x-amz-storage-class");
    return stored.empty() ? "STANDARD" : stored;
}

void writePerson(XmlWriter &xml, std::string_view role)
{
    xml.open(role).element("ID", "practice").element("DisplayName", "practice").close();
}

} // namespace

Outcome<Answer> S3Service::listObjects(Request &request)
{
    const RequestHead &head = request.head;
    const auto value = [&](std::string_view name) { return head.queryValue(name).value_or(""); };
    const bool second = value("list-type") == "2";
    const auto limit = pageSize(request, "max-keys", 1000);
    if (!limit)
        return tl::make_unexpected(limit.error());
    const auto encoded = wantsEncoding(head);
    if (!encoded)
        return tl::make_unexpected(encoded.error());
    const std::string token = value("continuation-token");
    const auto resumed = fromBase64(token);
    if (second && head.hasQuery("continuation-token") && (!resumed || token.empty()))
        return refusal(400, "InvalidArgument", "The continuation token provided is incorrect");

    ObjectQuery query;
    query.prefix = value("prefix");
    query.delimiter = value("delimiter");
    query.limit = *limit;
    query.after = !second ? value("marker") : token.empty() ? value("start-after") : *resumed;
    ObjectPage page = *limit == 0 ? ObjectPage{} : m.buckets.list(request.route.bucket, query);

    const KeyText text{*encoded};
    XmlWriter xml("ListBucketResult");
    xml.element("Name", request.route.bucket).element("Prefix", text(query.prefix));
    if (second && !token.empty())
        xml.element("ContinuationToken", token);
    if (second && head.hasQuery("start-after"))
        xml.element("StartAfter", text(value("start-after")));
    if (!second)
        xml.element("Marker", text(query.after));
    if (second)
        xml.element("KeyCount", static_cast<long long>(page.objects.size() + page.prefixes.size()));
    xml.element("MaxKeys", static_cast<long long>(*limit));
    if (!query.delimiter.empty())
        xml.element("Delimiter", text(query.delimiter));
    if (*encoded)
        xml.element("EncodingType", "url");
    xml.flag("IsTruncated", page.truncated);
    if (page.truncated && second)
        xml.element("NextContinuationToken", toBase64(page.last));
    if (page.truncated && !second)
        xml.element("NextMarker", text(page.last));
    for (const auto &object : page.objects) {
        xml.open("Contents")
            .element("Key", text(object->key))
            .element("LastModified", isoTime(object->modified));
        xml.element("ETag", '"' + object->etag + '"').element("Size", static_cast<long long>(object->size));
        xml.element("StorageClass", storageClassOf(object->headers)).close();
    }
    writePrefixes(xml, page.prefixes, text);
    return xmlAnswer(xml.finish());
}

Outcome<Answer> S3Service::listUploads(Request &request)
{
    const RequestHead &head = request.head;
    const auto value = [&](std::string_view name) { return head.queryValue(name).value_or(""); };
    const bool ceph = m.personality.uploadListing == UploadListing::CephInclusive;
    const auto limit = pageSize(request, "max-uploads", m.personality.uploadPage);
    if (!limit)
        return tl::make_unexpected(limit.error());
    const auto encoded = wantsEncoding(head);
    if (!encoded)
        return tl::make_unexpected(encoded.error());
    UploadQuery query{value("prefix"), value("delimiter"), value("key-marker"), value("upload-id-marker"),
                      *limit};
    if (m.personality.uploadListing == UploadListing::StorjHashed && !query.delimiter.empty() &&
        query.delimiter != "/")
        return refusal(501, "NotImplemented",
                       "A header you provided implies functionality that is not implemented");
    UploadPage page;
    if (*limit > 0)
        page = pageOf(m.personality, m.uploads.pendingIn(request.route.bucket), query);
    page.truncated = page.truncated || (*limit == 0 && ceph);

    const KeyText text{*encoded};
    XmlWriter xml("ListMultipartUploadsResult");
    xml.element("Bucket", request.route.bucket);
    if (!ceph) {
        xml.element("KeyMarker", text(query.keyMarker)).element("UploadIdMarker", query.uploadIdMarker);
        xml.element("Prefix", text(query.prefix));
        if (!query.delimiter.empty())
            xml.element("Delimiter", text(query.delimiter));
        if (*encoded)
            xml.element("EncodingType", "url");
    }
    if (page.truncated || ceph) {
        xml.element("NextKeyMarker", text(page.nextKeyMarker));
        if (m.personality.uploadListing != UploadListing::StorjHashed)
            xml.element("NextUploadIdMarker", page.nextUploadIdMarker);
    }
    xml.element("MaxUploads", static_cast<long long>(*limit)).flag("IsTruncated", page.truncated);
    for (const auto &upload : page.uploads) {
        xml.open("Upload").element("Key", text(upload->key)).element("UploadId", upload->uploadId);
        writePerson(xml, "Initiator");
        writePerson(xml, "Owner");
        xml.element("StorageClass", storageClassOf(upload->headers))
            .element("Initiated", isoTime(upload->initiated));
        if (upload->checksum && m.personality.verifiesChecksums)
            xml.element("ChecksumAlgorithm", nameOf(*upload->checksum))
                .element("ChecksumType", upload->checksumType);
        xml.close();
    }
    writePrefixes(xml, page.prefixes, text);
    return xmlAnswer(xml.finish());
}

Outcome<Answer> S3Service::listParts(Request &request)
{
    const RequestHead &head = request.head;
    const auto limit = pageSize(request, "max-parts", m.personality.partPage);
    if (!limit)
        return tl::make_unexpected(limit.error());
    const std::string markerText = head.queryValue("part-number-marker").value_or("0");
    const auto marker = toInteger(markerText.empty() ? "0" : markerText);
    if (!marker)
        return refusal(400, "InvalidArgument", "Argument part-number-marker must be an integer");

    const UploadPtr upload = uploadOf(request.route);
    std::map<int, StoredPart> parts;
    UploadState state = UploadState::Gone;
    if (upload) {
        const std::lock_guard lock(upload->mutex);
        state = upload->state;
        parts = upload->parts;
    }
    const bool shown = state == UploadState::Pending ||
                       (state == UploadState::Completed && m.personality.listsPartsAfterComplete);
    if (!shown && (m.personality.listOfGone != GoneUpload::EmptyListing || !upload))
        return gone(m.personality.listOfGone == GoneUpload::EmptyListing ? GoneUpload::NoSuchUpload
                                                                         : m.personality.listOfGone,
                    request);

    std::vector<const StoredPart *> rows;
    bool truncated = *limit == 0 && m.personality.lenientPageSizes;
    for (const auto &[number, part] : parts) {
        if (number <= *marker && !(*marker == 0 && number <= 0 && !m.personality.strictPartNumbers))
            continue;
        if (rows.size() == *limit) {
            truncated = true;
            break;
        }
        rows.push_back(&part);
    }

    const bool ceph = m.personality.name == PersonalityName::Ceph;
    XmlWriter xml("ListPartsResult");
    xml.element("Bucket", request.route.bucket).element("Key", request.route.key);
    xml.element("UploadId", request.route.uploadId);
    xml.element("StorageClass", upload ? storageClassOf(upload->headers) : "STANDARD");
    xml.element("PartNumberMarker", *marker);
    if (truncated || ceph)
        xml.element("NextPartNumberMarker", rows.empty() ? *marker : rows.back()->number);
    xml.element("MaxParts", static_cast<long long>(*limit)).flag("IsTruncated", truncated);
    if (upload && upload->checksum && m.personality.verifiesChecksums)
        xml.element("ChecksumAlgorithm", nameOf(*upload->checksum))
            .element("ChecksumType", upload->checksumType);
    writePerson(xml, "Initiator");
    writePerson(xml, "Owner");
    for (const StoredPart *part : rows) {
        xml.open("Part").element("PartNumber", part->number).element("LastModified", isoTime(part->modified));
        xml.element("ETag", '"' + toHex(part->md5) + '"').element("Size", static_cast<long long>(part->size));
        if (m.personality.verifiesChecksums) {
            for (const auto &[kind, raw] : part->checksums)
                xml.element(elementOf(kind), toBase64(raw));
        }
        xml.close();
    }
    return xmlAnswer(xml.finish());
}

} // namespace partway::practice
