// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rescue/outlook_text.h"

#include "app/cli/rescue/part_numbers.h"
#include "app/cli/transfer_json.h"
#include "app/text/quantities_text.h"
#include "app/text/transfer_text.h"

#include <QCoreApplication>

namespace partway {

namespace {

struct OutlookText
{
    Q_DECLARE_TR_FUNCTIONS(OutlookText)
};

QString partsLine(const PartSet &set, const QString &object)
{
    const QString bytes = formatBytes(set.bytes);
    return set.even ? OutlookText::tr("The upload of %1 holds %Ln parts of %2, %3.", nullptr, set.parts)
                          .arg(object, formatPartSize(set.partSize), bytes)
                    : OutlookText::tr("The upload of %1 holds %Ln parts of different sizes, %2.", nullptr,
                                      set.parts)
                          .arg(object, bytes);
}

QString objectLine(const FinishOutlook &outlook, const QString &object)
{
    if (outlook.objectUnknown)
        return OutlookText::tr(
                   "Whether %1 exists already cannot be told with these keys; it would be replaced.")
            .arg(object);
    if (!outlook.replaced)
        return {};
    const QString modified = timeToJson(outlook.replaced->modified).toString().left(10);
    const QString size = formatBytes(outlook.replaced->size);
    return modified.isEmpty()
               ? OutlookText::tr("It replaces the object that is there: %1.").arg(size)
               : OutlookText::tr("It replaces the object that is there: %1, of %2.").arg(size, modified);
}

QString othersLine(const FinishOutlook &outlook)
{
    if (outlook.othersUnknown)
        return OutlookText::tr("Whether there are other uploads of this key cannot be told.");
    const int others = static_cast<int>(outlook.others.size());
    return others == 0 ? QString()
                       : OutlookText::tr("%Ln other uploads of this key stay as they are, and are billed.",
                                         nullptr, others);
}

QList<int> missingNumbers(const FinishOutlook &outlook)
{
    QList<int> missing;
    int expected = 1;
    for (const ListedPart &part : outlook.parts) {
        for (; expected < part.number; ++expected)
            missing.append(expected);
        expected = part.number + 1;
    }
    return missing;
}

} // namespace

QStringList outlookLines(const FinishOutlook &outlook, const UploadRef &ref)
{
    const QString object = objectText(ref.bucket, ref.key);
    QStringList lines{partsLine(outlook.contents.set, object), objectLine(outlook, object),
                      othersLine(outlook)};
    if (outlook.beingWritten)
        lines.append(
            OutlookText::tr("A part came within the last minutes: somebody may be sending it right now, and "
                            "would lose what is still to come."));
    lines.removeAll(QString());
    return lines;
}

QString whyNotComplete(const FinishOutlook &outlook)
{
    const PartSet &set = outlook.contents.set;
    if (set.canBeCompleted())
        return {};
    if (set.parts == 0)
        return OutlookText::tr("It holds no parts, so there is nothing to complete.");
    if (set.missing > 0)
        return OutlookText::tr(
                   "It cannot be completed: parts %1 are missing. With the file, “adopt” sends them.")
            .arg(partNumbers(missingNumbers(outlook)));
    if (set.outside > 0)
        return OutlookText::tr("It cannot be completed: %Ln parts have numbers that no upload may have.",
                               nullptr, set.outside);
    return OutlookText::tr("It cannot be completed: %Ln parts are smaller than the store allows.", nullptr,
                           set.tooSmall);
}

QJsonObject outlookToJson(const FinishOutlook &outlook, const UploadRef &ref)
{
    const PartSet &set = outlook.contents.set;
    QJsonValue replaced;
    if (outlook.replaced)
        replaced = QJsonObject{{QStringLiteral("size"), outlook.replaced->size},
                               {QStringLiteral("etag"), QString::fromUtf8(outlook.replaced->etag)},
                               {QStringLiteral("modified"), timeToJson(outlook.replaced->modified)}};
    return {
        {QStringLiteral("event"), QStringLiteral("outlook")},
        {QStringLiteral("bucket"), ref.bucket},
        {QStringLiteral("key"), ref.key},
        {QStringLiteral("uploadId"), ref.uploadId},
        {QStringLiteral("parts"), set.parts},
        {QStringLiteral("size"), set.bytes},
        {QStringLiteral("partSize"), set.partSize},
        {QStringLiteral("missing"), set.missing},
        {QStringLiteral("canBeCompleted"), set.canBeCompleted()},
        {QStringLiteral("replaces"), replaced},
        {QStringLiteral("objectKnown"), !outlook.objectUnknown},
        {QStringLiteral("otherUploads"),
         outlook.othersUnknown ? QJsonValue() : QJsonValue(outlook.others.size())},
        {QStringLiteral("beingWritten"), outlook.beingWritten},
    };
}

} // namespace partway
