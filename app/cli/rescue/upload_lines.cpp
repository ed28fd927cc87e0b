// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rescue/upload_lines.h"

#include "app/cli/console.h"
#include "app/cli/transfer_json.h"
#include "app/text/quantities_text.h"
#include "app/text/transfer_text.h"

#include <QCoreApplication>

namespace partway {

namespace {

struct UploadsText
{
    Q_DECLARE_TR_FUNCTIONS(UploadsText)
};

const QLatin1String between("; ");

QString ago(UtcTime then, UtcTime now)
{
    return formatDuration(
        std::chrono::duration_cast<std::chrono::seconds>(std::max(now - then, milliseconds(0))));
}

QString whoseText(const UploadRow &row)
{
    QStringList facts;
    if (row.owner)
        facts.append(UploadsText::tr("belongs to transfer %1 of this computer (%2)")
                         .arg(QString::number(row.owner->id.value), stateText(*row.owner)));
    else if (!row.upload.initiator.isEmpty())
        facts.append(UploadsText::tr("begun by %1").arg(row.upload.initiator));
    if (row.ofThisKey > 1)
        facts.append(UploadsText::tr("one of %Ln uploads of this key", nullptr, row.ofThisKey));
    return facts.join(between);
}

QString partsText(const PartSet &set)
{
    if (set.parts == 0)
        return UploadsText::tr("no parts");
    const QString size = formatPartSize(set.partSize);
    const QString bytes = formatBytes(set.bytes);
    return set.even ? UploadsText::tr("%Ln parts of %1, %2", nullptr, set.parts).arg(size, bytes)
                    : UploadsText::tr("%Ln parts of different sizes, %1", nullptr, set.parts).arg(bytes);
}

QString endText(UtcTime end, UtcTime now)
{
    return end <= now ? UploadsText::tr("the store may delete it at any time")
                      : UploadsText::tr("the store deletes it in %1").arg(ago(now, end));
}

QString costText(const UploadCost &cost)
{
    return cost.usdSoFar ? UploadsText::tr("%1 a month, %2 so far")
                               .arg(formatMoney(cost.usdAMonth), formatMoney(*cost.usdSoFar))
                         : UploadsText::tr("%1 a month").arg(formatMoney(cost.usdAMonth));
}

QString contentsText(const UploadRow &row, const Account &account, UtcTime now)
{
    const InProgressUpload &upload = row.upload;
    QStringList facts;
    switch (upload.measured) {
    case Measured::NotYet:
        return {};
    case Measured::Gone:
        return UploadsText::tr("ended since it was listed");
    case Measured::Failed:
        if (upload.error)
            facts.append(
                errorSentence(*upload.error, questionTo(account, upload.ref.bucket, upload.ref.key)).what);
        break;
    case Measured::Yes:
        facts.append(partsText(upload.contents.set));
        if (isBeingWritten(upload, now))
            facts.append(UploadsText::tr("is being written right now"));
        else if (upload.contents.lastPartAt)
            facts.append(UploadsText::tr("last part %1 ago").arg(ago(*upload.contents.lastPartAt, now)));
        if (const std::optional<UploadCost> cost = costOf(upload, account, now))
            facts.append(costText(*cost));
        break;
    }
    if (const std::optional<UtcTime> end = deletionTime(upload, account.profile))
        facts.append(endText(*end, now));
    return facts.join(between);
}

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }
QJsonValue orNull(std::optional<double> value) { return value ? QJsonValue(*value) : QJsonValue(); }

} // namespace

QStringList uploadLines(const UploadRow &row, const Account &account, UtcTime now)
{
    const QString begun = timeToJson(row.upload.initiated).toString().left(19);
    QStringList lines{QStringLiteral("%1  %2  --upload-id %3")
                          .arg(begun.isEmpty() ? QStringLiteral("-") : begun + QLatin1Char('Z'),
                               objectText(row.upload.ref.bucket, row.upload.ref.key),
                               row.upload.ref.uploadId)};
    for (const QString &more : {whoseText(row), contentsText(row, account, now)})
        if (!more.isEmpty())
            lines.append(QLatin1String("      ") + more);
    return lines;
}

