// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rescue/finish_command.h"

#include "app/cli/rescue/file_comparison.h"
#include "app/cli/rescue/outlook_text.h"
#include "app/cli/rescue/part_numbers.h"
#include "app/cli/terminal_input.h"
#include "app/cli/upload_request.h"
#include "app/text/quantities_text.h"
#include "app/text/transfer_text.h"

#include <QFileInfo>

namespace partway {

FinishCommand::FinishCommand(CommandContext &context)
    : ServerCommand(context)
    , m_own(context)
{
}
FinishCommand::~FinishCommand() = default;

void FinishCommand::start()
{
    const std::optional<ObjectUrl> url = urlOperand(invocation().operands.first(), true);
    if (!url)
        return;
    m_ref = {url->bucket, url->key, invocation().value("upload-id")};
    if (m_ref.uploadId.isEmpty())
        return fail(tr("Say which upload with --upload-id; “uploads” lists them."), ExitCode::WrongUsage);
    if (invocation().has("file")) {
        if (const Parsed<void> usable = checkSource(invocation().value("file")); !usable)
            return fail(usable.error().sentence, ExitCode::WrongUsage);
        if (!QFileInfo::exists(invocation().value("file")))
            return fail(ErrorKind::SourceMissing,
                        {.source = invocation().value("file"), .occasion = Occasion::Question});
    }
    if (!invocation().has("yes") && !Console::canAsk())
        return fail(tr("Nobody can be asked here. Say --yes to complete it without a question."),
                    ExitCode::WrongUsage);
    connectToServer();
}

void FinishCommand::onConnected()
{
    m_own.open(account());
    m_own.close();
    if (const std::optional<Transfer> owner = m_own.ownerOf(m_ref))
        return fail(
            tr("This upload belongs to transfer %1 of this computer: “resume %1” sends what is missing, and "
               "completes it.")
                .arg(owner->id.value));
    if (!m_own.isKnown())
        console().remark(tr("Whether this upload belongs to a transfer of this computer cannot be told: %1")
                             .arg(errorSentence(m_own.error(), {.occasion = Occasion::Question}).what));
    m_finish = std::make_unique<UploadFinish>(askStore(), account(), context().clock, m_ref);
    connect(m_finish.get(), &UploadFinish::looked, this, &FinishCommand::onLooked);
    connect(m_finish.get(), &UploadFinish::finished, this, &FinishCommand::onFinished);
    connect(m_finish.get(), &UploadFinish::failed, this,
            [this](const Error &error) { fail(error, about()); });
    m_finish->look();
}

void FinishCommand::onLooked(const FinishOutlook &outlook)
{
    m_replaces = outlook.replaced.has_value();
    console().object(outlookToJson(outlook, m_ref));
    console().remark(outlookLines(outlook, m_ref));
    if (const QString why = whyNotComplete(outlook); !why.isEmpty())
        return fail(why);
    if (!invocation().has("file")) {
        console().remark(
            tr("Not proven without the file: that these are all of its parts, and that their bytes are "
               "right. --file FILE compares them."));
        return ask();
    }
    m_comparison = std::make_unique<FileComparison>(console(), account());
    connect(m_comparison.get(), &FileComparison::finished, this, &FinishCommand::onCompared);
    connect(m_comparison.get(), &FileComparison::failed, this, [this](const Error &error) {
        ErrorContext context = about();
        context.source = invocation().value("file");
        fail(error, context);
    });
    m_comparison->start(QFileInfo(invocation().value("file")).absoluteFilePath(), outlook.parts);
}

void FinishCommand::onCompared(const PartComparison &comparison)
{
    console().object(comparisonToJson(comparison));
    console().remark(comparisonText(comparison));
    const QList<int> differing = partsThat(PartVerdict::Differs, comparison);
    const QList<int> missing = partsThat(PartVerdict::Missing, comparison);
    if (!differing.isEmpty())
        console().remark(tr("Parts that differ: %1").arg(partNumbers(differing)));
    if (!missing.isEmpty())
        console().remark(tr("Parts that are missing: %1").arg(partNumbers(missing)));
    if (comparison.strays > 0)
        console().remark(tr("%Ln parts are beyond the end of the file.", nullptr, comparison.strays));
    if (!differing.isEmpty() || !missing.isEmpty() || comparison.strays > 0)
        return fail(
            tr("The upload is not %1, and was not completed. “adopt” sends what differs or is missing.")
                .arg(invocation().value("file")));
    if (comparison.mayBeEncrypted) {
        const QString why =
            tr("No part matches by its ETag: this is another file, or the upload is encrypted with a key "
               "(SSE-KMS) and its ETags are no MD5s.");
        if (invocation().has("yes"))
            return fail(why + QLatin1Char(' ') +
                        tr("Nothing was completed. Without --file it is completed unproven."));
        console().remark(why);
    } else if (comparison.isWhole())
        console().remark(tr("Every part is the file's."));
    else
        console().remark(
            tr("The sizes are the file's, but this store keeps no digest of its parts that can be "
               "compared: whether the bytes are right is not proven."));
    ask();
}

void FinishCommand::ask()
{
    if (!invocation().has("yes") && !askYesNo(tr("Complete it? [y/N] "))) {
        console().remark(tr("Nothing was completed."));
        return finish(ExitCode::SomethingFailed);
    }
    m_finish->finish();
}

void FinishCommand::onFinished(const ObjectFound &object)
{
    console().result(
        tr("%1 is complete: %2.").arg(objectText(m_ref.bucket, m_ref.key), formatBytes(object.size)),
        {{QStringLiteral("event"), QStringLiteral("finished")},
         {QStringLiteral("bucket"), m_ref.bucket},
         {QStringLiteral("key"), m_ref.key},
         {QStringLiteral("uploadId"), m_ref.uploadId},
         {QStringLiteral("size"), object.size},
         {QStringLiteral("etag"), QString::fromUtf8(object.etag)},
         {QStringLiteral("replaced"), m_replaces}});
    finish(ExitCode::AllDone);
}

} // namespace partway
