// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/folder/folder_upload.h"

#include <QString>

namespace partway {

/// "Uploading", "Waiting for the network", "Paused", "Done".
QString folderStateText(const FolderUpload &folder);
/// What it waits for; empty where it does not.
QString folderWaitingText(const FolderUpload &folder);
/// "waiting", "done", "transfer 12".
QString fileStateText(const FolderFile &file);
/// Why it was skipped, as a sentence.
QString skipSentence(SkipReason reason);
/// A path that need not be text, for people: what cannot be shown is replaced.
QString shownPath(const FolderFile &file);

} // namespace partway
