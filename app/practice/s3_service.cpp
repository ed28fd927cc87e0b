// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/s3_service.h"

#include "app/practice/encoding.h"
#include "app/practice/xml_writer.h"

#include <algorithm>

namespace partway::practice {

Answer xmlAnswer(std::string document)
{
    Answer answer;
    answer.contentType = "application/xml";
    answer.body = std::move(document);
    return answer;
}

Outcome<WriteCondition> conditionOf(const RequestHead &head)
{
    WriteCondition condition;
    if (const auto none = head.header("if-none-match")) {
        if (*none != "*")
            return refusal(501, "NotImplemented",
                           "A header you provided implies functionality that is not implemented");
        condition.onlyWhenAbsent = true;
    }
    if (const auto match = head.header("if-match")) {
        std::string etag = *match;
        etag.erase(std::remove(etag.begin(), etag.end(), '"'), etag.end());
        condition.etag = etag;
    }
    return condition;
}

Outcome<void> S3Service::checkNames(const Route &route) const
{
    const Operation operation = route.operation;
    if (operation == Operation::ListBuckets || operation == Operation::CreateBucket)
        return {};
    if (!m.buckets.exists(route.bucket)) {
        S3Error error{404, "NoSuchBucket", "The specified bucket does not exist"};
        error.elements = {{"BucketName", route.bucket}};
        return tl::make_unexpected(error);
    }
    if (route.key.empty())
        return {};
    if (route.key.size() > 1024)
        return refusal(400, std::string(m.personality.longKeyCode), "Your key is too long");
    if (!isUtf8(route.key))
        return refusal(400, "InvalidURI", "Couldn't parse the specified URI.");
    if (!m.personality.refusesDotSegments)
        return {};
    const std::string path = '/' + route.key + '/';
    if (path.find("/./") != std::string::npos || path.find("/../") != std::string::npos)
        return refusal(400, "XMinioInvalidResourceName",
                       "Resource name contains bad components such as \"..\" or \".\".");
    return {};
}

Outcome<Answer> S3Service::perform(Request &request)
{
    if (const auto names = checkNames(request.route); !names)
        return tl::make_unexpected(names.error());
    switch (request.route.operation) {
    case Operation::ListBuckets:
        return listBuckets(request);
    case Operation::CreateBucket:
        return createBucket(request);
    case Operation::HeadBucket:
        return headBucket(request);
    case Operation::GetBucketLocation:
        return bucketLocation(request);
    case Operation::DeleteBucket:
        return deleteBucket(request);
    case Operation::ListObjects:
        return listObjects(request);
    case Operation::GetLifecycle:
        return getLifecycle(request);
    case Operation::PutLifecycle:
        return putLifecycle(request);
    case Operation::DeleteLifecycle:
        return deleteLifecycle(request);
    case Operation::ListUploads:
        return listUploads(request);
    case Operation::PutObject:
        return putObject(request);
    case Operation::GetObject:
        return getObject(request);
    case Operation::HeadObject:
        return headObject(request);
    case Operation::DeleteObject:
        return deleteObject(request);
    case Operation::CreateUpload:
        return createUpload(request);
    case Operation::UploadPart:
        return uploadPart(request);
    case Operation::ListParts:
        return listParts(request);
    case Operation::CompleteUpload:
        return completeUpload(request);
    case Operation::AbortUpload:
        return abortUpload(request);
    case Operation::Unknown:
        break;
    }
    return refusal(501, "NotImplemented",
                   "A header you provided implies functionality that is not implemented");
}

std::string S3Service::errorDocument(const S3Error &error, const Route &route,
                                     const std::string &requestId) const
{
    XmlWriter xml("Error", false);
    if (m.personality.emptyMessages) { // Ceph: a code, hardly ever a word, and no more than where it happened
        xml.element("Code", error.code).element("Message", error.status == 500 ? error.message : "");
        if (!route.bucket.empty())
            xml.element("BucketName", route.bucket);
    } else {
        xml.element("Code", error.code).element("Message", error.message);
        for (const auto &[name, value] : error.elements)
            xml.element(name, value);
        if (!route.key.empty())
            xml.element("Key", route.key);
        xml.element("Resource", '/' + route.bucket + (route.key.empty() ? "" : '/' + route.key));
    }
    xml.element("RequestId", requestId).element("HostId", "partway-practice");
    return xml.finish();
}

Answer S3Service::answerTo(const S3Error &error, const RequestHead &head, const Route &route,
                           const std::string &requestId) const
{
    Answer answer;
    answer.status = error.status;
    answer.headers = error.headers;
    if (head.method == "HEAD")
        return answer;
    answer.contentType = "application/xml";
    answer.body = errorDocument(error, route, requestId);
    return answer;
}

Outcome<std::size_t> S3Service::pageSize(const Request &request, std::string_view parameter,
                                         std::size_t most) const
{
    const auto text = request.head.queryValue(parameter);
    if (!text || text->empty())
        return most;
    const auto number = toInteger(*text);
    const bool sane = number && (*number >= 0 || m.personality.lenientPageSizes);
    if (!sane)
        return refusal(400, "InvalidArgument",
                       "Argument " + std::string(parameter) + " must be an integer between 0 and 2147483647");
    return std::min(most, static_cast<std::size_t>(std::max(0LL, *number)));
}

IntakeRules S3Service::intakeRules(Request &request) const
{
    IntakeRules rules;
    rules.acceptsTrailers = m.personality.acceptsTrailers;
    rules.verifiesChecksums = m.personality.verifiesChecksums;
    rules.changeFirstByte = request.storeWrongBytes;
    rules.received = &request.received;
    return rules;
}

Outcome<NamedValues> S3Service::keptHeaders(const RequestHead &head) const
{
    static constexpr std::string_view names[] = {"content-type",
                                                 "content-disposition",
                                                 "content-language",
                                                 "cache-control",
                                                 "expires",
                                                 "x-amz-storage-class",
                                                 "x-amz-website-redirect-location"};
    static constexpr std::string_view classes[] = {
        "STANDARD",     "REDUCED_REDUNDANCY", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER",
        "DEEP_ARCHIVE", "GLACIER_IR",         "OUTPOSTS",    "SNOW",       "EXPRESS_ONEZONE"};
    NamedValues kept;
    std::size_t metadata = 0;
    for (const auto &[name, value] : head.headers) {
        const bool meta = name.rfind("x-amz-meta-", 0) == 0;
        metadata += meta ? name.size() - 11 + value.size() : 0;
        if (meta || std::find(std::begin(names), std::end(names), name) != std::end(names))
            kept.emplace_back(name, value);
        if (name == "content-encoding" && value != "aws-chunked")
            kept.emplace_back(
                name, value.rfind("aws-chunked,", 0) == 0 ? std::string(trimmed(value.substr(12))) : value);
    }
    if (metadata > 2048)
        return refusal(400, "MetadataTooLarge",
                       "Your metadata headers exceed the maximum allowed metadata size");
    const std::string storageClass = valueNamed(kept, "x-amz-storage-class");
    const bool known = std::find(std::begin(classes), std::end(classes), storageClass) != std::end(classes);
    if (!storageClass.empty() &&
        (!known || (m.personality.name == PersonalityName::Ceph && storageClass != "STANDARD")))
        return refusal(
            400, m.personality.name == PersonalityName::Ceph ? "InvalidArgument" : "InvalidStorageClass",
            "The storage class you specified is not valid");
    return kept;
}

} // namespace partway::practice
