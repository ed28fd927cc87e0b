// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/journal_promises.h"

#include "tests/fuzz/promise.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace partway::fuzz {

namespace {

void checkParts(const UploadRecord &upload)
{
    int last = 0;
    qint64 total = 0;
    for (const FinishedPart &part : upload.parts) {
        promise(part.number > last && part.number <= upload.plan.count, "parts ascend within the plan");
        promise(part.size >= 0, "a part's size is none below 0");
        promise(part.md5.isEmpty() || part.md5.size() == 16, "an MD5 has 16 bytes");
        last = part.number;
        total += part.size;
    }
    promise(upload.parts.isEmpty() || !upload.uploadId.isEmpty(), "parts are of an upload");
    promise(total <= upload.plan.totalSize, "there are no more bytes than the file has");
}

void checkPlan(const PartPlan &plan)
{
    promise(plan.count >= 0 && plan.count <= 10'000 && plan.totalSize >= 0 && plan.partSize >= 0,
            "a plan has up to 10,000 parts, and no size below 0");
    if (plan.isNull())
        return;
    const ByteRange first = plan.range(1);
    const ByteRange last = plan.range(plan.count);
    promise(first.offset == 0 && last.offset >= 0 && last.size >= 0 && last.end() == plan.totalSize,
            "a plan covers the file");
}

} // namespace

void checkRecords(const QList<TransferRecord> &records)
{
    for (const TransferRecord &record : records) {
        promise(record.position >= 0 && record.request.partSizeWish >= 0 && record.upload.timesBegunAnew >= 0,
                "nothing is counted below 0");
        promise(!record.upload.fingerprint || record.upload.fingerprint->size >= 0,
                "a file's size is none below 0");
        checkPlan(record.upload.plan);
        checkParts(record.upload);
        if (record.upload.failure)
            promise(record.upload.failure->retryAfter >= milliseconds(0), "no wait ends before it begins");
    }
}

void checkRefusal(const Error &error)
{
    promise(error.kind == ErrorKind::JournalFailed && !error.detail.isEmpty(),
            "a journal that cannot be read says why");
}

QString memoryFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    const QFileInfo place(memory);
    static const QTemporaryDir folder((place.isDir() && place.isWritable() ? memory : QDir::tempPath()) +
                                      QStringLiteral("/partway-fuzz-XXXXXX"));
    promise(folder.isValid(), "there is a folder for scratch files");
    return folder.path();
}

} // namespace partway::fuzz
