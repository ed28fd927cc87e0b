// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/folders/folder_files_model.h"

#include <QString>

/// What is said of a file of a folder. Plain text on one line each.
namespace partway {

QString fileHeading(FileColumn column);
QString fileCell(const FolderFile &file, FileColumn column);
/// "done", "failed", "sent as a transfer".
QString fileStateInWords(const FolderFile &file);
/// Why it was skipped or failed, and what to do; what else there is to know. May be empty.
QString fileNote(const FolderFile &file);
/// For a list of choices: "Failed (3)".
QString choiceText(std::optional<FileState> state, qint64 files);

} // namespace partway
