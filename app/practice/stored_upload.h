// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/stored_object.h"

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace partway::practice {

struct StoredPart
{
    int number = 0;
    std::string md5; // raw; the ETag is its hex form
    std::uint64_t size = 0;
    Time modified;
    std::map<ChecksumKind, std::string> checksums; // raw
    BlobPtr blob;                                  // null in the list of a completed upload

    QJsonObject toJson() const;
    static std::optional<StoredPart> fromJson(const QJsonObject &record);
    std::string blobId; // as read from a record
};

enum class UploadState { Pending, Completed, Gone };

// One multipart upload. What begins it never changes; the rest is guarded by its mutex.
struct StoredUpload
{
    std::string folderName;
    std::string uploadId; // as clients know it
    std::string bucket;
    std::string key;
    Time initiated;
    NamedValues headers;
    std::optional<ChecksumKind> checksum;
    std::string checksumType;
    bool begunInThisRun = false;

    mutable std::mutex mutex;
    UploadState state = UploadState::Pending;
    std::map<int, StoredPart> parts; // when completed: as they were, without blobs
    Time lastPart;                   // when the last part arrived; the beginning, if none did
    std::vector<std::pair<long long, std::string>> completedList; // number and ETag as Complete had them
    std::string completedETag;

    QJsonObject toJson() const;
    static std::shared_ptr<StoredUpload> fromJson(const QJsonObject &record);
};

using UploadPtr = std::shared_ptr<StoredUpload>;

} // namespace partway::practice
