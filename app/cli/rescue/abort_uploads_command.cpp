// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rescue/abort_uploads_command.h"

#include "app/cli/rescue/removal_run.h"
#include "app/cli/rescue/removal_text.h"
#include "app/cli/rescue/upload_lines.h"
#include "app/cli/rescue/upload_search.h"
#include "app/cli/terminal_input.h"
#include "app/text/quantities_text.h"

#include <algorithm>

namespace partway {

AbortUploadsCommand::AbortUploadsCommand(CommandContext &context)
    : ServerCommand(context)
    , m_own(context)
    , m_savings(context)
{
}
AbortUploadsCommand::~AbortUploadsCommand() = default;

void AbortUploadsCommand::start()
{
    const Parsed<UploadSelection> selection = uploadSelection(invocation());
    if (!selection)
        return fail(selection.error().sentence, ExitCode::WrongUsage);
    m_selection = *selection;
    if (!invocation().has("yes") && !invocation().has("dry-run") && !Console::canAsk())
        return fail(
            tr("Nobody can be asked here. Say --yes to abort without a question, or --dry-run to see what "
               "would be aborted."),
            ExitCode::WrongUsage);
    setSubject({m_selection.scope.bucket, m_selection.scope.prefix});
    connectToServer();
}

void AbortUploadsCommand::onConnected()
{
    m_own.open(account());
    if (!m_own.isKnown()) {
        if (m_selection.orphans)
            return fail(m_own.error(), {.occasion = Occasion::Question});
        console().remark(
            tr("Which uploads belong to transfers of this computer cannot be told: %1 All count as "
               "being written.")
                .arg(errorSentence(m_own.error(), {.occasion = Occasion::Question}).what));
    }
    m_search = std::make_unique<UploadSearch>(
        askStore(), account(), context().clock, m_selection,
        [this](const UploadRef &ref) { return m_own.ownerOf(ref).has_value(); });
    connect(m_search.get(), &UploadSearch::looked, this, [this](int done, int all) {
        console().progress(tr("looked at %1 of %2 uploads").arg(done).arg(all));
    });
    connect(m_search.get(), &UploadSearch::failed, this, [this](const QString &bucket, const Error &error) {
        m_code = ExitCode::SomethingFailed;
        console().error(error, questionTo(account(), bucket, m_selection.scope.prefix));
    });
    connect(m_search.get(), &UploadSearch::finished, this, &AbortUploadsCommand::onFound);
    m_search->start();
}

void AbortUploadsCommand::onFound(const QList<InProgressUpload> &uploads)
{
    Error gone;
    gone.kind = ErrorKind::NoSuchUpload;
    for (const InProgressUpload &upload : uploads) {
        if (upload.measured != Measured::Gone) {
            m_uploads.append(upload);
            if (upload.error) { // what it holds is not known, and not in the sum
                m_code = ExitCode::SomethingFailed;
                console().error(*upload.error, questionTo(account(), upload.ref.bucket, upload.ref.key));
            }
        } else if (!m_selection.uploadIds.isEmpty()) { // it was asked for, so it is told
            m_code = ExitCode::SomethingFailed;
            console().error(gone, about());
        }
    }
    for (const InProgressUpload &upload : std::as_const(m_uploads))
        show(upload);
    tellSum();
    if (m_uploads.isEmpty() || invocation().has("dry-run"))
        return finish(m_code);
    decide();
}

void AbortUploadsCommand::show(const InProgressUpload &upload)
{
    const UtcTime now = context().clock.utcNow();
    m_before.add(upload, account(), now);
    const UploadRow row{upload, m_own.ownerOf(upload.ref), m_own.isKnown(), 1};
    console().result(uploadLines(row, account(), now), uploadToJson(row, account(), now));
}

void AbortUploadsCommand::tellSum()
{
    const auto active = std::count_if(m_uploads.cbegin(), m_uploads.cend(),
                                      [this](const InProgressUpload &upload) { return mayBeActive(upload); });
    QJsonObject sum = sumToJson(m_before);
    sum.insert(QStringLiteral("event"), QStringLiteral("to-abort"));
    sum.insert(QStringLiteral("active"), static_cast<int>(active));
    sum.insert(QStringLiteral("dryRun"), invocation().has("dry-run"));
    console().object(sum);
    if (m_uploads.isEmpty())
        return console().remark(tr("There is nothing to abort."));
    console().remark(toAbortText(m_before));
    if (active > 0)
        console().remark(
            tr("%Ln of them are being written right now, or may be.", nullptr, static_cast<int>(active)));
}

bool AbortUploadsCommand::mayBeActive(const InProgressUpload &upload)
{
    return !m_own.isKnown() || upload.measured == Measured::Failed ||
           isBeingWritten(upload, context().clock.utcNow());
}

void AbortUploadsCommand::decide()
{
    const int all = static_cast<int>(m_uploads.size());
    if (!invocation().has("yes") &&
        !askYesNo(tr("Abort %Ln uploads? What they hold is lost. [y/N] ", nullptr, all))) {
        console().remark(tr("Nothing was aborted."));
        return finish(ExitCode::SomethingFailed);
    }
    QList<InProgressUpload> uploads = m_uploads;
    const auto firstActive =
        std::stable_partition(uploads.begin(), uploads.end(),
                              [this](const InProgressUpload &upload) { return !mayBeActive(upload); });
    const qsizetype quiet = firstActive - uploads.begin();
    const QList<InProgressUpload> active = uploads.mid(quiet);
    const int activeCount = static_cast<int>(active.size());
    const bool evenActive =
        active.isEmpty() || invocation().has("even-active") ||
        (Console::canAsk() && askYesNo(tr("%Ln uploads are being written right now, or may be: whoever sends "
                                          "them loses what is sent. Abort "
                                          "them as well? [y/N] ",
                                          nullptr, activeCount)));
    if (!evenActive) {
        uploads.resize(quiet);
        leave(active);
    }
    remove(uploads);
}

void AbortUploadsCommand::leave(const QList<InProgressUpload> &uploads)
{
    for (const InProgressUpload &upload : uploads)
        console().result(leftText(upload.ref), {{QStringLiteral("event"), QStringLiteral("left")},
                                                {QStringLiteral("bucket"), upload.ref.bucket},
                                                {QStringLiteral("key"), upload.ref.key},
                                                {QStringLiteral("uploadId"), upload.ref.uploadId}});
    console().remark(
        tr("%Ln uploads that are being written, or may be, are left as they are; --even-active aborts "
           "these as well.",
           nullptr, static_cast<int>(uploads.size())));
    if (!m_selection.uploadIds.isEmpty())
        m_code = ExitCode::SomethingFailed; // it was asked for by name
}

void AbortUploadsCommand::remove(const QList<InProgressUpload> &uploads)
{
    if (uploads.isEmpty())
        return finish(m_code);
    m_run = std::make_unique<RemovalRun>(askStore(), context().clock, m_own);
    connect(m_run.get(), &RemovalRun::removed, this, &AbortUploadsCommand::onRemoved);
    connect(m_run.get(), &RemovalRun::finished, this, &AbortUploadsCommand::tellEnd, Qt::QueuedConnection);
    m_run->remove(uploads);
}

void AbortUploadsCommand::onRemoved(const RemovalOutcome &outcome)
{
    ErrorContext context = questionTo(account(), outcome.ref.bucket, outcome.ref.key);
    context.occasion = Occasion::Freeing;
    console().result(outcomeText(outcome, context),
                     outcomeToJson(outcome, context, m_own.ownerOf(outcome.ref)));
    if (outcome.error) {
        ++m_kept;
        m_code = ExitCode::SomethingFailed;
        return;
    }
    if (outcome.wasGone)
        return;
    m_savings.enter(account(), outcome.ref, outcome.parts, outcome.bytes);
    InProgressUpload freed;
    freed.ref = outcome.ref;
    freed.measured = Measured::Yes;
    freed.contents.set.bytes = outcome.bytes;
    m_freed.add(freed, account(), this->context().clock.utcNow());
}

void AbortUploadsCommand::tellEnd()
{
    console().remark(freedText(m_freed));
    if (m_kept > 0)
        console().remark(tr("%Ln uploads could not be aborted; the list says why.", nullptr, m_kept));
    finish(m_code);
}

// What was asked of the store is done there all the same: it is waited for, and nothing more is begun.
void AbortUploadsCommand::interrupt()
{
    m_code = ExitCode::Resumable;
    if (m_run)
        return m_run->stop();
    console().remark(tr("Nothing was aborted."));
    finish(m_code);
}

} // namespace partway
