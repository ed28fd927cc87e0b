// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/folder_request.h"

#include "app/cli/object_url.h"
#include "app/cli/upload_request.h"
#include "core/base/exclude_rules.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace partway {

namespace {

struct FolderRequestText
{
    Q_DECLARE_TR_FUNCTIONS(FolderRequestText)
};

} // namespace

Parsed<FolderRequest> folderRequest(const Invocation &invocation)
{
    if (invocation.operands.size() != 2)
        return wrongUsage(FolderRequestText::tr(
            "--recursive takes one folder: upload FOLDER s3://BUCKET/PREFIX/ --recursive"));
    const QString source = invocation.operands.first();
    const QString last = invocation.operands.last();
    const std::optional<ObjectUrl> destination = objectUrl(last);
    if (!destination)
        return wrongUsage(
            FolderRequestText::tr("The last argument is where to: s3://BUCKET/PREFIX/, not “%1”.").arg(last));
    if (!QFileInfo(source).isDir())
        return wrongUsage(
            FolderRequestText::tr("%1 is not a folder. Leave out --recursive to upload a file.").arg(source));
    if (invocation.has("part-size"))
        return wrongUsage(FolderRequestText::tr(
            "--part-size and --recursive do not go together: the files of a folder are of all sizes."));
    const Parsed<TransferRequest> common = commonRequest(invocation);
    if (!common)
        return tl::unexpected(common.error());

    FolderRequest request;
    request.root = QDir::cleanPath(QFileInfo(source).absoluteFilePath());
    request.bucket = destination->bucket;
    request.prefix = destination->key;
    if (!request.prefix.isEmpty() && !request.prefix.endsWith(QLatin1Char('/')))
        request.prefix += QLatin1Char('/');
    FolderOptions &options = request.options;
    options.followLinks = invocation.has("follow-links");
    options.keepEmptyFolders = invocation.has("keep-empty-folders");
    options.originalNames = invocation.has("original-names");
    options.encodeBadNames = invocation.has("encode-bad-names");
    options.excludes = invocation.values("exclude");
    if (invocation.has("exclude-usual"))
        options.excludes += ExcludeRules::usualPatterns();
    options.overwrite = common->overwrite;
    options.integrity = common->integrity;
    options.contentType = common->contentType;
    options.storageClass = common->storageClass;
    options.metadata = common->metadata;
    return request;
}

QString folderIdText(FolderUploadId id) { return QLatin1Char('f') + QString::number(id.value); }

FolderUploadId folderIdFrom(const QString &text)
{
    if (!text.startsWith(QLatin1Char('f')))
        return {};
    bool isNumber = false;
    const qint64 value = text.mid(1).toLongLong(&isNumber);
    return {isNumber && value > 0 ? value : 0};
}

} // namespace partway
