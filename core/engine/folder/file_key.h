// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/folder/folder_upload.h"

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace partway {

/// The key of what lies at `path` below the root, "sub/name" or, for a folder, "sub/". NameNotText or
/// KeyNotAllowed where it can have none.
tl::expected<QString, SkipReason> keyOfFile(const FolderRequest &request, const QByteArray &path);

/// As rclone and s3fs write a modification time into x-amz-meta-mtime: seconds since the epoch, with as many
/// decimals as it has.
QString mtimeText(qint64 modifiedNs);

} // namespace partway
