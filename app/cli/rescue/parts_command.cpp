// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rescue/parts_command.h"

#include "app/cli/transfer_json.h"
#include "app/text/quantities_text.h"
#include "core/rescue/part_listing.h"

namespace partway {

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
    m_questions = std::make_unique<PatientQuestions>(askStore(), context().clock);
    listAllParts(*m_questions, {m_object.bucket, m_object.key}, invocation().value("upload-id"),
                 [this](const Result<PartsFound> &found) {
                     if (!found)
                         return fail(found.error(), about());
                     tell(found->parts);
                 });
}

void PartsCommand::tell(const QList<ListedPart> &parts)
{
    qint64 bytes = 0;
    for (const ListedPart &part : parts) {
        bytes += part.size;
        const bool hasChecksum = !part.checksumKind.isEmpty();
        const QString checksum = QString::fromLatin1(part.checksum.toBase64());
        QString line = QStringLiteral("%1  %2  %3")
                           .arg(part.number, 5)
                           .arg(formatPartSize(part.size), 10)
                           .arg(QString::fromUtf8(part.etag));
        if (hasChecksum)
            line += QStringLiteral("  %1 %2").arg(part.checksumKind, checksum);
        console().result(
            line,
            {{QStringLiteral("event"), QStringLiteral("part")},
             {QStringLiteral("number"), part.number},
             {QStringLiteral("size"), part.size},
             {QStringLiteral("etag"), QString::fromUtf8(part.etag)},
             {QStringLiteral("modified"), timeToJson(part.modified)},
             {QStringLiteral("checksumKind"), hasChecksum ? QJsonValue(part.checksumKind) : QJsonValue()},
             {QStringLiteral("checksum"), hasChecksum ? QJsonValue(checksum) : QJsonValue()}});
    }
    console().remark(tr("%Ln parts, %1.", nullptr, static_cast<int>(parts.size())).arg(formatBytes(bytes)));
    finish(ExitCode::AllDone);
}

} // namespace partway
