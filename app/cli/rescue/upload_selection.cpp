// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rescue/upload_selection.h"

#include "app/cli/object_url.h"
#include "app/cli/quantity_argument.h"

#include <QCoreApplication>

namespace partway {

namespace {

struct SelectionText
{
    Q_DECLARE_TR_FUNCTIONS(SelectionText)
};

const QLatin1String everywhere("s3://");

} // namespace

Parsed<ScanScope> scanScope(const Invocation &invocation)
{
    const QString operand = invocation.operands.value(0);
    if (invocation.has("all-buckets")) {
        if (operand.isEmpty() || operand == everywhere)
            return ScanScope{};
        return wrongUsage(
            SelectionText::tr("Either name a bucket or say --all-buckets, not both: “%1”.").arg(operand));
    }
    if (operand.isEmpty())
        return wrongUsage(SelectionText::tr(
            "Say where: s3://BUCKET, s3://BUCKET/PREFIX, or --all-buckets for every bucket of the account."));
    const std::optional<ObjectUrl> url = objectUrl(operand);
    if (!url)
        return wrongUsage(
            SelectionText::tr(
                "“%1” does not name a bucket: that looks like s3://BUCKET or s3://BUCKET/PREFIX.")
                .arg(operand));
    return ScanScope{url->bucket, url->key};
}

Parsed<UploadSelection> uploadSelection(const Invocation &invocation)
{
    const Parsed<ScanScope> scope = scanScope(invocation);
    if (!scope)
        return tl::unexpected(scope.error());
    UploadSelection selection{*scope, invocation.values("upload-id"), std::nullopt,
                              invocation.has("orphans")};
    const bool others = selection.orphans || invocation.has("older-than") || invocation.has("all");
    if (!selection.uploadIds.isEmpty()) {
        if (others)
            return wrongUsage(SelectionText::tr("--upload-id names one upload; --older-than, --orphans and "
                                                "--all choose among many. Say one or the other."));
        if (scope->bucket.isEmpty() || scope->prefix.isEmpty() || selection.uploadIds.contains(QString()))
            return wrongUsage(
                SelectionText::tr("With --upload-id, name the object: s3://BUCKET/KEY --upload-id ID."));
        return selection;
    }
    if (!others)
        return wrongUsage(SelectionText::tr("Say which uploads to abort: --upload-id ID for one, "
                                            "--older-than 7d, --orphans, or --all. “uploads” lists them."));
    if (invocation.has("older-than")) {
        selection.olderThan = ageArgument(invocation.value("older-than"));
        if (!selection.olderThan)
            return wrongUsage(SelectionText::tr("--older-than is an age such as 7d, 12h or 2w, not “%1”.")
                                  .arg(invocation.value("older-than")));
    }
    return selection;
}

QList<InProgressUpload> UploadSelection::named(const AccountId &account) const
{
    QList<InProgressUpload> uploads;
    for (const QString &id : uploadIds) {
        InProgressUpload upload;
        upload.account = account;
        upload.ref = {scope.bucket, scope.prefix, id};
        if (!uploads.contains(upload))
            uploads.append(upload);
    }
    return uploads;
}

bool UploadSelection::selects(const InProgressUpload &upload, bool owned, UtcTime now) const
{
    if (orphans && owned)
        return false;
    return !olderThan || (upload.initiated && timeAtStore(upload, now) - *upload.initiated > *olderThan);
}

} // namespace partway
