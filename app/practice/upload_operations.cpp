// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/encoding.h"
#include "app/practice/s3_service.h"
#include "app/practice/xml_requests.h"
#include "app/practice/xml_writer.h"

namespace partway::practice {

using namespace std::chrono_literals;

namespace {

constexpr int kLastPartNumber = 10'000;

// When the bucket's lifecycle would abort an upload of that key, and by which rule.
NamedValues abortHeaders(const std::string &lifecycle, const std::string &key, Time initiated)
{
    const auto rules = lifecycle.empty() ? Outcome<std::vector<AbortRule>>() : parseLifecycle(lifecycle);
    if (!rules)
        return {};
    for (const AbortRule &rule : *rules) {
        if (!rule.enabled || !rule.daysAfterInitiation || key.rfind(rule.prefix, 0) != 0)
            continue;
        const auto midnight =
            std::chrono::ceil<std::chrono::days>(initiated + 24h * *rule.daysAfterInitiation);
        return {{"x-amz-abort-date", httpTime(midnight)}, {"x-amz-abort-rule-id", rule.id}};
    }
    return {};
}

// The part comes without the checksum that it has to bring.
bool lacksChecksum(const RequestHead &head, const StoredUpload &upload, const Personality &personality)
{
    const bool composite = upload.checksumType == "COMPOSITE";
    const bool needed = personality.partChecksums == PartChecksums::Always ||
                        (personality.partChecksums == PartChecksums::Composite && composite);
    if (!upload.checksum || !needed)
        return false;
    const std::string name = headerOf(*upload.checksum);
    return !head.header(name) && lowerCase(head.headerOr("x-amz-trailer")) != name;
}

} // namespace

UploadPtr S3Service::uploadOf(const Route &route) const
{
    const UploadPtr upload = m.uploads.find(route.uploadId);
    return upload && upload->bucket == route.bucket && upload->key == route.key ? upload : nullptr;
}

Outcome<Answer> S3Service::gone(GoneUpload how, Request &request)
{
    switch (how) {
    case GoneUpload::NoSuchUpload:
        return refusal(
            404, "NoSuchUpload",
            "The specified upload does not exist. The upload ID may be invalid, or the upload may have been "
            "aborted or completed.");
    case GoneUpload::NoSuchKey:
        return refusal(404, "NoSuchKey", "The specified key does not exist.");
    case GoneUpload::InternalError:
        return refusal(500, "InternalError", "This multipart completion is already in progress");
    case GoneUpload::DataThenInternalError: {
        const auto body =
            receiveToBlob(request.head, request.body, request.signature, intakeRules(request), m.blobs);
        if (!body)
            return tl::make_unexpected(body.error());
        return refusal(500, "InternalError", "We encountered an internal error, please try again.");
    }
    case GoneUpload::EmptyListing:
    case GoneUpload::NoContent:
        break;
    }
    Answer answer;
    answer.status = 204;
    return answer;
}

Outcome<Answer> S3Service::createUpload(Request &request)
{
    const RequestHead &head = request.head;
    const auto headers = keptHeaders(head);
    if (!headers)
        return tl::make_unexpected(headers.error());
    if (m.personality.name == PersonalityName::Ceph && head.header("x-amz-server-side-encryption"))
        return refusal(400, "InvalidRequest", "");
    auto upload = std::make_shared<StoredUpload>();
    upload->bucket = request.route.bucket;
    upload->key = request.route.key;
    upload->initiated = m.clock.now();
    upload->headers = *headers;
    if (const auto algorithm = head.header("x-amz-checksum-algorithm");
        algorithm && m.personality.verifiesChecksums) {
        upload->checksum = checksumNamed(*algorithm);
        if (!upload->checksum)
            return refusal(400, "InvalidRequest", "Checksum algorithm provided is unsupported.");
        const bool crc64 = upload->checksum == ChecksumKind::Crc64Nvme;
        const bool sha = upload->checksum == ChecksumKind::Sha1 || upload->checksum == ChecksumKind::Sha256;
        upload->checksumType = head.headerOr("x-amz-checksum-type", crc64 ? "FULL_OBJECT" : "COMPOSITE");
        const bool full = upload->checksumType == "FULL_OBJECT";
        if ((full && sha) || (!full && crc64))
            return refusal(400, "InvalidRequest",
                           "The checksum type cannot be used with the checksum algorithm.");
    }
    const UploadPtr begun = m.uploads.begin(upload, m.personality);
    if (!begun)
        return tl::make_unexpected(storageError());

    XmlWriter xml("InitiateMultipartUploadResult");
    xml.element("Bucket", begun->bucket).element("Key", begun->key).element("UploadId", begun->uploadId);
    Answer answer = xmlAnswer(xml.finish());
    if (m.personality.lifecycle)
        answer.headers = abortHeaders(m.buckets.lifecycle(begun->bucket), begun->key, begun->initiated);
    if (begun->checksum) {
        answer.headers.emplace_back("x-amz-checksum-algorithm", nameOf(*begun->checksum));
        answer.headers.emplace_back("x-amz-checksum-type", begun->checksumType);
    }
    return answer;
}

Outcome<Answer> S3Service::uploadPart(Request &request)
{
    const auto number = toInteger(request.head.queryValue("partNumber").value_or(""));
    const bool inRange = number && *number >= 1 && *number <= kLastPartNumber;
    const bool tolerated =
        number && !m.personality.strictPartNumbers && *number >= -1 && *number <= 1'000'000;
    if (!inRange && !tolerated)
        return refusal(400, "InvalidArgument",
                       "Part number must be an integer between 1 and 10000, inclusive");
    const UploadPtr upload = uploadOf(request.route);
    const auto isPending = [](const UploadPtr &candidate) {
        const std::lock_guard lock(candidate->mutex);
        return candidate->state == UploadState::Pending;
    };
    if (!upload)
        return gone(GoneUpload::NoSuchUpload, request);
    if (!isPending(upload))
        return gone(m.personality.partOfGone, request);

    if (lacksChecksum(request.head, *upload, m.personality))
        return refusal(400, "InvalidRequest",
                       "Checksum Type mismatch occurred, expected checksum Type: " +
                           lowerCase(nameOf(*upload->checksum)) + ", actual checksum Type: null");
    IntakeRules rules = intakeRules(request);
    rules.wanted = upload->checksum;
    auto body = receiveToBlob(request.head, request.body, request.signature, rules, m.blobs);
    if (!body)
        return tl::make_unexpected(body.error());
    StoredPart part;
    part.number = static_cast<int>(*number);
    part.md5 = body->md5;
    part.size = body->blob->size();
    part.modified = m.clock.now();
    part.checksums = body->checksums;
    part.blob = body->blob;
    switch (m.uploads.addPart(*upload, part)) {
    case UploadFiles::PartResult::Stored:
        break;
    case UploadFiles::PartResult::Gone: // while its body arrived, so there is none left to take
        return gone(m.personality.partOfGone == GoneUpload::DataThenInternalError ? GoneUpload::InternalError
                                                                                  : m.personality.partOfGone,
                    request);
    case UploadFiles::PartResult::DiskFull:
        return tl::make_unexpected(storageError());
    }
    Answer answer;
    answer.headers = {{"ETag", '"' + toHex(part.md5) + '"'}};
    for (const auto &[kind, raw] : part.checksums)
        answer.headers.emplace_back(headerOf(kind), toBase64(raw));
    return answer;
}

Outcome<Answer> S3Service::abortUpload(Request &request)
{
    const UploadPtr upload = uploadOf(request.route);
    if (!upload || !m.uploads.abort(*upload))
        return gone(upload || m.personality.abortOfGone == GoneUpload::NoContent ? m.personality.abortOfGone
                                                                                 : GoneUpload::NoSuchUpload,
                    request);
    Answer answer;
    answer.status = 204;
    return answer;
}

} // namespace partway::practice
