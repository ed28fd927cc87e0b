// SPDX-License-Identifier: GPL-3.0-or-later
// What is written into a row of the journal.
#include "core/engine/journal_names.h"
#include "core/engine/journal_rows.h"
#include "core/engine/sql_values.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVariant>

namespace partway {

namespace {

QVariant json(const QJsonArray &array)
{
    // Qt's reader drops a byte order mark that a string begins with, unless it is written as an escape.
    QString text = QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
    return text.replace(QChar(QChar::ByteOrderMark), QStringLiteral("\\ufeff"));
}

QJsonArray numbers(const QList<qint64> &list)
{
    QJsonArray array;
    for (const qint64 number : list)
        array.append(number);
    return array;
}

QJsonArray rungPairs(const QList<PartRung> &rungs)
{
    QJsonArray array;
    for (const PartRung &rung : rungs)
        array.append(QJsonArray{rung.parts, rung.size});
    return array;
}

QJsonArray pairs(const std::map<QString, QString> &map)
{
    QJsonArray array;
    for (const auto &[name, value] : map)
        array.append(QJsonArray{name, value});
    return array;
}

} // namespace

QVariantList transferValues(const TransferRecord &record)
{
    const TransferRequest &request = record.request;
    const UploadRecord &upload = record.upload;
    const Error failed = upload.failure.value_or(Error{});
    const auto &file = upload.fingerprint;
    const auto number = [](qint64 value) { return QVariant(static_cast<qlonglong>(value)); };
    const auto ofFile = [&](qint64 value) { return file ? number(value) : QVariant(); };
    const Fingerprint print = file.value_or(Fingerprint{});
    return {
        record.position,
        timeValue(record.added),
        timeValue(record.finished),
        journalName(record.check),
        timeValue(record.checkedAt),
        textValue(request.sourcePath),
        textValue(request.account.value),
        textValue(request.bucket),
        textValue(request.key),
        number(request.partSizeWish),
        journalName(request.integrity),
        request.overwrite ? 1 : 0,
        journalName(request.priority),
        request.startPaused ? 1 : 0,
        textValue(request.contentType),
        textValue(request.storageClass),
        json(pairs(request.metadata)),
        textValue(request.adopt),
        request.replaces ? textValue(request.replaces->etag) : QVariant(),
        request.replaces ? number(request.replaces->size) : QVariant(),
        journalName(request.source),
        request.end->whenClosed ? 1 : 0,
        number(request.end->quiet.count()),
        textValue(request.end->sentinel),
        number(request.expectedSize),
        journalName(upload.intent),
        journalName(upload.outcome),
        upload.failure ? QVariant(journalName(failed.kind)) : QVariant(),
        failed.httpStatus,
        textValue(failed.code),
        textValue(failed.requestId),
        textValue(failed.detail),
        number(failed.retryAfter.count()),
        ofFile(print.size),
        ofFile(print.modifiedNs),
        ofFile(static_cast<qint64>(print.inode)),
        number(upload.plan.totalSize),
        number(upload.plan.partSize),
        upload.plan.count,
        json(numbers(upload.plan.frontEnds)),
        json(rungPairs(*upload.plan.rungs)),
        textValue(upload.token),
        textValue(upload.uploadId),
        upload.adopted ? 1 : 0,
        timeValue(upload.createdAt),
        timeValue(upload.lastPartAt),
        timeValue(upload.keptAliveAt),
        timeValue(upload.abortDate),
        timeValue(upload.createAskedAt),
        upload.createInDoubt ? 1 : 0,
        upload.completeAsked ? 1 : 0,
        upload.opaqueEtags ? 1 : 0,
        upload.open ? 1 : 0,
        upload.unproven ? 1 : 0,
        journalName(upload.begunAnew),
        upload.timesBegunAnew,
        json(QJsonArray::fromStringList(upload.leftovers)),
        json(QJsonArray::fromStringList(upload.notFreed)),
        textValue(upload.etag),
    };
}

} // namespace partway
