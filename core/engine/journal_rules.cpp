// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/journal_rules.h"

#include <algorithm>
#include <chrono>

namespace partway {

namespace {

constexpr qsizetype longestUploadId = 16 * 1024;
constexpr qsizetype longestEtag = 1024;
constexpr qsizetype md5Size = 16;
constexpr int lastPartNumber = 10000;
constexpr int lastHttpStatus = 999;
/// A hundred million days, as far as calendars of programs reach; keeps arithmetic on times from overflowing.
constexpr std::chrono::hours farthest{100'000'000LL * 24};

bool inCalendar(UtcTime time)
{
    return time.time_since_epoch() <= farthest && time.time_since_epoch() >= -farthest;
}

bool timesAreSane(const TransferRecord &record)
{
    const UploadRecord &upload = record.upload;
    const std::optional<UtcTime> optional[] = {record.finished,  upload.createdAt,     upload.lastPartAt,
                                               upload.abortDate, upload.createAskedAt, upload.keptAliveAt};
    return inCalendar(record.added) &&
           std::all_of(std::begin(optional), std::end(optional),
                       [](const auto &time) { return !time || inCalendar(*time); });
}

bool textsAreSane(const TransferRecord &record)
{
    const TransferRequest &request = record.request;
    const UploadRecord &upload = record.upload;
    const Error failed = upload.failure.value_or(Error{});
    const QString *texts[] = {&request.sourcePath, &request.account.value, &request.bucket,
                              &request.key,        &request.contentType,   &request.storageClass,
                              &upload.token,       &upload.etag,           &request.end->sentinel,
                              &failed.code,        &failed.requestId,      &failed.detail};
    if (request.replaces && request.replaces->etag.size() > longestEtag)
        return false;
    return std::all_of(std::begin(texts), std::end(texts),
                       [](const QString *text) { return text->size() <= longestJournalText; });
}

QString objectionToFailure(const Error &error)
{
    if (error.httpStatus < 0 || error.httpStatus > lastHttpStatus)
        return QStringLiteral("HTTP status %1").arg(error.httpStatus);
    if (error.retryAfter < std::chrono::milliseconds(0) || error.retryAfter > farthest)
        return QStringLiteral("a wait of %1 ms").arg(error.retryAfter.count());
    return {};
}

QString objectionToUpload(const UploadRecord &upload)
{
    const auto tooLong = [](const QString &id) { return id.size() > longestUploadId; };
    if (tooLong(upload.uploadId) || std::any_of(upload.leftovers.begin(), upload.leftovers.end(), tooLong))
        return QStringLiteral("an upload ID of more than %1 characters").arg(longestUploadId);
    if (std::any_of(upload.notFreed.begin(), upload.notFreed.end(), tooLong) ||
        upload.notFreed.size() > mostJournalEntries)
        return QStringLiteral("%1 uploads not freed").arg(upload.notFreed.size());
    if (upload.leftovers.size() > mostJournalEntries)
        return QStringLiteral("%1 uploads left over").arg(upload.leftovers.size());
    if (upload.timesBegunAnew < 0)
        return QStringLiteral("begun anew %1 times").arg(upload.timesBegunAnew);
    if (upload.fingerprint && upload.fingerprint->size < 0)
        return QStringLiteral("a file of %1 bytes").arg(upload.fingerprint->size);
    if (QString why = objectionTo(upload.plan); !why.isEmpty())
        return why;
    if (upload.open && upload.plan.rungs->isEmpty() && upload.fingerprint)
        return QStringLiteral("an open source without a plan");
    if (upload.fingerprint && !upload.plan.isNull() && !upload.open &&
        upload.plan.totalSize != upload.fingerprint->size)
        return QStringLiteral("a plan for %1 bytes of a file of %2")
            .arg(upload.plan.totalSize)
            .arg(upload.fingerprint->size);
    return upload.failure ? objectionToFailure(*upload.failure) : QString();
}

} // namespace

namespace {

QString objectionToRungs(const PartPlan &plan)
{
    const QString wrong = QStringLiteral("a plan of steps that are none");
    int parts = 0;
    for (const PartRung &rung : *plan.rungs) {
        if (rung.parts < 1 || rung.size < 1 || rung.parts > lastPartNumber - parts ||
            rung.size > 64 * 1024 * GiB)
            return wrong;
        parts += rung.parts;
    }
    if (!plan.frontEnds.isEmpty() || plan.partSize != plan.rungs->constFirst().size)
        return wrong;
    if (plan.isNull())
        return plan.totalSize == 0 ? QString() : wrong;
    const auto ended = extendedTo(plan, plan.totalSize, true);
    return ended && ended->count == plan.count ? QString() : wrong;
}

} // namespace

QString objectionTo(const PartPlan &plan)
{
    const auto wrong = [&plan] {
        return QStringLiteral("a plan of %1 parts, %2 of their own sizes, the others of %3 bytes, for %4")
            .arg(plan.count)
            .arg(plan.frontEnds.size())
            .arg(plan.partSize)
            .arg(plan.totalSize);
    };
    if (plan.totalSize < 0 || plan.partSize < 0 || plan.count < 0 || plan.count > lastPartNumber ||
        plan.frontEnds.size() > plan.count)
        return wrong();
    if (!plan.rungs->isEmpty())
        return objectionToRungs(plan);
    if (plan.isNull())
        return {};
    if (plan.partSize == 0)
        return wrong();
    qint64 front = 0;
    for (const qint64 end : plan.frontEnds) {
        if (end <= front || end > plan.totalSize)
            return wrong();
        front = end;
    }
    const qint64 rest = plan.totalSize - front;
    const qint64 needed = plan.frontEnds.size() + rest / plan.partSize + (rest % plan.partSize != 0 ? 1 : 0);
    return std::max<qint64>(1, needed) == plan.count ? QString() : wrong();
}

QString objectionTo(ObjectCheck check, const std::optional<UtcTime> &checkedAt)
{
    if (check == ObjectCheck::Looking)
        return QStringLiteral("a look that is not over");
    return checkedAt && !inCalendar(*checkedAt) ? QStringLiteral("a time that no calendar has") : QString();
}

namespace {

QString objectionToDigests(const FinishedPart &part)
{
    if (part.etag.size() > longestEtag)
        return QStringLiteral("part %1 has an ETag of %2 bytes").arg(part.number).arg(part.etag.size());
    if (!part.md5.isEmpty() && part.md5.size() != md5Size)
        return QStringLiteral("part %1 has an MD5 of %2 bytes").arg(part.number).arg(part.md5.size());
    return {};
}

} // namespace

QString objectionTo(const FinishedPart &part, const PartPlan &plan, bool loose)
{
    if (loose && part.number >= 1 && part.number <= lastPartNumber && part.size >= 0)
        return objectionToDigests(part);
    if (part.number < 1 || part.number > plan.count)
        return QStringLiteral("part %1 in a plan of %2").arg(part.number).arg(plan.count);
    if (part.size != plan.range(part.number).size)
        return QStringLiteral("part %1 has %2 bytes instead of %3")
            .arg(part.number)
            .arg(part.size)
            .arg(plan.range(part.number).size);
    return objectionToDigests(part);
}

QString objectionTo(const TransferRecord &record)
{
    if (!timesAreSane(record))
        return QStringLiteral("a time that no calendar has");
    if (!textsAreSane(record))
        return QStringLiteral("a text of more than %1 characters").arg(longestJournalText);
    if (record.request.partSizeWish < 0)
        return QStringLiteral("parts of %1 bytes").arg(record.request.partSizeWish);
    if (static_cast<qsizetype>(record.request.metadata.size()) > mostJournalEntries)
        return QStringLiteral("%1 fields of metadata").arg(record.request.metadata.size());
    if (record.request.adopt.size() > longestUploadId)
        return QStringLiteral("an upload ID of more than %1 characters").arg(longestUploadId);
    if (record.request.expectedSize < 0 || record.request.end->quiet.count() < 0)
        return QStringLiteral("a source of less than nothing");
    if (record.request.replaces && record.request.replaces->size < 0)
        return QStringLiteral("an object of %1 bytes").arg(record.request.replaces->size);
    if (record.position < 0)
        return QStringLiteral("position %1").arg(record.position);
    if (QString why = objectionTo(record.check, record.checkedAt); !why.isEmpty())
        return why;
    return objectionToUpload(record.upload);
}

} // namespace partway
