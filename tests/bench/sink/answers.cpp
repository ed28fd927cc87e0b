// SPDX-License-Identifier: GPL-3.0-or-later
// What the sink says: enough of S3 that every client's upload succeeds.
#include "tests/bench/sink/exchange.h"
#include "tests/bench/sink/text.h"

#include <array>
#include <cstdlib>

namespace sink {

namespace {

/// A document whose root is so named and holds that.
std::string xml(const std::string &root, const std::string &content)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + root +
           " xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">" + content + "</" + root + ">";
}

std::string reason(int status)
{
    if (status == 200)
        return " OK";
    if (status == 204)
        return " No Content";
    return status == 404 ? " Not Found" : " Bad Request";
}

} // namespace

void Exchange::reply(int status, const std::string &headers, const std::string &body)
{
    m_output += "HTTP/1.1 " + std::to_string(status) + reason(status) + "\r\n";
    m_output +=
        "x-amz-request-id: 1\r\nx-amz-id-2: 1\r\nServer: sink\r\nDate: Sun, 22 Nov 2026 12:00:00 GMT\r\n";
    m_output += headers;
    if (!body.empty())
        m_output += "Content-Type: application/xml\r\n";
    if (m_close)
        m_output += "Connection: close\r\n";
    if (status != 204 && headers.find("Content-Length:") == std::string::npos)
        m_output += "Content-Length: " + std::to_string(body.size()) + "\r\n";
    m_output += "\r\n";
    if (m_method != "HEAD")
        m_output += body;
}

std::string Exchange::etagOfBody()
{
    if (m_digest) {
        std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
        unsigned size = 0;
        EVP_DigestFinal_ex(m_digest.get(), digest.data(), &size);
        m_digest.reset();
        return hex(digest.data(), size);
    }
    const std::string announced = hexOfBase64Md5(m_headers["content-md5"]);
    if (!announced.empty())
        return announced;
    const std::string number = std::to_string(m_state.nextId++);
    return std::string(32 - number.size(), '0') + number;
}

std::string Exchange::metadata() const
{
    std::string lines;
    for (const auto &[name, value] : m_headers) {
        if (name.starts_with("x-amz-meta-"))
            lines += name + ": " + value + "\r\n";
    }
    return lines;
}

std::string Exchange::checksums() const
{
    std::string lines;
    for (const char *kind : {"crc32", "crc32c", "sha256", "sha1", "crc64nvme"}) {
        const std::string name = std::string("x-amz-checksum-") + kind;
        if (const auto found = m_headers.find(name); found != m_headers.end())
            lines += name + ": " + found->second + "\r\n";
    }
    return lines;
}

void Exchange::answer()
{
    ++m_state.counters.requests;
    if (m_path == "/__stats")
        return reply(200, {}, m_state.counters.json());
    if (m_path == "/__reset") {
        m_state.counters.mostOpen = m_state.counters.open.load();
        const std::lock_guard lock(m_state.mutex);
        m_state.objects.clear();
        m_state.uploads.clear();
        return reply(200, {}, "ok");
    }
    const std::size_t slash = m_path.find('/', 1);
    const bool bucketOnly = slash == std::string::npos || slash + 1 == m_path.size();
    if (m_method == "PUT")
        return answerPut(etagOfBody(), bucketOnly);
    if (m_method == "POST" && hasField(m_query, "uploads"))
        return answerCreate();
    if (m_method == "POST" && hasField(m_query, "uploadId"))
        return answerComplete();
    if (m_method == "DELETE") {
        const std::lock_guard lock(m_state.mutex);
        if (hasField(m_query, "uploadId"))
            m_state.uploads.erase(fieldOf(m_query, "uploadId"));
        else
            m_state.objects.erase(m_path);
        return reply(204, {}, {});
    }
    if (m_method == "GET" || m_method == "HEAD")
        return answerRead(bucketOnly);
    reply(400, {}, "<Error><Code>BadRequest</Code></Error>");
}

