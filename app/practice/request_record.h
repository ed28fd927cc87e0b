// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace partway::practice {

enum class Operation {
    Unknown,
    ListBuckets,
    CreateBucket,
    HeadBucket,
    GetBucketLocation,
    DeleteBucket,
    ListObjects,
    GetLifecycle,
    PutLifecycle,
    DeleteLifecycle,
    ListUploads,
    PutObject,
    GetObject,
    HeadObject,
    DeleteObject,
    CreateUpload,
    UploadPart,
    ListParts,
    CompleteUpload,
    AbortUpload,
};

// The name of the enumerator, as JSON on the control endpoint uses it ("UploadPart").
std::string_view nameOf(Operation operation);
// Unknown for a name that is none.
Operation operationNamed(std::string_view name);

// One request that was answered, or given up, by the store.
struct RequestRecord
{
    Operation operation = Operation::Unknown;
    std::string bucket;
    std::string key;
    std::string uploadId;
    int partNumber = 0;          // 0: none
    int status = 0;              // 0: the connection was dropped without an answer
    std::string code;            // S3 code of an error answer, also of one inside a 200
    std::uint64_t bodyBytes = 0; // received, without framing
    bool faulted = false;        // a fault had its hand in it
    bool worked = false;         // the store did what was asked (it may have answered otherwise)
    bool tls = false;
};

struct StoreStats
{
    std::map<Operation, std::uint64_t> requests;
    std::uint64_t bytesReceived = 0; // bodies
    std::uint64_t bytesSent = 0;     // object bytes
    std::uint64_t connections = 0;   // accepted since the start
    int inFlight = 0;
    int inFlightHighWater = 0;
    int partsInFlightHighWater = 0;
};

} // namespace partway::practice
