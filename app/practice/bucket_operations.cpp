// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/encoding.h"
#include "app/practice/s3_service.h"
#include "app/practice/xml_requests.h"
#include "app/practice/xml_writer.h"

namespace partway::practice {

namespace {

constexpr std::size_t kLargestDocument = 256U << 10;

auto noLifecycleHere()
{
    return refusal(501, "NotImplemented",
                   "A header you provided implies functionality that is not implemented");
}

} // namespace

Outcome<Answer> S3Service::listBuckets(Request &)
{
    XmlWriter xml("ListAllMyBucketsResult");
    xml.open("Owner").element("ID", "practice").element("DisplayName", "practice").close();
    xml.open("Buckets");
    for (const auto &[name, created] : m.buckets.list())
        xml.open("Bucket").element("Name", name).element("CreationDate", isoTime(created)).close();
    return xmlAnswer(xml.finish());
}

Outcome<Answer> S3Service::createBucket(Request &request)
{
    const std::string &name = request.route.bucket;
    const auto document =
        receiveText(request.head, request.body, request.signature, intakeRules(request), kLargestDocument);
    if (!document)
        return tl::make_unexpected(document.error());
    if (!isBucketName(name))
        return refusal(400, "InvalidBucketName", "The specified bucket is not valid.");
    Answer answer;
    answer.headers = {{"Location", '/' + name}};
    if (m.buckets.exists(name)) {
        // us-east-1 of old and Ceph answer 200 to an owner who creates a bucket again; the others refuse.
        if (m.personality.name == PersonalityName::Ceph ||
            (m.personality.name == PersonalityName::Aws && m.region == "us-east-1"))
            return answer;
        return refusal(409, "BucketAlreadyOwnedByYou",
                       "Your previous request to create the named bucket succeeded and you already own it.");
    }
    if (!m.buckets.create(name, m.clock.now()))
        return tl::make_unexpected(storageError());
    return answer;
}

Outcome<Answer> S3Service::headBucket(Request &)
{
    Answer answer;
    if (m.personality.headBucketTellsRegion)
        answer.headers = {{"x-amz-bucket-region", m.region}};
    return answer;
}

Outcome<Answer> S3Service::bucketLocation(Request &)
{
    std::string location(m.personality.location);
    if (m.personality.checksRegion && m.region != "us-east-1")
        location = m.region;
    return xmlAnswer(std::string(XmlWriter::kDeclaration) +
                     "<LocationConstraint xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">" +
                     xmlEscaped(location) + "</LocationConstraint>");
}

Outcome<Answer> S3Service::deleteBucket(Request &request)
{
    if (const auto removed = m.buckets.remove(request.route.bucket); !removed)
        return tl::make_unexpected(removed.error());
    m.uploads.dropAllIn(request.route.bucket);
    Answer answer;
    answer.status = 204;
    return answer;
}

Outcome<Answer> S3Service::getLifecycle(Request &request)
{
    if (!m.personality.lifecycle)
        return noLifecycleHere();
    const std::string document = m.buckets.lifecycle(request.route.bucket);
    if (document.empty())
        return refusal(404, "NoSuchLifecycleConfiguration", "The lifecycle configuration does not exist");
    return xmlAnswer(document);
}

Outcome<Answer> S3Service::putLifecycle(Request &request)
{
    if (!m.personality.lifecycle)
        return noLifecycleHere();
    bool digest =
        request.head.header("content-md5").has_value() || request.head.header("x-amz-trailer").has_value();
    for (const ChecksumKind kind : kAllChecksums)
        digest = digest || request.head.header(headerOf(kind)).has_value();
    if (m.personality.lifecycleNeedsDigest && !digest)
        return refusal(400, "InvalidRequest",
                       "Missing required header for this request: Content-MD5 OR x-amz-checksum-*");
    const auto document =
        receiveText(request.head, request.body, request.signature, intakeRules(request), kLargestDocument);
    if (!document)
        return tl::make_unexpected(document.error());
    if (const auto rules = parseLifecycle(*document); !rules)
        return tl::make_unexpected(rules.error());
    if (!m.buckets.setLifecycle(request.route.bucket, *document))
        return tl::make_unexpected(storageError());
    return Answer{};
}

Outcome<Answer> S3Service::deleteLifecycle(Request &request)
{
    if (!m.personality.lifecycle)
        return noLifecycleHere();
    if (!m.buckets.setLifecycle(request.route.bucket, {}))
        return tl::make_unexpected(storageError());
    Answer answer;
    answer.status = 204;
    return answer;
}

} // namespace partway::practice