QJsonObject uploadToJson(const UploadRow &row, const Account &account, UtcTime now)
{
    const InProgressUpload &upload = row.upload;
    const PartSet &set = upload.contents.set;
    const bool measured = upload.measured == Measured::Yes;
    const auto known = [measured](qint64 value) { return measured ? QJsonValue(value) : QJsonValue(); };
    const std::optional<UploadCost> cost = costOf(upload, account, now);
    return {
        {QStringLiteral("event"), QStringLiteral("upload")},
        {QStringLiteral("account"), account.name},
        {QStringLiteral("bucket"), upload.ref.bucket},
        {QStringLiteral("key"), upload.ref.key},
        {QStringLiteral("uploadId"), upload.ref.uploadId},
        {QStringLiteral("initiated"), timeToJson(upload.initiated)},
        {QStringLiteral("initiator"), orNull(upload.initiator)},
        {QStringLiteral("storageClass"), orNull(upload.storageClass)},
        {QStringLiteral("transfer"), row.owner ? QJsonValue(row.owner->id.value) : QJsonValue()},
        {QStringLiteral("journalKnown"), row.journalKnown},
        {QStringLiteral("uploadsOfKey"), row.ofThisKey},
        {QStringLiteral("parts"), known(set.parts)},
        {QStringLiteral("size"), known(set.bytes)},
        {QStringLiteral("partSize"), known(set.partSize)},
        {QStringLiteral("lastPart"), timeToJson(upload.contents.lastPartAt)},
        {QStringLiteral("beingWritten"), measured ? QJsonValue(isBeingWritten(upload, now)) : QJsonValue()},
        {QStringLiteral("usdAMonth"), orNull(cost ? std::optional(cost->usdAMonth) : std::nullopt)},
        {QStringLiteral("usdSoFar"), orNull(cost ? cost->usdSoFar : std::nullopt)},
        {QStringLiteral("deletedAt"), timeToJson(deletionTime(upload, account.profile))},
        {QStringLiteral("error"),
         upload.measured == Measured::Failed && upload.error
             ? QJsonValue(errorToJson(*upload.error, questionTo(account, upload.ref.bucket, upload.ref.key)))
             : QJsonValue()},
    };
}

QString sumText(const UploadSum &sum)
{
    if (sum.uploads == 0)
        return UploadsText::tr("There are no in-progress uploads.");
    QString text;
    if (sum.measured == 0)
        text = UploadsText::tr("%Ln in-progress uploads", nullptr, sum.uploads);
    else if (sum.priced == 0)
        text = UploadsText::tr("%Ln in-progress uploads hold %1", nullptr, sum.uploads)
                   .arg(formatBytes(sum.bytes));
    else
        text = UploadsText::tr("%Ln in-progress uploads hold %1, %2 a month, %3 so far", nullptr, sum.uploads)
                   .arg(formatBytes(sum.bytes), formatMoney(sum.usdAMonth), formatMoney(sum.usdSoFar));
    QStringList clauses{text};
    if (sum.expiring > 0)
        clauses.append(UploadsText::tr("the store deletes %Ln of them within a day", nullptr, sum.expiring));
    return UploadsText::tr("%1.", "a sentence of clauses").arg(clauses.join(between));
}

QJsonObject sumToJson(const UploadSum &sum)
{
    const bool priced = sum.priced > 0;
    return {
        {QStringLiteral("uploads"), sum.uploads},
        {QStringLiteral("size"), sum.measured > 0 ? QJsonValue(sum.bytes) : QJsonValue()},
        {QStringLiteral("usdAMonth"), priced ? QJsonValue(sum.usdAMonth) : QJsonValue()},
        {QStringLiteral("usdSoFar"), priced ? QJsonValue(sum.usdSoFar) : QJsonValue()},
        {QStringLiteral("expiringWithinADay"), sum.expiring},
    };
}

} // namespace partway
