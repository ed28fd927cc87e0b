// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rescue/adopt_command.h"

#include "app/accounts/environment_account.h"
#include "app/cli/account_choice.h"
#include "app/cli/queue_command.h"
#include "app/cli/rescue/file_comparison.h"
#include "app/cli/rescue/part_numbers.h"
#include "app/cli/terminal_input.h"
#include "app/cli/upload_request.h"
#include "app/text/quantities_text.h"

#include <QFileInfo>

namespace partway {

AdoptCommand::AdoptCommand(CommandContext &context)
    : ServerCommand(context)
    , m_own(context)
{
}
AdoptCommand::~AdoptCommand() = default;

void AdoptCommand::start()
{
    const Parsed<QList<TransferRequest>> requests = uploadRequests(invocation());
    const Parsed<EngineLimits> limits = limitsFrom(invocation());
    if (!requests)
        return fail(requests.error().sentence, ExitCode::WrongUsage);
    if (!limits)
        return fail(limits.error().sentence, ExitCode::WrongUsage);
    const std::optional<ObjectUrl> url = urlOperand(invocation().operands.last(), true);
    if (!url)
        return;
    m_request = requests->first();
    m_limits = *limits;
    m_request.key = url->key; // of an upload that is there: taken as it stands
    m_request.adopt = invocation().value("upload-id");
    if (m_request.adopt.isEmpty())
        return fail(tr("Say which upload with --upload-id; “uploads” lists them."), ExitCode::WrongUsage);
    if (!QFileInfo::exists(m_request.sourcePath))
        return fail(ErrorKind::SourceMissing,
                    {.source = m_request.sourcePath, .occasion = Occasion::Question});
    connectToServer();
}

void AdoptCommand::onConnected()
{
    m_own.open(account(), OwnTransfers::IfThereIsNone::MakeIt, m_limits);
    if (!m_own.isKnown())
        return fail(m_own.error(), {.occasion = Occasion::Question});
    const UploadRef ref{m_request.bucket, m_request.key, m_request.adopt};
    if (const std::optional<Transfer> owner = m_own.ownerOf(ref))
        return fail(
            tr("This upload belongs to transfer %1 of this computer already: “resume %1” goes on with it.")
                .arg(owner->id.value));
    m_request.account = account().id;
    m_questions = std::make_unique<PatientQuestions>(askStore(), context().clock);
    listAllParts(*m_questions, {ref.bucket, ref.key}, ref.uploadId, [this](const Result<PartsFound> &found) {
        if (!found)
            return fail(found.error(), about());
        onListed(*found);
    });
}

void AdoptCommand::onListed(const PartsFound &found)
{
    InProgressUpload upload;
    const UtcTime now = found.serverTime.value_or(context().clock.utcNow());
    upload.contents = contentsOf(found.parts, partLimitsOf(account().profile), found.abortDate, now);
    m_beingWritten = isBeingWritten(upload, now);
    m_comparison = std::make_unique<FileComparison>(console(), account());
    connect(m_comparison.get(), &FileComparison::finished, this, &AdoptCommand::onCompared);
    connect(m_comparison.get(), &FileComparison::failed, this, [this](const Error &error) {
        ErrorContext context = about();
        context.source = m_request.sourcePath;
        context.adopting = true;
        fail(error, context);
    });
    m_comparison->start(m_request.sourcePath, found.parts);
}

void AdoptCommand::onCompared(const PartComparison &comparison)
{
    tell(comparison);
    if (invocation().has("dry-run"))
        return finish(ExitCode::AllDone);
    if (mayLose(comparison) && !invocation().has("yes")) {
        if (!Console::canAsk())
            return fail(
                tr("What is on the server would be lost, and nobody can be asked here. Say --yes to go on "
                   "all the same."),
                ExitCode::WrongUsage);
        if (!askYesNo(tr("Go on with this upload? [y/N] "))) {
            console().remark(tr("Nothing was sent."));
            return finish(ExitCode::SomethingFailed);
        }
    }
    send(comparison);
}

void AdoptCommand::tell(const PartComparison &comparison)
{
    console().object(comparisonToJson(comparison));
    console().remark(comparisonText(comparison));
    const QList<int> differing = partsThat(PartVerdict::Differs, comparison);
    if (!differing.isEmpty())
        console().remark(tr("Parts that differ, and are overwritten: %1").arg(partNumbers(differing)));
    if (comparison.mayBeEncrypted)
        console().remark(
            tr("No part matches by its ETag: this is another file, or the upload is encrypted with a key "
               "(SSE-KMS) and its ETags are no MD5s. To go on overwrites the parts with what the file holds; "
               "“upload” begins a fresh one, “abort-uploads” frees this one."));
    else if (comparison.proof == PartProof::None && comparison.count(PartVerdict::CannotTell) > 0)
        console().remark(
            tr("This store keeps no digest of these parts that can be compared: those that cannot be "
               "compared are overwritten with what the file holds."));
    if (comparison.strays > 0)
        console().remark(tr("%Ln parts are beyond the end of the file: the upload may be of another file.",
                            nullptr, comparison.strays));
    if (m_beingWritten)
        console().remark(tr("A part came within the last minutes: somebody may be sending it right now."));
    console().remark(comparison.isWhole()
                         ? tr("Every part is there: it only needs to be completed.")
                         : tr("%1 are to be sent.").arg(formatBytes(comparison.bytesToSend())));
}

// Parts that are missing or match take nothing from anybody.
bool AdoptCommand::mayLose(const PartComparison &comparison) const
{
    return comparison.count(PartVerdict::Differs) > 0 || comparison.count(PartVerdict::CannotTell) > 0 ||
           comparison.strays > 0 || m_beingWritten;
}

void AdoptCommand::send(const PartComparison &comparison)
{
    m_request.partSizeWish = comparison.plan.partSize;
    if (isEnvironmentAccount(m_request.account))
        if (const AccountResult<void> kept = rememberAccount(context().accounts, account()); !kept)
            return fail(sentenceOf(kept.error()));
    m_run = std::make_unique<QueueRun>(context(), m_own.engine(),
                                       [this](const AccountId &) { return account().name; });
    connect(m_run.get(), &QueueRun::finished, this, [this](ExitCode code) { finish(code); });
    connect(&m_own.engine(), &TransferEngine::journalFailed, this,
            [this](const Error &error) { fail(error); });
    connect(&m_own.engine(), &TransferEngine::added, this,
            [this](quint64, const QList<TransferId> &ids) { m_run->follow(ids); });
    connect(&m_own.engine(), &TransferEngine::addFailed, this,
            [this](quint64, const Error &error) { fail(error); });
    m_own.engine().add({m_request});
}

void AdoptCommand::interrupt() { m_run ? m_run->interrupt() : finish(ExitCode::Resumable); }

} // namespace partway
