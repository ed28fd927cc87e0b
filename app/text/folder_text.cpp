// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/folder_text.h"

#include <QCoreApplication>

namespace partway {

namespace {

struct FolderText
{
    Q_DECLARE_TR_FUNCTIONS(FolderText)
};

} // namespace

QString fileStateText(const FolderFile &file)
{
    switch (file.state) {
    case FileState::Waiting:
    case FileState::Again:
        return FolderText::tr("waiting");
    case FileState::Sending:
        return FolderText::tr("sending");
    case FileState::Handed:
        return FolderText::tr("transfer %1").arg(file.transfer.value);
    case FileState::Done:
        return FolderText::tr("done");
    case FileState::Failed:
        return FolderText::tr("failed");
    case FileState::Skipped:
        return FolderText::tr("skipped");
    }
    Q_UNREACHABLE();
}

QString folderWaitingText(const FolderUpload &folder)
{
    if (folder.waitsForKeys)
        return FolderText::tr("Waiting for keys");
    switch (folder.waiting) {
    case Waiting::None:
    case Waiting::Source: // its files have an end when they are found
        return {};
    case Waiting::Network:
        return FolderText::tr("Waiting for the network");
    case Waiting::Server:
        return FolderText::tr("Waiting for the server");
    }
    Q_UNREACHABLE();
}

QString folderStateText(const FolderUpload &folder)
{
    switch (folder.state) {
    case FolderState::Queued:
        return FolderText::tr("Waiting its turn");
    case FolderState::Running:
        return folderWaitingText(folder).isEmpty() ? FolderText::tr("Uploading") : folderWaitingText(folder);
    case FolderState::Paused:
        return FolderText::tr("Paused");
    case FolderState::Stopped:
        return FolderText::tr("Stopped");
    case FolderState::Done:
        return FolderText::tr("Done");
    case FolderState::Cancelled:
        return FolderText::tr("Given up");
    }
    Q_UNREACHABLE();
}

QString skipSentence(SkipReason reason)
{
    switch (reason) {
    case SkipReason::None:
        return {};
    case SkipReason::Link:
        return FolderText::tr("A symbolic link; links are not followed here.");
    case SkipReason::BrokenLink:
        return FolderText::tr("A symbolic link that leads nowhere.");
    case SkipReason::LinkLoop:
        return FolderText::tr("A symbolic link back to a folder that it is in.");
    case SkipReason::Special:
        return FolderText::tr("A pipe, a socket or a device, and no file.");
    case SkipReason::NameNotText:
        return FolderText::tr("Its name is not UTF-8 and cannot be a key. Rename it, then try again.");
    case SkipReason::KeyNotAllowed:
        return FolderText::tr("Its name cannot be a key, or its key is longer than 1,024 bytes. Shorten it, "
                              "then try again.");
    case SkipReason::SameKey:
        return FolderText::tr("Another file of this folder has the same key; only one could stay.");
    case SkipReason::EmptyFolder:
        return FolderText::tr("An empty folder; stores know no folders, so nothing is made for it.");
    case SkipReason::Excluded:
        return FolderText::tr("Left out by a pattern.");
    case SkipReason::ObjectExists:
        return FolderText::tr("An object of this key was there already, and stays as it is.");
    }
    Q_UNREACHABLE();
}

QString shownPath(const FolderFile &file) { return QString::fromUtf8(file.path); }

} // namespace partway
