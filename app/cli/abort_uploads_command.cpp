// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/abort_uploads_command.h"

#include "app/cli/terminal_input.h"
#include "app/text/quantities_text.h"
#include "app/text/transfer_text.h"

namespace partway {

using namespace std::chrono_literals;

namespace {

constexpr int mostRounds = 8;

} // namespace

AbortUploadsCommand::AbortUploadsCommand(CommandContext &context)
    : ServerCommand(context)
{
}

void AbortUploadsCommand::start()
{
    const std::optional<ObjectUrl> url = urlOperand(invocation().operands.first(), true);
    if (!url)
        return;
    m_object = *url;
    m_uploadId = invocation().value("upload-id");
    if (m_uploadId.isEmpty())
        return fail(tr("Say which upload with --upload-id; “uploads” lists them."), ExitCode::WrongUsage);
    if (!invocation().has("yes") && !Console::canAsk())
        return fail(tr("Nobody can be asked here. Say --yes to abort without a question."),
                    ExitCode::WrongUsage);
    connectToServer();
}

void AbortUploadsCommand::onConnected()
{
    list([this](const QList<ListedPart> &parts) {
        m_before = parts;
        const QString what = tr("The upload of %1 holds %2 parts, %3.")
                                 .arg(objectText(m_object.bucket, m_object.key),
                                      QString::number(parts.size()), formatBytes(sizeOf(parts)));
        if (!invocation().has("yes") &&
            !askYesNo(plainLine(what) + QLatin1Char(' ') + tr("Abort it? [y/N] "))) {
            console().remark(tr("Nothing was aborted."));
            return finish(ExitCode::SomethingFailed);
        }
        abort();
    });
}

// An upload that is not there any more holds nothing: NoSuchUpload is an empty list.
void AbortUploadsCommand::list(std::function<void(const QList<ListedPart> &)> then)
{
    listAllParts(
        [this](const Call &call, std::function<void(Result<Answer>)> done) { send(call, std::move(done)); },
        {m_object.bucket, m_object.key}, m_uploadId,
        [this, then = std::move(then)](const Result<QList<ListedPart>> &parts) {
            if (parts)
                return then(*parts);
            if (m_rounds > 0 && parts.error().kind == ErrorKind::NoSuchUpload)
                return then({});
            fail(parts.error(), about());
        });
}

void AbortUploadsCommand::abort()
{
    ++m_rounds;
    send(AbortUpload{{m_object.bucket, m_object.key}, m_uploadId}, [this](const Result<Answer> &answer) {
        if (!answer && answer.error().kind != ErrorKind::NoSuchUpload)
            return fail(answer.error(), about());
        look();
    });
}

void AbortUploadsCommand::look()
{
    list([this](const QList<ListedPart> &parts) {
        if (parts.isEmpty() || m_rounds >= mostRounds)
            return tell(parts.size());
        context().clock.after(500ms * m_rounds, [this] { abort(); });
    });
}

void AbortUploadsCommand::tell(qsizetype partsLeft)
{
    console().object({{QStringLiteral("event"), QStringLiteral("freed")},
                      {QStringLiteral("bucket"), m_object.bucket},
                      {QStringLiteral("key"), m_object.key},
                      {QStringLiteral("uploadId"), m_uploadId},
                      {QStringLiteral("parts"), m_before.size()},
                      {QStringLiteral("size"), sizeOf(m_before)},
                      {QStringLiteral("partsLeft"), partsLeft}});
    if (partsLeft > 0)
        return fail(ErrorKind::AbortIncomplete, about());
    console().remark(
        tr("Aborted; %1 parts, %2, are freed.").arg(m_before.size()).arg(formatBytes(sizeOf(m_before))));
    finish(ExitCode::AllDone);
}

} // namespace partway
