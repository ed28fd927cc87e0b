// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/upload_request.h"

#include "app/cli/object_url.h"
#include "app/cli/open_source.h"
#include "app/cli/quantity_argument.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSet>

namespace partway {

namespace {

struct UploadText
{
    Q_DECLARE_TR_FUNCTIONS(UploadText)
};

Parsed<Integrity> integrityFrom(const Invocation &invocation)
{
    const QString kind = invocation.value("integrity");
    if (kind == QLatin1String("none"))
        return Integrity::None;
    if (kind == QLatin1String("md5") || !invocation.has("integrity"))
        return Integrity::Md5;
    return wrongUsage(UploadText::tr("--integrity is md5 or none, not “%1”.").arg(kind));
}

Parsed<std::map<QString, QString>> metadataFrom(const Invocation &invocation)
{
    std::map<QString, QString> metadata;
    for (const QString &pair : invocation.values("meta")) {
        const auto equals = pair.indexOf(QLatin1Char('='));
        if (equals < 1)
            return wrongUsage(UploadText::tr("--meta wants NAME=VALUE, not “%1”.").arg(pair));
        metadata[pair.left(equals).toLower()] = pair.mid(equals + 1);
    }
    return metadata;
}

// The name alone decides: the file may be large, slow or growing.
QString typeFor(const QString &fileName)
{
    const QMimeType type = QMimeDatabase().mimeTypeForFile(fileName, QMimeDatabase::MatchExtension);
    return type.isDefault() ? QStringLiteral("application/octet-stream") : type.name();
}

} // namespace

Parsed<TransferRequest> commonRequest(const Invocation &invocation)
{
    TransferRequest request;
    const Parsed<Integrity> integrity = integrityFrom(invocation);
    if (!integrity)
        return tl::unexpected(integrity.error());
    const Parsed<std::map<QString, QString>> metadata = metadataFrom(invocation);
    if (!metadata)
        return tl::unexpected(metadata.error());
    if (invocation.has("part-size")) {
        const std::optional<qint64> size = sizeArgument(invocation.value("part-size"));
        if (!size)
            return wrongUsage(UploadText::tr("--part-size is a size such as 64M, 5MiB or 8388608, not “%1”.")
                                  .arg(invocation.value("part-size")));
        request.partSizeWish = *size;
    }
    request.integrity = *integrity;
    request.metadata = *metadata;
    request.overwrite = !invocation.has("no-overwrite");
    request.contentType = invocation.value("content-type");
    request.storageClass = invocation.value("storage-class");
    return request;
}

Parsed<void> checkSource(const QString &source)
{
    const QFileInfo file(source);
    if (file.isDir())
        return wrongUsage(
            UploadText::tr("%1 is a folder. Say --recursive to upload what is in it.").arg(source));
    if (file.exists() && !file.isFile())
        return wrongUsage(
            UploadText::tr("%1 is not a regular file. Write it to a file first, and upload that.")
                .arg(source));
    return {};
}

Parsed<QList<TransferRequest>> uploadRequests(const Invocation &invocation)
{
    QStringList sources = invocation.operands;
    const QString last = sources.takeLast();
    const std::optional<ObjectUrl> destination = objectUrl(last);
    if (!destination)
        return wrongUsage(
            UploadText::tr("The last argument is where to: s3://BUCKET/KEY or s3://BUCKET/PREFIX/, not “%1”.")
                .arg(last));
    if (const Parsed<void> named = nameSources(invocation, sources, *destination); !named)
        return tl::unexpected(named.error());
    Parsed<TransferRequest> common = commonRequest(invocation);
    if (!common)
        return tl::unexpected(common.error());
    if (const Parsed<void> taken = takeOpenSource(invocation, sources, *common); !taken)
        return tl::unexpected(taken.error());

    QList<TransferRequest> requests;
    QSet<QString> keys;
    for (const QString &source : std::as_const(sources)) {
        if (common->source != SourceKind::Stream)
            if (const Parsed<void> usable = checkSource(source); !usable)
                return tl::unexpected(usable.error());
        const QFileInfo file(source);
        TransferRequest request = *common;
        request.sourcePath = isNameless(source) ? source : file.absoluteFilePath();
        request.bucket = destination->bucket;
        request.key = keyFor(*destination, file.fileName());
        if (request.contentType.isEmpty())
            request.contentType = typeFor(isNameless(source) ? request.key : file.fileName());
        if (keys.contains(request.key))
            return wrongUsage(
                UploadText::tr("Two files would become one object, %1. End the destination in “/” to "
                               "keep their names, or upload them to different prefixes.")
                    .arg(request.key));
        keys.insert(request.key);
        requests.append(request);
    }
    return requests;
}

} // namespace partway
