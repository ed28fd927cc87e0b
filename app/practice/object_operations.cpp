// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/encoding.h"
#include "app/practice/s3_service.h"

#include <algorithm>

namespace partway::practice {

namespace {

struct ByteRange
{
    std::uint64_t offset = 0;
    std::uint64_t length = 0;
};

// One range of "bytes=a-b", "bytes=a-" or "bytes=-n"; nullopt: to be ignored. An empty length: not
// satisfiable.
std::optional<ByteRange> rangeOf(const std::string &header, std::uint64_t size)
{
    constexpr std::string_view unit = "bytes=";
    if (header.rfind(unit, 0) != 0 || header.find(',') != std::string::npos)
        return std::nullopt;
    const std::string spec = header.substr(unit.size());
    const auto dash = spec.find('-');
    if (dash == std::string::npos)
        return std::nullopt;
    const auto first = toInteger(spec.substr(0, dash));
    const auto last = toInteger(spec.substr(dash + 1));
    const bool open = dash + 1 == spec.size();
    if (dash == 0) {
        if (!last || *last < 0)
            return std::nullopt;
        const auto length = std::min<std::uint64_t>(size, static_cast<std::uint64_t>(*last));
        return ByteRange{size - length, length};
    }
    if (!first || *first < 0 || (!open && (!last || *last < *first)))
        return std::nullopt;
    const auto offset = static_cast<std::uint64_t>(*first);
    if (offset >= size)
        return ByteRange{};
    const std::uint64_t end =
        open ? size : std::min<std::uint64_t>(size, static_cast<std::uint64_t>(*last) + 1);
    return ByteRange{offset, end - offset};
}

std::string contentRange(const ByteRange &range, std::uint64_t size)
{
    return "bytes " + std::to_string(range.offset) + '-' + std::to_string(range.offset + range.length - 1) +
           '/' + std::to_string(size);
}

S3Error noSuchKey() { return {404, "NoSuchKey", "The specified key does not exist."}; }

} // namespace

Answer S3Service::objectAnswer(const StoredObject &object, const RequestHead &head) const
{
    Answer answer;
    answer.headers = {{"ETag", '"' + object.etag + '"'},
                      {"Last-Modified", httpTime(object.modified)},
                      {"Accept-Ranges", "bytes"}};
    answer.contentType = "binary/octet-stream";
    for (const auto &[name, value] : object.headers) {
        if (name == "content-type")
            answer.contentType = value;
        else if (name != "x-amz-storage-class" || value != "STANDARD")
            answer.headers.emplace_back(name, value);
    }
    if (m.personality.verifiesChecksums && head.headerOr("x-amz-checksum-mode") == "ENABLED") {
        for (const auto &[kind, value] : object.checksums)
            answer.headers.emplace_back(headerOf(kind), value);
        if (!object.checksumType.empty())
            answer.headers.emplace_back("x-amz-checksum-type", object.checksumType);
    }
    return answer;
}

Outcome<Answer> S3Service::putObject(Request &request)
{
    const auto condition = conditionOf(request.head);
    if (!condition)
        return tl::make_unexpected(condition.error());
    const auto headers = keptHeaders(request.head);
    if (!headers)
        return tl::make_unexpected(headers.error());
    // Refused before the body is taken where that is known already; asked again, under the lock, when it is
    // here.
    const bool there = m.buckets.get(request.route.bucket, request.route.key) != nullptr;
    if (condition->onlyWhenAbsent && there)
        return refusal(412, "PreconditionFailed",
                       "At least one of the pre-conditions you specified did not hold");
    auto body = receiveToBlob(request.head, request.body, request.signature, intakeRules(request), m.blobs);
    if (!body)
        return tl::make_unexpected(body.error());

    StoredObject object;
    object.key = request.route.key;
    object.etag = toHex(body->md5);
    object.size = body->blob->size();
    object.modified = m.clock.now();
    object.headers = *headers;
    for (const auto &[kind, raw] : body->checksums)
        object.checksums[kind] = toBase64(raw);
    object.checksumType = object.checksums.empty() ? "" : "FULL_OBJECT";
    object.segments = {body->blob};
    const auto stored = m.buckets.put(request.route.bucket, std::move(object), *condition);
    if (!stored)
        return tl::make_unexpected(stored.error());
    Answer answer;
    answer.headers = {{"ETag", '"' + (*stored)->etag + '"'}};
    for (const auto &[kind, value] : (*stored)->checksums)
        answer.headers.emplace_back(headerOf(kind), value);
    return answer;
}

Outcome<Answer> S3Service::getObject(Request &request)
{
    const ObjectPtr object = m.buckets.get(request.route.bucket, request.route.key);
    if (!object)
        return tl::make_unexpected(noSuchKey());
    Answer answer = objectAnswer(*object, request.head);
    ByteRange range{0, object->size};
    if (const auto header = request.head.header("range")) {
        const auto asked = rangeOf(*header, object->size);
        if (asked && asked->length == 0) {
            S3Error error{416, "InvalidRange", "The requested range is not satisfiable"};
            error.headers = {{"Content-Range", "bytes */" + std::to_string(object->size)}};
            return tl::make_unexpected(error);
        }
        if (asked) {
            range = *asked;
            answer.status = 206;
            answer.setHeader("Content-Range", contentRange(range, object->size));
        }
    }
    answer.streamLength = range.length;
    answer.stream = [object, range, &log = m.log](const Answer::Writer &write) {
        return object->read(range.offset, range.length, [&](std::string_view bytes) {
            log.sent(bytes.size());
            return write(bytes);
        });
    };
    return answer;
}

Outcome<Answer> S3Service::headObject(Request &request)
{
    const ObjectPtr object = m.buckets.get(request.route.bucket, request.route.key);
    if (!object)
        return tl::make_unexpected(noSuchKey());
    Answer answer = objectAnswer(*object, request.head);
    answer.streamLength = object->size;
    const int number = request.route.partNumber;
    const auto &sizes = object->partSizes;
    if (number <= 0 || !m.personality.answersPartsCount)
        return answer;
    const std::size_t count = std::max<std::size_t>(1, sizes.size());
    if (static_cast<std::size_t>(number) > count)
        return refusal(416, "InvalidPartNumber", "The requested partnumber is not satisfiable");
    if (sizes.empty())
        return answer;
    ByteRange range{0, sizes[static_cast<std::size_t>(number - 1)]};
    for (int i = 0; i + 1 < number; ++i)
        range.offset += sizes[static_cast<std::size_t>(i)];
    answer.status = 206;
    answer.streamLength = range.length;
    answer.setHeader("x-amz-mp-parts-count", std::to_string(count));
    if (range.length > 0)
        answer.setHeader("Content-Range", contentRange(range, object->size));
    return answer;
}

Outcome<Answer> S3Service::deleteObject(Request &request)
{
    m.buckets.removeObject(request.route.bucket, request.route.key);
    Answer answer;
    answer.status = 204;
    return answer;
}

} // namespace partway::practice
