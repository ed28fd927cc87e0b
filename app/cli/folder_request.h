// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/engine/folder/folder_upload.h"

namespace partway {

/// What `upload --recursive` is asked to do, as a request without an account.
Parsed<FolderRequest> folderRequest(const Invocation &invocation);

/// "f3" for the folder upload 3: numbers alone are transfers.
QString folderIdText(FolderUploadId id);
/// A null id where this names no folder upload.
FolderUploadId folderIdFrom(const QString &text);

} // namespace partway
