// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/transfers/bar_shape.h"
#include "core/engine/folder/folder_upload.h"

#include <QString>

/// What a folder's row says. Plain text on one line each; names are untrusted.
namespace partway {

QString folderName(const FolderUpload &folder);
/// "s3://rushes/day1/camera-b/ on Storj".
QString folderDestination(const FolderUpload &folder, const QString &accountName);
/// "12,400 of 100,000 files", with "so far" while more may be found.
QString folderCountText(const FolderUpload &folder);
/// Of bytes, or of files where they have none; -1 while it cannot be known.
int folderPercent(const FolderUpload &folder);
/// The two shades: what the server has answered for, and what is on its way.
BarShares folderShares(const FolderUpload &folder);
/// Empty where it cannot be said.
QString folderTimeLeft(const FolderUpload &folder);
/// Bytes that are still to go up here; what became a transfer counts there.
qint64 folderRemaining(const FolderUpload &folder);

/// What a state cell says in its two lines.
struct FolderWords
{
    QString first, second;
};
FolderWords wordsOf(const FolderUpload &folder);

/// What would help a folder that needs a person.
enum class FolderRemedy { None, Resume, EnterKeys, RetryFailed };
FolderRemedy remedyFor(const FolderUpload &folder);
QString remedyText(FolderRemedy remedy);

} // namespace partway
