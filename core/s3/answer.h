// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <variant>

/// What a server said, checked and as values. Text in them is still untrusted: show it as plain text.
namespace partway {

struct UploadCreated
{
    QString uploadId;                 ///< of any length, never empty
    std::optional<UtcTime> abortDate; ///< x-amz-abort-date: a lifecycle rule will remove the upload then
    friend bool operator==(const UploadCreated &, const UploadCreated &) = default;
};
struct PartStored
{
    QByteArray etag;         ///< without quotes, never empty
    bool opaqueEtag = false; ///< encrypted with KMS or a customer key: the ETag is no MD5
};
struct UploadCompleted
{
    QByteArray etag; ///< may be empty (Ceph): HEAD tells
};
struct UploadAborted
{
};
struct ListedPart
{
    int number = 0;
    qint64 size = 0;
    QByteArray etag; ///< without quotes; may be empty
    std::optional<UtcTime> modified;
    QString checksumKind{}; ///< e.g. "SHA256", "CRC32", as S3 names it; empty: the store keeps none
    QByteArray checksum{};  ///< raw, of this part's bytes
    friend bool operator==(const ListedPart &, const ListedPart &) = default;
};
struct PartsPage
{
    QList<ListedPart> parts;             ///< ascending by number, as asked for
    int next = 0;                        ///< marker of the next page; 0: this was the last
    std::optional<UtcTime> abortDate{};  ///< x-amz-abort-date: a lifecycle rule will remove the upload then
    std::optional<UtcTime> serverTime{}; ///< the answer's Date
    QString checksumKind{}; ///< that the upload was begun with, as S3 names it; empty: none, or not told
    QString checksumType{}; ///< "COMPOSITE" or "FULL_OBJECT"; empty: not told
};
struct ListedUpload
{
    QString key;
    QString uploadId;
    std::optional<UtcTime> initiated;
    QString storageClass;
    QString initiator{}; ///< who began it, as the store names people; empty: it does not say
    friend bool operator==(const ListedUpload &, const ListedUpload &) = default;
};
struct UploadsPage
{
    QList<ListedUpload> uploads;
    bool truncated = false; ///< there is another page; markers that do not advance are a MalformedAnswer
    QString nextKeyMarker;
    QString nextUploadIdMarker;
    std::optional<UtcTime> serverTime; ///< the answer's Date
};
struct ObjectStored
{
    QByteArray etag;
    bool opaqueEtag = false;
};
struct ObjectFound
{
    qint64 size = 0;
    QByteArray etag;
    QString contentType;
    std::map<QString, QString> metadata; ///< lower-case names, without "x-amz-meta-"
    std::optional<UtcTime> modified;
    bool opaqueEtag = false; ///< encrypted with KMS or a customer key: the ETag tells nothing of the bytes
};
struct RangeRead
{
    QByteArray bytes;
};
struct ObjectDeleted
{
};
struct BucketEntry
{
    QString name;
    std::optional<UtcTime> created;
};
struct BucketsListed
{
    QList<BucketEntry> buckets;
};
struct BucketFound
{
    QString region; ///< x-amz-bucket-region or the location; empty: the server did not say
};
struct BucketCreated
{
};
struct BucketDeleted
{
};
struct ObjectEntry
{
    QString key;
    qint64 size = 0;
    QByteArray etag;
    std::optional<UtcTime> modified;
};
struct ObjectsPage
{
    QList<ObjectEntry> objects;
    QStringList prefixes;
    QString continuation; ///< empty: this was the last page
};

struct LifecycleRead
{
    QByteArray document; ///< its root is a LifecycleConfiguration; empty: the bucket has no rules
    /// x-amz-transition-default-minimum-object-size: which small objects all the rules leave where they are;
    /// empty: the store does not say.
    QByteArray transitionMinimum{};
};
struct LifecycleWritten
{
};
struct LifecycleRemoved
{
};

/// One alternative a call: CreateUpload gives UploadCreated, ListParts gives PartsPage, and so on.
using Answer = std::variant<UploadCreated, PartStored, UploadCompleted, UploadAborted, PartsPage, UploadsPage,
                            ObjectStored, ObjectFound, RangeRead, ObjectDeleted, BucketsListed, BucketFound,
                            BucketCreated, BucketDeleted, ObjectsPage, LifecycleRead, LifecycleWritten,
                            LifecycleRemoved>;

} // namespace partway
