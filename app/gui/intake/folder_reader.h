// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

#include <compare>
#include <memory>
#include <optional>

namespace partway {

/// Tells a folder from another one, however it was reached.
struct FolderId
{
    quint64 device = 0;
    quint64 inode = 0;
    friend auto operator<=>(const FolderId &, const FolderId &) = default;
};

/// What stands behind a name, links followed.
enum class EntryKind {
    File,
    Folder,
    Pipe,       ///< a named pipe
    Special,    ///< a socket, a device
    Unreadable, ///< may not be looked at or read
    Missing,    ///< nothing, or a link that leads nowhere
    BadName,    ///< its name is no text (not UTF-8): it cannot be a key
};

struct FolderEntry
{
    QString name; ///< with BadName: with replacement characters
    EntryKind kind = EntryKind::Missing;
    bool isLink = false;
    qint64 size = 0;
    UtcTime modified{};
    FolderId id; ///< with Folder
};

/// What is at this path; `name` stays empty. Blocks: for pool threads.
FolderEntry lookAt(const QString &path);

/// The entries of one folder, one at a time, in the order of the file system. Blocks: for pool threads.
/// What differs by system stands in folder_reader_unix.cpp and folder_reader_other.cpp.
class FolderReader
{
public:
    /// Null where the folder may not be read.
    static std::unique_ptr<FolderReader> open(const QString &path);

    virtual ~FolderReader() = default;
    /// Nothing: this was the last one.
    virtual std::optional<FolderEntry> next() = 0;
};

} // namespace partway
