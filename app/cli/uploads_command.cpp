// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/uploads_command.h"

#include "app/cli/transfer_json.h"
#include "app/text/quantities_text.h"
#include "app/text/transfer_text.h"

namespace partway {

namespace {

// Storj takes a prefix that does not end in "/" for a whole key.
QString prefixToAsk(const Account &account, const QString &prefix)
{
    if (!account.profile.id.startsWith(QLatin1String("storj")))
        return prefix;
    return prefix.left(prefix.lastIndexOf(QLatin1Char('/')) + 1);
}

} // namespace

UploadsCommand::UploadsCommand(CommandContext &context)
    : ServerCommand(context)
{
}

void UploadsCommand::start()
{
    const std::optional<ObjectUrl> url = urlOperand(invocation().operands.first(), false);
    if (!url)
        return;
    m_where = *url;
    connectToServer();
}

void UploadsCommand::onConnected()
{
    listAllUploads(
        [this](const Call &call, std::function<void(Result<Answer>)> done) { send(call, std::move(done)); },
        m_where.bucket, prefixToAsk(account(), m_where.key), m_where.key,
        [this](const Result<QList<ListedUpload>> &uploads) {
            if (!uploads)
                return fail(uploads.error(), about());
            m_uploads = *uploads;
            measureNext();
        });
}

void UploadsCommand::measureNext()
{
    if (m_next == m_uploads.size()) {
        console().remark(
            m_uploads.isEmpty()
                ? tr("There are no in-progress uploads.")
                : tr("%1 in-progress uploads hold %2.").arg(m_uploads.size()).arg(formatBytes(m_bytes)));
        return finish(ExitCode::AllDone);
    }
    const ListedUpload upload = m_uploads.at(m_next++);
    listAllParts(
        [this](const Call &call, std::function<void(Result<Answer>)> done) { send(call, std::move(done)); },
        {m_where.bucket, upload.key}, upload.uploadId,
        [this, upload](const Result<QList<ListedPart>> &parts) {
            if (parts)
                tell(upload, *parts);
            else if (parts.error().kind != ErrorKind::NoSuchUpload) // ended since it was listed
                return fail(parts.error(), about());
            measureNext();
        });
}

void UploadsCommand::tell(const ListedUpload &upload, const QList<ListedPart> &parts)
{
    const qint64 size = sizeOf(parts);
    m_bytes += size;
    const QString initiated = timeToJson(upload.initiated).toString();
    console().result(tr("%1  %2  %3 parts, %4  --upload-id %5")
                         .arg(initiated.isEmpty() ? QStringLiteral("-") : initiated,
                              objectText(m_where.bucket, upload.key), QString::number(parts.size()),
                              formatBytes(size), upload.uploadId),
                     {{QStringLiteral("event"), QStringLiteral("upload")},
                      {QStringLiteral("bucket"), m_where.bucket},
                      {QStringLiteral("key"), upload.key},
                      {QStringLiteral("uploadId"), upload.uploadId},
                      {QStringLiteral("initiated"), timeToJson(upload.initiated)},
                      {QStringLiteral("parts"), parts.size()},
                      {QStringLiteral("size"), size}});
}

PartsCommand::PartsCommand(CommandContext &context)
    : ServerCommand(context)
{
}

void PartsCommand::start()
{
    const std::optional<ObjectUrl> url = urlOperand(invocation().operands.first(), true);
    if (!url)
        return;
    if (invocation().value("upload-id").isEmpty())
        return fail(tr("Say which upload with --upload-id; “uploads” lists them."), ExitCode::WrongUsage);
    m_object = *url;
    connectToServer();
}

void PartsCommand::onConnected()
{
    listAllParts(
        [this](const Call &call, std::function<void(Result<Answer>)> done) { send(call, std::move(done)); },
        {m_object.bucket, m_object.key}, invocation().value("upload-id"),
        [this](const Result<QList<ListedPart>> &parts) {
            if (!parts)
                return fail(parts.error(), about());
            for (const ListedPart &part : *parts)
                console().result(QStringLiteral("%1  %2  %3")
                                     .arg(part.number, 5)
                                     .arg(formatPartSize(part.size), 10)
                                     .arg(QString::fromUtf8(part.etag)),
                                 {{QStringLiteral("event"), QStringLiteral("part")},
                                  {QStringLiteral("number"), part.number},
                                  {QStringLiteral("size"), part.size},
                                  {QStringLiteral("etag"), QString::fromUtf8(part.etag)},
                                  {QStringLiteral("modified"), timeToJson(part.modified)}});
            console().remark(tr("%1 parts, %2.").arg(parts->size()).arg(formatBytes(sizeOf(*parts))));
            finish(ExitCode::AllDone);
        });
}

} // namespace partway