void Exchange::answerPut(const std::string &etag, bool bucketOnly)
{
    const std::string headers = "ETag: \"" + etag + "\"\r\n" + checksums();
    if (hasField(m_query, "partNumber")) {
        ++m_state.counters.parts;
        const int number = std::atoi(fieldOf(m_query, "partNumber").c_str());
        const std::lock_guard lock(m_state.mutex);
        m_state.uploads[fieldOf(m_query, "uploadId")].parts[number] = {m_received, etag};
        return reply(200, headers, {});
    }
    if (bucketOnly)
        return reply(200, "Location: /\r\n", {});
    const std::lock_guard lock(m_state.mutex);
    m_state.objects[m_path] = {m_received, etag, metadata()};
    reply(200, headers, {});
}

void Exchange::answerCreate()
{
    const std::string id = "u" + std::to_string(m_state.nextId++);
    {
        const std::lock_guard lock(m_state.mutex);
        m_state.uploads[id] = {m_path, metadata(), {}};
    }
    const std::size_t slash = m_path.find('/', 1);
    reply(200, {},
          xml("InitiateMultipartUploadResult", "<Bucket>b</Bucket><Key>" +
                                                   m_path.substr(slash == std::string::npos ? 1 : slash + 1) +
                                                   "</Key><UploadId>" + id + "</UploadId>"));
}

void Exchange::answerComplete()
{
    const std::lock_guard lock(m_state.mutex);
    const std::string id = fieldOf(m_query, "uploadId");
    const auto upload = m_state.uploads.find(id);
    if (upload == m_state.uploads.end())
        return reply(404, {}, "<Error><Code>NoSuchUpload</Code></Error>");
    std::string digests;
    std::uint64_t size = 0;
    for (const auto &[number, part] : upload->second.parts) {
        size += part.first;
        digests += unhex(part.second);
    }
    const std::size_t count = upload->second.parts.size();
    const std::string etag = md5Hex(digests) + "-" + std::to_string(count);
    m_state.objects[m_path] = {size, etag, upload->second.metadata};
    m_state.uploads.erase(upload);
    if (m_state.options.log) {
        std::fprintf(m_state.options.log, "COMPLETE %s parts=%zu size=%llu\n", m_path.c_str(), count,
                     static_cast<unsigned long long>(size));
        std::fflush(m_state.options.log);
    }
    reply(200, {},
          xml("CompleteMultipartUploadResult", "<Location>http://127.0.0.1" + m_path +
                                                   "</Location><Bucket>b</Bucket><Key>k</Key><ETag>&quot;" +
                                                   etag + "&quot;</ETag>"));
}

void Exchange::answerRead(bool bucketOnly)
{
    if (m_method == "GET" && hasField(m_query, "location"))
        return reply(200, {}, xml("LocationConstraint", {}));
    if (bucketOnly && m_method == "HEAD")
        return reply(200, "x-amz-bucket-region: us-east-1\r\n", {});
    if (bucketOnly && hasField(m_query, "uploads"))
        return reply(200, {},
                     xml("ListMultipartUploadsResult", "<Bucket>b</Bucket><IsTruncated>false</IsTruncated>"));
    if (bucketOnly)
        return reply(200, {},
                     xml("ListBucketResult",
                         "<Name>b</Name><Prefix></Prefix><KeyCount>0</KeyCount><MaxKeys>1000</MaxKeys>"
                         "<IsTruncated>false</IsTruncated>"));
    const std::lock_guard lock(m_state.mutex);
    const auto object = m_state.objects.find(m_path);
    if (object == m_state.objects.end())
        return reply(404, {}, "<Error><Code>NoSuchKey</Code></Error>");
    // The bytes are gone: HEAD tells the size, GET has nothing to give.
    const std::string size = m_method == "HEAD" ? std::to_string(object->second.size) : std::string("0");
    reply(200,
          "ETag: \"" + object->second.etag + "\"\r\nLast-Modified: Sun, 22 Nov 2026 12:00:00 GMT\r\n" +
              "Accept-Ranges: bytes\r\nContent-Length: " + size + "\r\n" + object->second.metadata,
          {});
}

} // namespace sink
