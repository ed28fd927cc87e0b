// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rescue/in_progress_upload.h"

#include "core/plan/deadline.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace partway {

using namespace std::chrono_literals;

namespace {

constexpr auto rightNow = 10min;

/// The mean of the times at which the bytes came; nothing where the store tells none.
std::optional<UtcTime> meanTime(const std::map<int, ListedPart> &parts)
{
    std::optional<UtcTime> first;
    double bytes = 0;
    for (const auto &[number, part] : parts) {
        if (!part.modified)
            continue;
        first = first ? std::min(*first, *part.modified) : *part.modified;
        bytes += static_cast<double>(part.size);
    }
    if (!first || bytes <= 0)
        return first;
    double later = 0; // than the first, in milliseconds, on an average
    for (const auto &[number, part] : parts) {
        if (part.modified)
            later += static_cast<double>((*part.modified - *first).count()) *
                     (static_cast<double>(part.size) / bytes);
    }
    return *first + milliseconds(qRound64(later));
}

} // namespace

size_t qHash(const UploadRef &ref, size_t seed)
{
    return qHashMulti(seed, ref.bucket, ref.key, ref.uploadId);
}

UploadContents contentsOf(const QList<ListedPart> &parts, const PartLimits &limits,
                          const std::optional<UtcTime> &abortDate, UtcTime now)
{
    std::map<int, ListedPart> byNumber; // pages may repeat a part
    for (const ListedPart &part : parts)
        byNumber[part.number] = part;
    UploadContents contents;
    QList<RemotePart> remote;
    remote.reserve(parts.size());
    for (const auto &[number, part] : byNumber) {
        remote.append({number, part.size, part.etag});
        if (part.modified)
            contents.lastPartAt =
                contents.lastPartAt ? std::max(*contents.lastPartAt, *part.modified) : part.modified;
    }
    contents.set = partSetOf(remote, limits);
    contents.storedSince = meanTime(byNumber);
    contents.abortDate = abortDate;
    contents.measuredAt = now;
    return contents;
}

std::optional<UtcTime> deletionTime(const InProgressUpload &upload, const ProviderProfile &profile)
{
    const ClearingHabit habit = clearingHabitOf(profile);
    const UploadContents &contents = upload.contents;
    UploadRecord record;
    record.uploadId = upload.ref.uploadId;
    record.abortDate = contents.abortDate;
    record.lastPartAt = contents.lastPartAt;
    // Where each part moves it, the time of the last one has to be known, or that there is none.
    const bool isEmpty = upload.measured == Measured::Yes && contents.set.parts == 0;
    if (!habit.fromLastPart || contents.lastPartAt || isEmpty)
        record.createdAt = upload.initiated ? upload.initiated : contents.lastPartAt;
    return deletionTime(record, habit);
}

UtcTime timeAtStore(const InProgressUpload &upload, UtcTime now) { return now + upload.clockAhead; }

bool isBeingWritten(const InProgressUpload &upload, UtcTime now)
{
    const auto isRecent = [now = timeAtStore(upload, now)](const std::optional<UtcTime> &time) {
        return time && *time > now - rightNow;
    };
    return isRecent(upload.contents.lastPartAt) || isRecent(upload.initiated);
}

} // namespace partway
