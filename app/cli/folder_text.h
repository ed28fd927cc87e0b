// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/folder/folder_upload.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace partway {

/// Why something was skipped, in a few words that name the option that would send it.
QString skipText(SkipReason reason);
/// One line about a folder under way, no longer than `width` columns.
QString folderProgressLine(const FolderUpload &folder, int width);
/// A folder in the list of transfers, in one line or two.
QStringList folderLines(const FolderUpload &folder);
/// One file of a folder: its state, its path, and why.
QString folderFileLine(const FolderFile &file);

QJsonObject folderToJson(const FolderUpload &folder, const QString &account);
QJsonObject folderFileToJson(FolderUploadId folder, const FolderFile &file);

} // namespace partway
