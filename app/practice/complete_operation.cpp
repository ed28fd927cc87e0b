// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/complete_rules.h"
#include "app/practice/encoding.h"
#include "app/practice/s3_service.h"
#include "app/practice/xml_writer.h"

#include <algorithm>

namespace partway::practice {

namespace {

constexpr std::size_t kLargestList = 8U << 20; // 10,000 parts with all their checksums take less

std::vector<std::pair<long long, std::string>> listOf(const std::vector<ListedPart> &listed)
{
    std::vector<std::pair<long long, std::string>> list;
    for (const ListedPart &part : listed)
        list.emplace_back(part.number, part.etag);
    return list;
}

} // namespace

Outcome<Answer> S3Service::completeUpload(Request &request)
{
    const auto document =
        receiveText(request.head, request.body, request.signature, intakeRules(request), kLargestList);
    if (!document)
        return tl::make_unexpected(document.error());
    const auto listed = parseCompleteRequest(*document);
    if (!listed)
        return tl::make_unexpected(listed.error());
    const UploadPtr upload = uploadOf(request.route);
    if (!upload)
        return gone(m.personality.completeOfGone == GoneUpload::InternalError ? GoneUpload::InternalError
                                                                              : GoneUpload::NoSuchUpload,
                    request);
    const std::lock_guard lock(upload->mutex);
    if (upload->state == UploadState::Pending)
        return completePending(request, *upload, *listed);
    return completeAgain(request, upload, *listed);
}

Outcome<Answer> S3Service::completePending(Request &request, StoredUpload &upload,
                                           const std::vector<ListedPart> &listed)
{
    const RequestHead &head = request.head;
    WriteCondition condition;
    if (m.personality.completeHonoursIfNoneMatch) {
        const bool matches = head.header("if-match").has_value();
        const auto asked = conditionOf(head);
        if (!asked)
            return tl::make_unexpected(asked.error());
        if (matches && m.personality.otherConditionsNotImplemented)
            return refusal(501, "NotImplemented",
                           "A header you provided implies functionality that is not implemented");
        condition = *asked;
    }
    if (upload.checksum && upload.checksumType == "COMPOSITE" &&
        m.personality.partChecksums != PartChecksums::Optional) {
        const auto bare = std::find_if(listed.begin(), listed.end(), [&](const ListedPart &part) {
            return part.checksums.count(*upload.checksum) == 0;
        });
        if (bare != listed.end())
            return refusal(
                400, "InvalidRequest",
                "The upload was created using a " + lowerCase(nameOf(*upload.checksum)) +
                    " checksum. The complete request must include the checksum for each part. It was "
                    "missing for part " +
                    std::to_string(bare->number) + " in the request.");
    }
    const auto numbers =
        chooseParts(m.personality, m.minimumPartSize, listed, upload.parts, upload.checksum.has_value());
    if (!numbers)
        return tl::make_unexpected(numbers.error());

    StoredObject object;
    object.key = upload.key;
    object.headers = upload.headers;
    object.modified = m.clock.now();
    std::vector<const StoredPart *> parts;
    for (const int number : *numbers) {
        const StoredPart &part = upload.parts.at(number);
        parts.push_back(&part);
        object.size += part.size;
        object.partSizes.push_back(part.size);
        object.segments.push_back(part.blob);
    }
    object.etag = multipartETag(parts);
    if (upload.checksum) {
        object.checksumType = upload.checksumType;
        object.checksums[*upload.checksum] =
            multipartChecksum(*upload.checksum, upload.checksumType == "FULL_OBJECT", parts);
        const auto expected = head.header(headerOf(*upload.checksum));
        if (expected && *expected != object.checksums[*upload.checksum])
            return refusal(400, "BadDigest",
                           "The checksum you specified did not match the calculated checksum.");
    }
    const auto expectedSize = head.header("x-amz-mp-object-size");
    if (expectedSize && m.personality.checksObjectSize && *expectedSize != std::to_string(object.size))
        return refusal(400, "InvalidRequest",
                       "The provided 'x-amz-mp-object-size' header does not match what was computed.");

    // The object first: killed in between, the upload is still pending and completes again with the same
    // result.
    const auto stored = m.buckets.put(upload.bucket, std::move(object), condition);
    if (!stored)
        return tl::make_unexpected(stored.error());
    m.uploads.markCompleted(upload, (*stored)->etag, listOf(listed));
    return completedAnswer(request, **stored);
}

Outcome<Answer> S3Service::completeAgain(Request &request, const UploadPtr &upload,
                                         const std::vector<ListedPart> &listed)
{
    const ObjectPtr object = m.buckets.get(upload->bucket, upload->key);
    const bool completed = upload->state == UploadState::Completed;
    switch (m.personality.completedAgain) {
    case CompletedAgain::SameResult:
        if (completed && listOf(listed) == upload->completedList) {
            StoredObject same = object ? *object : StoredObject();
            same.etag = upload->completedETag;
            return completedAnswer(request, same);
        }
        return gone(m.personality.completeOfGone, request);
    case CompletedAgain::NoSuchKeyWhileObjectExists:
        if (object)
            return gone(GoneUpload::NoSuchKey, request);
        return refusal(400, "InvalidPart", "One or more of the specified parts could not be found.");
    case CompletedAgain::NoSuchUpload:
        break;
    }
    return gone(GoneUpload::NoSuchUpload, request);
}

Answer S3Service::completedAnswer(const Request &request, const StoredObject &object) const
{
    const Route &route = request.route;
    XmlWriter xml("CompleteMultipartUploadResult");
    xml.element("Location", "http://" + request.head.headerOr("host", "localhost") + '/' +
                                percentEncoded(route.bucket) + '/' + percentEncoded(route.key, true));
    xml.element("Bucket", route.bucket).element("Key", route.key);
    xml.element("ETag", m.personality.completeHasETag ? '"' + object.etag + '"' : std::string());
    for (const auto &[kind, value] : object.checksums)
        xml.element(elementOf(kind), value);
    if (!object.checksumType.empty())
        xml.element("ChecksumType", object.checksumType);
    Answer answer = xmlAnswer(xml.finish());
    if (m.personality.whiteSpaceBeforeResult)
        answer.body.insert(XmlWriter::kDeclaration.size(), " \n \n");
    return answer;
}

} // namespace partway::practice
