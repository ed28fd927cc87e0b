// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/folders/file_words.h"

#include "app/text/error_sentence.h"
#include "app/text/folder_text.h"
#include "app/text/quantities_text.h"
#include "app/text/reading_direction.h"

#include <QCoreApplication>
#include <QLocale>

namespace partway {

namespace {

struct FolderFiles
{
    Q_DECLARE_TR_FUNCTIONS(FolderFiles)
};

QString choiceName(std::optional<FileState> state)
{
    if (!state)
        return FolderFiles::tr("All files");
    switch (*state) {
    case FileState::Waiting:
        return FolderFiles::tr("Waiting");
    case FileState::Sending:
        return FolderFiles::tr("Sending or next");
    case FileState::Again:
        return FolderFiles::tr("Changed meanwhile");
    case FileState::Handed:
        return FolderFiles::tr("Transfers of their own");
    case FileState::Done:
        return FolderFiles::tr("Done");
    case FileState::Failed:
        return FolderFiles::tr("Failed");
    case FileState::Skipped:
        return FolderFiles::tr("Skipped");
    }
    Q_UNREACHABLE();
}

} // namespace

QString fileHeading(FileColumn column)
{
    switch (column) {
    case FileColumn::Name:
        return FolderFiles::tr("File");
    case FileColumn::Size:
        return FolderFiles::tr("Size");
    case FileColumn::State:
        return FolderFiles::tr("State");
    case FileColumn::Note:
        return FolderFiles::tr("Note");
    case FileColumn::Etag:
        return FolderFiles::tr("ETag");
    }
    Q_UNREACHABLE();
}

QString fileStateInWords(const FolderFile &file)
{
    return file.state == FileState::Handed ? FolderFiles::tr("in the list above") : fileStateText(file);
}

QString fileNote(const FolderFile &file)
{
    switch (file.state) {
    case FileState::Skipped:
        return skipSentence(file.skipped);
    case FileState::Handed:
        return FolderFiles::tr("Large: it goes up in parts, as a transfer of its own.");
    case FileState::Again:
        return FolderFiles::tr(
            "It changed while it was read, and is tried again when the others are through.");
    case FileState::Done:
        return file.transfer.isNull() ? QString() : FolderFiles::tr("It went up in parts, as a transfer.");
    case FileState::Failed:
    case FileState::Waiting:
    case FileState::Sending:
        return file.error ? plainLine(errorSentence(*file.error, {.source = shownPath(file)}).whole(), 600)
                          : QString();
    }
    Q_UNREACHABLE();
}

QString fileCell(const FolderFile &file, FileColumn column)
{
    switch (column) {
    case FileColumn::Name:
        return inItsOwnDirection(plainLine(shownPath(file), 1200));
    case FileColumn::Size:
        return file.isFolder() || file.skipped == SkipReason::BrokenLink || file.skipped == SkipReason::Link
                   ? QString()
                   : formatBytes(file.size);
    case FileColumn::State:
        return fileStateInWords(file);
    case FileColumn::Note:
        return fileNote(file);
    case FileColumn::Etag:
        return plainLine(QString::fromLatin1(file.etag), 80);
    }
    Q_UNREACHABLE();
}

QString choiceText(std::optional<FileState> state, qint64 files)
{
    return FolderFiles::tr("%1 (%2)", "a kind of files, and how many there are")
        .arg(choiceName(state), QLocale().toString(files));
}

} // namespace partway
