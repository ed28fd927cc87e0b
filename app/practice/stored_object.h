// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/blob_folder.h"
#include "app/practice/checksum.h"
#include "app/practice/store_clock.h"

#include <QJsonObject>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace partway::practice {

// An object is a value: a new version is a new one. Its bytes are its segments, end to end.
struct StoredObject
{
    std::string key;
    std::string etag; // without quotes
    std::uint64_t size = 0;
    Time modified;
    NamedValues headers; // that are kept and returned: Content-Type, x-amz-meta-*, x-amz-storage-class, ...
    std::map<ChecksumKind, std::string> checksums; // as shown: base64, with -N when composite
    std::string checksumType;                      // "", "COMPOSITE" or "FULL_OBJECT"
    std::vector<std::uint64_t> partSizes;          // of a multipart upload
    std::vector<BlobPtr> segments;

    QJsonObject toJson() const;
    // nullopt: a blob is missing or has another size.
    static std::optional<StoredObject> fromJson(const QJsonObject &record, const BlobFolder &blobs);
    // Bytes of the range [offset, offset + length) to the writer; false: unreadable, or the writer had
    // enough.
    bool read(std::uint64_t offset, std::uint64_t length,
              const std::function<bool(std::string_view bytes)> &writer) const;
};

using ObjectPtr = std::shared_ptr<const StoredObject>;

QJsonValue namedValuesToJson(const NamedValues &values);
NamedValues namedValuesFromJson(const QJsonValue &value);
QJsonValue checksumsToJson(const std::map<ChecksumKind, std::string> &checksums);
std::map<ChecksumKind, std::string> checksumsFromJson(const QJsonValue &value);
std::string valueNamed(const NamedValues &values, std::string_view name); // "" when missing

} // namespace partway::practice
