// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/route.h"

#include "app/practice/encoding.h"

#include <array>
#include <utility>

namespace partway::practice {

namespace {

std::string bucketOfHost(const std::string &host)
{
    constexpr std::string_view domain = ".localhost";
    const std::string name = lowerCase(std::string_view(host).substr(0, host.rfind(':')));
    if (name.size() <= domain.size() || name.compare(name.size() - domain.size(), domain.size(), domain) != 0)
        return {};
    return name.substr(0, name.size() - domain.size());
}

Operation ofBucket(const RequestHead &head)
{
    const std::string &method = head.method;
    if (head.hasQuery("lifecycle")) {
        if (method == "GET")
            return Operation::GetLifecycle;
        if (method == "PUT")
            return Operation::PutLifecycle;
        return method == "DELETE" ? Operation::DeleteLifecycle : Operation::Unknown;
    }
    if (method == "GET" && head.hasQuery("uploads"))
        return Operation::ListUploads;
    if (method == "GET" && head.hasQuery("location"))
        return Operation::GetBucketLocation;
    // A subresource that is not served here must not be taken for the bucket itself.
    constexpr std::array known{"list-type",
                               "prefix",
                               "delimiter",
                               "marker",
                               "max-keys",
                               "continuation-token",
                               "start-after",
                               "encoding-type",
                               "fetch-owner",
                               "x-id",
                               "expected-bucket-owner"};
    for (const auto &[name, value] : head.query) {
        bool expected = name.rfind("X-Amz-", 0) == 0;
        for (const char *word : known)
            expected = expected || name == word;
        if (!expected)
            return Operation::Unknown;
    }
    if (method == "GET")
        return Operation::ListObjects;
    if (method == "PUT")
        return Operation::CreateBucket;
    if (method == "HEAD")
        return Operation::HeadBucket;
    return method == "DELETE" ? Operation::DeleteBucket : Operation::Unknown;
}

Operation ofObject(const RequestHead &head)
{
    const std::string &method = head.method;
    for (const char *subresource : {"acl", "tagging", "attributes", "retention", "legal-hold", "torrent",
                                    "restore", "select", "append"}) {
        if (head.hasQuery(subresource))
            return Operation::Unknown;
    }
    const bool upload = head.hasQuery("uploadId");
    if (method == "POST")
        return head.hasQuery("uploads") ? Operation::CreateUpload
               : upload                 ? Operation::CompleteUpload
                                        : Operation::Unknown;
    if (method == "PUT") {
        if (head.header("x-amz-copy-source"))
            return Operation::Unknown;
        return upload ? Operation::UploadPart : Operation::PutObject;
    }
    if (method == "GET")
        return upload ? Operation::ListParts : Operation::GetObject;
    if (method == "DELETE")
        return upload ? Operation::AbortUpload : Operation::DeleteObject;
    return method == "HEAD" ? Operation::HeadObject : Operation::Unknown;
}

} // namespace

Route routeOf(const RequestHead &head)
{
    Route route;
    std::string_view path = std::string_view(head.rawPath).substr(1);
    route.bucket = bucketOfHost(head.headerOr("host"));
    if (route.bucket.empty()) {
        const auto slash = path.find('/');
        route.bucket = percentDecoded(path.substr(0, slash));
        path.remove_prefix(slash == std::string_view::npos ? path.size() : slash + 1);
    }
    route.key = percentDecoded(path);
    route.uploadId = head.queryValue("uploadId").value_or("");
    const auto number = toInteger(head.queryValue("partNumber").value_or(""));
    if (number && std::in_range<int>(*number))
        route.partNumber = static_cast<int>(*number);
    if (route.bucket.empty())
        route.operation = head.method == "GET" ? Operation::ListBuckets : Operation::Unknown;
    else
        route.operation = route.key.empty() ? ofBucket(head) : ofObject(head);
    return route;
}

} // namespace partway::practice
