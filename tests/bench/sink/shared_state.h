// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <openssl/ssl.h>

#include <atomic>
#include <cstdint>
#include <cstdio>
#include <map>
#include <mutex>
#include <string>
#include <unordered_map>
#include <utility>

namespace sink {

struct Options
{
    std::uint16_t port = 9000;
    int threads = 1;
    int lowWaterMark = 262144; ///< SO_RCVLOWAT while a body comes in; 0 leaves it alone
    bool trueMd5 = false;      ///< hash every body, so that ETags are the parts' MD5
    std::FILE *log = nullptr;
    SSL_CTX *tls = nullptr;
};

using Counter = std::atomic<std::uint64_t>;

struct Counters
{
    Counter bytes, requests, connections, open, mostOpen, handshakes, resumed, expectContinue, chunked,
        awsChunked;
    Counter parts, withMd5, withSha256, unsignedPayload, reads;

    std::string json() const; ///< with the processor time of this process, in seconds
};

struct StoredObject
{
    std::uint64_t size = 0;
    std::string etag;
    std::string metadata; ///< header lines as they were sent
};

struct OpenUpload
{
    std::string key, metadata;
    std::map<int, std::pair<std::uint64_t, std::string>> parts; ///< number to size and ETag
};

/// What the threads of the sink share. Sizes and names only: no byte of a body is kept.
struct SharedState
{
    Options options;
    Counters counters;
    Counter nextId{1};
    std::mutex mutex; ///< guards objects and uploads
    std::unordered_map<std::string, StoredObject> objects;
    std::unordered_map<std::string, OpenUpload> uploads;
};

} // namespace sink
