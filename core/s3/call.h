// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_source.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <variant>

/// The S3 operations that Partway uses, as values (AWS S3 API reference, 2006-03-01).
namespace partway {

struct ObjectAddress
{
    QString bucket;
    QString key; ///< any text; sent as UTF-8, encoded once
    friend bool operator==(const ObjectAddress &, const ObjectAddress &) = default;
};

/// Fixed when an upload is created; nothing of it can be changed at Complete.
struct ObjectAttributes
{
    QString contentType;
    QString storageClass;
    std::map<QString, QString> metadata; ///< without the "x-amz-meta-" in front
    friend bool operator==(const ObjectAttributes &, const ObjectAttributes &) = default;
};

struct CompletedPart
{
    int number = 0;
    QByteArray etag;       ///< as the server gave it, without the quotes
    QByteArray checksum{}; ///< raw, of its bytes; empty: not told
    friend bool operator==(const CompletedPart &, const CompletedPart &) = default;
};

/// The bytes of a part or of a small object. The reader is read once; a retry brings a new one.
struct Body
{
    std::shared_ptr<SliceReader> reader;
    qint64 size = 0;
    QByteArray sha256;      ///< raw; needed where the endpoint signs payloads
    QByteArray md5;         ///< raw; sent as Content-MD5 where it is known beforehand
    QString checksumKind{}; ///< as S3 names it, e.g. "CRC32C"; empty: none is sent
    QByteArray checksum{};  ///< raw; with checksumKind
};

struct CreateUpload
{
    ObjectAddress object;
    ObjectAttributes attributes;
};
struct PutPart
{
    ObjectAddress object;
    QString uploadId;
    int number = 0; ///< 1 to 10,000
    Body body;
};
struct CompleteUpload
{
    ObjectAddress object;
    QString uploadId;
    QList<CompletedPart> parts; ///< ascending, without duplicates
    bool onlyIfAbsent = false;  ///< If-None-Match: *
    QString checksumKind{};     ///< of the parts' checksums; empty: they are not told
};
struct AbortUpload
{
    ObjectAddress object;
    QString uploadId;
};
struct ListParts
{
    ObjectAddress object;
    QString uploadId;
    int afterPart = 0; ///< part-number-marker
    int maxParts = 1000;
};
struct ListUploads
{
    QString bucket;
    QString prefix;
    QString keyMarker;
    QString uploadIdMarker;
};
struct PutObject
{
    ObjectAddress object;
    ObjectAttributes attributes;
    Body body;
    bool onlyIfAbsent = false;
};
struct HeadObject
{
    ObjectAddress object;
};
/// At most 16 MiB at a time: the answer is held in memory.
struct GetRange
{
    ObjectAddress object;
    ByteRange range;
};
struct DeleteObject
{
    ObjectAddress object;
};
struct ListBuckets
{
};
struct HeadBucket
{
    QString bucket;
};
struct BucketLocation
{
    QString bucket;
};
struct CreateBucket
{
    QString bucket;
};
struct DeleteBucket
{
    QString bucket;
};
struct ListObjects
{
    QString bucket;
    QString prefix;
    QString delimiter;
    QString continuation;
    int maxKeys = 1000;
};

/// The bucket's whole lifecycle configuration.
struct ReadLifecycle
{
    QString bucket;
};
/// Replaces the bucket's whole configuration. Only after a ReadLifecycle of the same bucket was answered: a
/// server that does not know the subresource takes the request for another one.
struct WriteLifecycle
{
    QString bucket;
    QByteArray document; ///< a LifecycleConfiguration with at least one rule
    /// As it was read: what is left out here goes back to the store's usual one, for every rule there is.
    QByteArray transitionMinimum{};
};
/// Takes all rules of the bucket away. Only after a ReadLifecycle of the same bucket was answered: a server
/// that does not know the subresource deletes the bucket where it is empty.
struct RemoveLifecycle
{
    QString bucket;
};

using Call =
    std::variant<CreateUpload, PutPart, CompleteUpload, AbortUpload, ListParts, ListUploads, PutObject,
                 HeadObject, GetRange, DeleteObject, ListBuckets, HeadBucket, BucketLocation, CreateBucket,
                 DeleteBucket, ListObjects, ReadLifecycle, WriteLifecycle, RemoveLifecycle>;

} // namespace partway
