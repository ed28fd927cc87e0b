// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/plan/part_set.h"
#include "core/s3/answer.h"
#include "core/s3/provider_profile.h"

#include <QMetaType>
#include <QString>

#include <optional>
#include <tuple>

namespace partway {

/// Names one upload on one account's server.
struct UploadRef
{
    QString bucket;
    QString key;
    QString uploadId;

    friend bool operator==(const UploadRef &, const UploadRef &) = default;
    friend bool operator<(const UploadRef &a, const UploadRef &b)
    {
        return std::tie(a.bucket, a.key, a.uploadId) < std::tie(b.bucket, b.key, b.uploadId);
    }
};

size_t qHash(const UploadRef &ref, size_t seed = 0);

/// What an upload holds, by the listing of its parts.
struct UploadContents
{
    PartSet set;
    std::optional<UtcTime> lastPartAt;  ///< nothing: no part, or the store does not say
    std::optional<UtcTime> storedSince; ///< the mean over all bytes: what was paid so far goes by it
    std::optional<UtcTime> abortDate;   ///< a lifecycle rule of the bucket will remove the upload then
    UtcTime measuredAt{};

    friend bool operator==(const UploadContents &, const UploadContents &) = default;
};

/// What is in the pages, taken together.
UploadContents contentsOf(const QList<ListedPart> &parts, const PartLimits &limits,
                          const std::optional<UtcTime> &abortDate, UtcTime now);

enum class Measured {
    NotYet,
    Yes,
    Gone,   ///< it ended since it was listed
    Failed, ///< its parts could not be listed; the error says why
};

/// An upload that is neither completed nor aborted, whoever began it. A value.
struct InProgressUpload
{
    AccountId account;
    UploadRef ref;
    std::optional<UtcTime> initiated;
    milliseconds clockAhead{0}; ///< the store's clock, of ours, when it answered last; 0 also: not known
    QString initiator;          ///< as the store names people; empty: it does not say. Untrusted text
    QString storageClass;
    Measured measured = Measured::NotYet;
    UploadContents contents;    ///< with Yes; kept while it is measured again
    std::optional<Error> error; ///< with Failed

    friend bool operator==(const InProgressUpload &, const InProgressUpload &) = default;
};

/// The earliest time at which the store may remove it by itself; nothing: never, or not known.
std::optional<UtcTime> deletionTime(const InProgressUpload &upload, const ProviderProfile &profile);

/// What the clock of its store shows when ours shows `now`: what the store tells of times goes by its own.
UtcTime timeAtStore(const InProgressUpload &upload, UtcTime now);

/// A part came, or it was begun, within the last minutes: somebody is writing it right now.
bool isBeingWritten(const InProgressUpload &upload, UtcTime now);

} // namespace partway

Q_DECLARE_METATYPE(partway::InProgressUpload)
Q_DECLARE_METATYPE(partway::UploadRef)
