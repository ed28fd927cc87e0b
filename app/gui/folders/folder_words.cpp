// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/folders/folder_words.h"

#include "app/gui/folders/folder_model.h"
#include "app/text/error_sentence.h"
#include "app/text/folder_text.h"
#include "app/text/quantities_text.h"
#include "app/text/reading_direction.h"
#include "app/text/transfer_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <climits>

namespace partway {

namespace {

struct FolderRow
{
    Q_DECLARE_TR_FUNCTIONS(FolderRow)
};

int plural(qint64 count) { return int(std::min<qint64>(count, INT_MAX)); }

qint64 countOf(const FolderUpload &folder, FileState state) { return folder.counts.of(state).files; }

/// "3 failed, 2 skipped", as far as there are any.
QStringList trouble(const FolderUpload &folder)
{
    QStringList parts;
    if (const qint64 failed = countOf(folder, FileState::Failed); failed > 0)
        parts.append(FolderRow::tr("%Ln failed", "files", plural(failed)));
    if (const qint64 skipped = countOf(folder, FileState::Skipped); skipped > 0)
        parts.append(FolderRow::tr("%Ln skipped", "files", plural(skipped)));
    return parts;
}

QString joined(const QStringList &parts)
{
    return parts.join(FolderRow::tr(", ", "between the items of a list"));
}

FolderWords runningWords(const FolderUpload &folder)
{
    FolderWords words{folderStateText(folder), {}};
    if (folder.error && (folder.waitsForKeys || folder.waiting != Waiting::None)) {
        words.second = errorSentence(*folder.error).what;
        return words;
    }
    QStringList parts;
    if (!folder.walked)
        parts.append(FolderRow::tr("still looking through it"));
    if (const qint64 large = countOf(folder, FileState::Handed); large > 0)
        parts.append(FolderRow::tr("%Ln large in the list below", "files", plural(large)));
    words.second = joined(parts + trouble(folder));
    return words;
}

} // namespace

QString folderName(const FolderUpload &folder)
{
    const QString name = QFileInfo(folder.request.root).fileName();
    return plainLine(name.isEmpty() ? folder.request.root : name);
}

QString folderDestination(const FolderUpload &folder, const QString &accountName)
{
    const QString place =
        inItsOwnDirection(plainLine(objectText(folder.request.bucket, folder.request.prefix)));
    return accountName.isEmpty() ? place : FolderRow::tr("%1 on %2").arg(place, plainLine(accountName));
}

QString folderCountText(const FolderUpload &folder)
{
    const qint64 wanted = folder.counts.wanted().files;
    const QString done = QLocale().toString(countOf(folder, FileState::Done));
    return (folder.walked || folder.isFinal()
                ? FolderRow::tr("%1 of %Ln files", nullptr, plural(wanted))
                : FolderRow::tr("%1 of %Ln files so far", nullptr, plural(wanted)))
        .arg(done);
}

int folderPercent(const FolderUpload &folder)
{
    if (!folder.walked)
        return -1;
    const FileCount wanted = folder.counts.wanted();
    const FileCount &done = folder.counts.of(FileState::Done);
    if (wanted.files == 0)
        return folder.state == FolderState::Done ? 100 : -1;
    const bool bytes = wanted.bytes > 0;
    const int share = bytes ? percent(done.bytes, wanted.bytes) : percent(done.files, wanted.files);
    // Files without bytes may be what is missing.
    return done.files < wanted.files ? std::min(share, 99) : share;
}

BarShares folderShares(const FolderUpload &folder)
{
    // Of a number that still grows there is no share.
    if (!folder.walked)
        return {};
    const FileCount wanted = folder.counts.wanted();
    if (wanted.files == 0)
        return {folder.state == FolderState::Done ? 1.0 : 0.0, 0};
    const FileCount &done = folder.counts.of(FileState::Done);
    const bool bytes = wanted.bytes > 0;
    const double all = double(bytes ? wanted.bytes : wanted.files);
    BarShares shares;
    shares.confirmed = std::clamp(double(bytes ? done.bytes : done.files) / all, 0.0, 1.0);
    if (folder.state == FolderState::Running && folder.waiting == Waiting::None && !folder.waitsForKeys)
        shares.inFlight = std::clamp(double(bytes ? folder.onTheWire.bytes : folder.onTheWire.files) / all,
                                     0.0, 1.0 - shares.confirmed);
    return shares;
}

qint64 folderRemaining(const FolderUpload &folder)
{
    return folder.counts.of(FileState::Waiting).bytes + folder.counts.of(FileState::Sending).bytes +
           folder.counts.of(FileState::Again).bytes;
}

QString folderTimeLeft(const FolderUpload &folder)
{
    if (folder.state != FolderState::Running || !folder.walked)
        return {};
    // Of small files the number takes the time, of others the bytes: the longer one is nearer the truth.
    const double files = double(countOf(folder, FileState::Waiting) + countOf(folder, FileState::Sending) +
                                countOf(folder, FileState::Again));
    const double byFiles = folder.filesPerSecond > 0.1 ? files / folder.filesPerSecond : 0;
    const double byBytes =
        folder.bytesPerSecond >= 1 ? double(folderRemaining(folder)) / folder.bytesPerSecond : 0;
    const double seconds = std::max(byFiles, byBytes);
    constexpr double longest = 365.0 * 24 * 3600;
    if (seconds < 1 || seconds > longest)
        return {};
    return formatDuration(std::chrono::seconds(qint64(seconds)));
}

FolderWords wordsOf(const FolderUpload &folder)
{
    switch (folder.state) {
    case FolderState::Queued:
        return {folderStateText(folder), joined(trouble(folder))};
    case FolderState::Running:
        return runningWords(folder);
    case FolderState::Paused:
        return {folderStateText(folder), joined(trouble(folder))};
    case FolderState::Stopped: {
        if (!folder.error)
            return {folderStateText(folder), {}};
        const Sentence said = errorSentence(*folder.error);
        return {said.what, said.next};
    }
    case FolderState::Done: {
        const qint64 failed = countOf(folder, FileState::Failed);
        if (failed > 0)
            return {FolderRow::tr("Done, but %Ln files failed", nullptr, plural(failed)),
                    FolderRow::tr("open the row to see why")};
        const qint64 skipped = countOf(folder, FileState::Skipped);
        return {folderStateText(folder), skipped > 0
                                             ? joined({FolderRow::tr("verified"), joined(trouble(folder))})
                                             : FolderRow::tr("verified")};
    }
    case FolderState::Cancelled:
        return {folderStateText(folder), FolderRow::tr("what was sent stays on the server")};
    }
    Q_UNREACHABLE();
}

FolderRemedy remedyFor(const FolderUpload &folder)
{
    switch (folder.state) {
    case FolderState::Running:
        return folder.waitsForKeys ? FolderRemedy::EnterKeys : FolderRemedy::None;
    case FolderState::Stopped:
        if (folder.error && (dispositionOf(folder.error->kind) == Disposition::WaitForCredentials ||
                             folder.error->kind == ErrorKind::SignatureRejected ||
                             folder.error->kind == ErrorKind::AccessDenied))
            return FolderRemedy::EnterKeys;
        return FolderRemedy::Resume;
    case FolderState::Done:
        return canRetry(folder) ? FolderRemedy::RetryFailed : FolderRemedy::None;
    case FolderState::Queued:
    case FolderState::Paused:
    case FolderState::Cancelled:
        return FolderRemedy::None;
    }
    Q_UNREACHABLE();
}

QString remedyText(FolderRemedy remedy)
{
    switch (remedy) {
    case FolderRemedy::None:
        return {};
    case FolderRemedy::Resume:
        return FolderRow::tr("Resume");
    case FolderRemedy::EnterKeys:
        return FolderRow::tr("Enter keys…");
    case FolderRemedy::RetryFailed:
        return FolderRow::tr("Retry failed");
    }
    Q_UNREACHABLE();
}

} // namespace partway
