// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/folder_follow.h"

#include "app/cli/folder_request.h"
#include "app/cli/folder_text.h"
#include "app/cli/shell_command.h"
#include "app/text/folder_text.h"
#include "app/text/quantities_text.h"
#include "app/text/transfer_text.h"

#include <QJsonArray>

#include <utility>

namespace partway {

namespace {

constexpr int named = 10;
constexpr int pageSize = 1000;

} // namespace

FolderFollow::FolderFollow(CommandContext &context, FolderUploads &folders, const TransferEngine &engine,
                           AccountName accountName, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_folders(folders)
    , m_accountName(std::move(accountName))
{
    connect(&m_folders, &FolderUploads::changed, this, &FolderFollow::onChanged);
    connect(&m_folders, &FolderUploads::credentialsNeeded, this, &FolderFollow::onCredentialsNeeded);
    connect(&engine, &TransferEngine::credentialsNeeded, this, &FolderFollow::onCredentialsNeeded);
    connect(&m_folders, &FolderUploads::journalFailed, this, &FolderFollow::onJournalFailed);
}

void FolderFollow::follow(const QList<FolderUploadId> &ids)
{
    m_open = {ids.begin(), ids.end()};
    onChanged(m_folders.folders());
}

void FolderFollow::onChanged(const QList<FolderUpload> &folders)
{
    for (const FolderUpload &folder : folders) {
        if (m_open.count(folder.id) == 0)
            continue;
        const FolderUpload before = std::exchange(m_rows[folder.id], folder);
        m_context.console.object(folderToJson(folder, m_accountName(folder.request.account)));
        if (folder.waiting != Waiting::None && before.waiting != folder.waiting)
            m_context.console.remark(
                QStringLiteral("%1: %2").arg(folder.request.root, folderStateText(folder)));
        if (folder.state == FolderState::Running)
            m_context.console.progress(folderProgressLine(folder, Console::width()));
        if (folder.isFinal() || folder.state == FolderState::Stopped || folder.state == FolderState::Paused) {
            m_open.erase(folder.id);
            sum(folder);
        }
    }
    if (m_open.empty() && m_stage != Stage::Ended)
        finish();
}

void FolderFollow::sum(const FolderUpload &folder)
{
    m_context.console.progress({});
    const FileCount &done = folder.counts.of(FileState::Done);
    const QString place = objectText(folder.request.bucket, folder.request.prefix);
    if (!m_context.console.isJson() && (done.files > 0 || folder.state == FolderState::Done))
        m_context.console.result(
            tr("%Ln files (%1) are at %2, verified.", nullptr, static_cast<int>(done.files))
                .arg(formatBytes(done.bytes), place),
            {});
    nameSome(folder, FileState::Skipped);
    nameSome(folder, FileState::Failed);
    if (folder.error && folder.state == FolderState::Stopped)
        m_context.console.error(*folder.error, {.source = folder.request.root,
                                                .bucket = folder.request.bucket,
                                                .account = m_accountName(folder.request.account)});
    if (folder.state != FolderState::Done || folder.counts.of(FileState::Failed).files > 0)
        sayHowToGoOn(folder);
}

void FolderFollow::nameSome(const FolderUpload &folder, FileState state)
{
    const qint64 count = folder.counts.of(state).files;
    if (count == 0)
        return;
    QStringList lines;
    if (state == FileState::Skipped)
        lines.append(tr("%Ln were skipped:", nullptr, static_cast<int>(count)));
    else
        lines.append(tr("%Ln failed:", nullptr, static_cast<int>(count)));
    const auto files = m_folders.files(folder.id, state, 0, m_context.console.isJson() ? pageSize : named);
    if (!files)
        return m_context.console.error(files.error());
    for (const FolderFile &file : *files) {
        lines.append(QLatin1String("  ") + folderFileLine(file));
        m_context.console.object(folderFileToJson(folder.id, file));
    }
    if (count > files->size())
        lines.append(
            QLatin1String("  ") +
            tr("and %Ln more: “%1” lists them all.", nullptr, static_cast<int>(count - files->size()))
                .arg(commandFor(QStringLiteral("transfers"), m_context.invocation,
                                {folderIdText(folder.id)})));
    if (state == FileState::Failed && !m_context.console.isJson())
        m_context.console.result(lines, {});
    else
        m_context.console.remark(lines);
}

void FolderFollow::sayHowToGoOn(const FolderUpload &folder)
{
    QStringList words{folderIdText(folder.id)};
    if (folder.counts.of(FileState::Failed).files > 0 && !m_context.invocation.has("retry-failed"))
        words.prepend(QStringLiteral("--retry-failed"));
    const QString command = commandFor(QStringLiteral("resume"), m_context.invocation, words);
    m_context.console.object({{QStringLiteral("event"), QStringLiteral("resume")},
                              {QStringLiteral("command"), command},
                              {QStringLiteral("ids"), QJsonArray{folderIdText(folder.id)}}});
    m_context.console.remark({folder.state == FolderState::Paused
                                  ? tr("Paused; what is finished is kept. To go on:")
                                  : tr("What is finished is kept. To try again:"),
                              QLatin1String("  ") + command});
}

void FolderFollow::onCredentialsNeeded(const AccountId &account, const Error &error)
{
    if (m_stage != Stage::Running)
        return;
    m_context.console.error(error, {.account = m_accountName(account)});
    pause(error.kind == ErrorKind::CredentialsExpired ? ExitCode::Resumable : ExitCode::SomethingFailed);
}

void FolderFollow::onJournalFailed(const Error &error)
{
    if (m_stage != Stage::Running)
        return;
    m_context.console.error(error);
    pause(ExitCode::SomethingFailed);
}

void FolderFollow::interrupt() { pause(ExitCode::Resumable); }

void FolderFollow::pause(ExitCode code)
{
    if (m_stage != Stage::Running)
        return;
    m_stage = Stage::Pausing;
    m_pausedWith = code;
    const std::set<FolderUploadId> open = m_open; // the answers may change it
    for (const FolderUploadId id : open)
        m_folders.pause(id);
    onChanged(m_folders.folders());
}

void FolderFollow::finish()
{
    m_stage = Stage::Ended;
    ExitCode code = ExitCode::AllDone;
    for (const auto &[id, folder] : m_rows) {
        if (folder.state == FolderState::Paused)
            code = m_pausedWith;
        else if ((folder.state != FolderState::Done || folder.counts.of(FileState::Failed).files > 0) &&
                 code == ExitCode::AllDone)
            code = ExitCode::SomethingFailed;
    }
    Q_EMIT finished(code);
}

} // namespace partway
