// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rescue/removal_text.h"

#include "app/cli/console.h"
#include "app/text/quantities_text.h"
#include "app/text/transfer_text.h"

#include <QCoreApplication>

namespace partway {

namespace {

struct RemovalText
{
    Q_DECLARE_TR_FUNCTIONS(RemovalText)
};

QString uploadText(const UploadRef &ref)
{
    return QStringLiteral("%1  --upload-id %2").arg(objectText(ref.bucket, ref.key), ref.uploadId);
}

} // namespace

QString toAbortText(const UploadSum &sum)
{
    const QString bytes = formatBytes(sum.bytes);
    return sum.priced > 0
               ? RemovalText::tr("%Ln uploads are to be aborted; that frees %1 and saves %2 a month.",
                                 nullptr, sum.uploads)
                     .arg(bytes, formatMoney(sum.usdAMonth))
               : RemovalText::tr("%Ln uploads are to be aborted; that frees %1.", nullptr, sum.uploads)
                     .arg(bytes);
}

QString freedText(const UploadSum &freed)
{
    const QString bytes = formatBytes(freed.bytes);
    return freed.priced > 0
               ? RemovalText::tr("%Ln uploads were aborted; %1 are freed, which saves %2 a month.", nullptr,
                                 freed.uploads)
                     .arg(bytes, formatMoney(freed.usdAMonth))
               : RemovalText::tr("%Ln uploads were aborted; %1 are freed.", nullptr, freed.uploads)
                     .arg(bytes);
}

QString outcomeText(const RemovalOutcome &outcome, const ErrorContext &context)
{
    const QString upload = uploadText(outcome.ref);
    if (outcome.error) {
        const QString details = technicalDetails(*outcome.error);
        const QString why = errorSentence(*outcome.error, context).whole();
        return RemovalText::tr("not aborted  %1: %2")
            .arg(upload, details.isEmpty() ? why : QStringLiteral("%1 (%2)").arg(why, details));
    }
    if (outcome.wasGone)
        return RemovalText::tr("had ended already  %1").arg(upload);
    return RemovalText::tr("aborted  %1: %Ln parts, %2", nullptr, outcome.parts)
        .arg(upload, formatBytes(outcome.bytes));
}

QJsonObject outcomeToJson(const RemovalOutcome &outcome, const ErrorContext &context,
                          const std::optional<Transfer> &owner)
{
    return {
        {QStringLiteral("event"), outcome.error ? QStringLiteral("not-freed") : QStringLiteral("freed")},
        {QStringLiteral("bucket"), outcome.ref.bucket},
        {QStringLiteral("key"), outcome.ref.key},
        {QStringLiteral("uploadId"), outcome.ref.uploadId},
        {QStringLiteral("transfer"), owner ? QJsonValue(owner->id.value) : QJsonValue()},
        {QStringLiteral("parts"), outcome.parts},
        {QStringLiteral("size"), outcome.bytes},
        {QStringLiteral("partsLeft"), outcome.partsLeft},
        {QStringLiteral("wasGone"), outcome.wasGone},
        {QStringLiteral("error"),
         outcome.error ? QJsonValue(errorToJson(*outcome.error, context)) : QJsonValue()},
    };
}

QString leftText(const UploadRef &ref) { return RemovalText::tr("left  %1").arg(uploadText(ref)); }

} // namespace partway
